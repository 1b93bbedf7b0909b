"""The Filings page: filings on the left, papers and submissions of the one chosen on the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from gui.dialogs.files import ask_folder, build_folder
from gui.pages.filings.list_panel import FilingList
from gui.pages.filings.panel import FilingPanel
from gui.pages.filings.rows import filing_rows
from gui.widgets.law.reader import Reader
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import column
from models.domain.ids import FilingId
from models.domain.text import Language

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.change import Change
    from models.domain.dossier import DossierPreview, PaperPreview
    from models.domain.paper import Submission
    from models.services.session import CaseSession
    from models.services.view import CaseView


class FilingsPage(Page):
    """What goes to each authority: papers on their way to a signature, and what was filed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._paper_language = Language.RU
        self._preview: DossierPreview | None = None
        self._job: Job | None = None
        self._list = FilingList(context.theme_manager)
        self._panel = FilingPanel(context.theme_manager)
        splitter = list_and_panel(self._list, self._panel, self._list)
        splitter.setSizes([400, 680])
        column(self, margin=0).addWidget(splitter)
        self._list.chosen.connect(self._show_filing)
        self._panel.language_chosen.connect(self._on_language_chosen)
        self._panel.paper_wanted.connect(self._on_paper_wanted)
        self._panel.all_wanted.connect(self._on_all_wanted)
        self._panel.submission_wanted.connect(self._on_submission_wanted)
        self._panel.place_chosen.connect(self._on_place_chosen)
        self.retranslate()

    @property
    def waits(self) -> bool:
        """Return whether papers are being drawn."""
        return self._job is not None

    @override
    def page_title(self) -> str:
        return self.tr("Filings")

    @override
    def show_view(self, view: CaseView) -> None:
        self._reader = Reader(view, self.language)
        self._list.show_rows(filing_rows(self._reader))
        self._show_filing()

    @override
    def retranslate(self) -> None:
        self._list.retranslate()
        self._panel.retranslate()

    @override
    def restyle(self) -> None:
        self._list.restyle()

    @Slot()
    def _show_filing(self) -> None:
        """Show the filing chosen, and ask for its papers; a newer wish makes an older one moot."""
        if self._reader is None or not self._list.current:
            return
        filing = FilingId(self._list.current)
        status = self._reader.view.readiness.filings[filing]
        self._preview = None
        self._panel.show_filing(status, self._reader, self._paper_language)
        job = self.context.operations.jobs.preview(filing, self._paper_language)
        self._job = job
        job.finished.connect(partial(self._on_drawn, job))

    def _on_drawn(self, job: Job, preview: DossierPreview) -> None:
        if job is self._job and self._reader is not None:
            self._job, self._preview = None, preview
            self._panel.show_preview(preview, self._reader)

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self._paper_language = Language(language)
        self._show_filing()

    @Slot(str, object)
    def _on_paper_wanted(self, way: str, paper: PaperPreview) -> None:
        if way == "look":
            self._look(paper)
        elif way == "save":
            self._save(paper)
        elif way == "send":
            self._send([paper])
        elif way == "sign":
            self._sign(paper)
        else:
            self.context.operations.run(lambda session: session.papers.withdraw(paper.id))

    @Slot()
    def _on_all_wanted(self) -> None:
        from models.domain.paper import PaperStage  # noqa: PLC0415 (late)

        papers = self._preview.papers if self._preview else ()
        self._send(
            [
                paper
                for paper in papers
                if paper.signers and (paper.stage is not PaperStage.SIGNED or paper.changed)
            ]
        )

    @Slot(str, object)
    def _on_submission_wanted(self, way: str, submission: Submission) -> None:
        if way == "again":
            from gui.dialogs.proof import ProofDialog  # noqa: PLC0415 (when it is asked for)

            ProofDialog(submission.id, self.context, self).open()
            return
        folder = ask_folder(self, build_folder(self.context.settings))
        if folder is not None:
            target = Path(folder) / f"{submission.filing}-{submission.dated.isoformat()}"
            self.context.operations.read(
                lambda session: session.submissions.take_out(submission.id, target), _nothing
            )

    @Slot(str)
    def _on_place_chosen(self, place: str) -> None:
        kind, _, key = place.partition(":")
        (self.open_requirement if kind == "ref" else self.open_question).emit(key)

    def _look(self, paper: PaperPreview) -> None:
        from gui.dialogs.page_view import PageView  # noqa: PLC0415 (loads PDFium)
        from templates.archival.pictures import PageBook  # noqa: PLC0415

        shown = PageView(PageBook(paper.pdf), paper.title, self.context.theme_manager, self)
        shown.show()

    def _send(self, papers: list[PaperPreview]) -> None:
        folder = ask_folder(self, build_folder(self.context.settings)) if papers else None
        if folder is not None:
            self.context.operations.run(partial(_sent, papers, Path(folder)))

    def _save(self, paper: PaperPreview) -> None:
        folder = ask_folder(self, build_folder(self.context.settings))
        if folder is not None:
            self.context.operations.read(
                lambda session: session.papers.save([paper], Path(folder)), _nothing
            )

    def _sign(self, paper: PaperPreview) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("The signed copy: a scan or a signed file")
        )
        if name:
            self.context.operations.run(lambda session: session.papers.sign(paper.id, Path(name)))


def _sent(papers: list[PaperPreview], folder: Path, session: CaseSession) -> Change:
    return session.papers.send(papers, folder)


def _nothing(_: None) -> None:
    """Do nothing more once files are written."""
