"""The Filings page: filings on the left; on the right the one chosen, prepared, built, frozen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from gui.dialogs.files import ask_folder, build_folder
from gui.pages.filings.building import Building
from gui.pages.filings.list_panel import FilingList
from gui.pages.filings.panel import FilingPanel
from gui.pages.filings.rows import filing_rows
from gui.pages.filings.signing import Signing
from gui.widgets.law.reader import Reader, error_words
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import column
from models.domain.ids import DocumentId, FilingId, SubmissionId
from models.domain.text import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.dossier import DossierPreview, PaperPreview
    from models.errors import DopuskError
    from models.services.view import CaseView


class FilingsPage(Page):
    """What goes to each authority: papers on their way to a signature, and what was filed."""

    _drawn_anew = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._paper_language = Language.RU
        self._preview: DossierPreview | None = None
        self._job: Job | None = None
        self._list = FilingList(context.theme_manager)
        self._panel = FilingPanel(context.theme_manager)
        self._signing, self._building = Signing(context, self), Building(context, self)
        splitter = list_and_panel(self._list, self._panel, self._list)
        splitter.setSizes([360, 720])
        column(self, margin=0).addWidget(splitter)
        self._wire()
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
        self._panel.restyle()

    def _wire(self) -> None:
        panel, foot = self._panel, self._panel.foot
        self._list.chosen.connect(self._show_filing)
        panel.language_chosen.connect(self._on_language_chosen)
        panel.line_wanted.connect(self._on_line_wanted)
        panel.ordered.connect(self._on_ordered)
        panel.files_dropped.connect(self._on_files_dropped)
        panel.submission_wanted.connect(self._on_submission_wanted)
        panel.place_chosen.connect(self._on_place_chosen)
        panel.law_chosen.connect(self._on_law_chosen)
        panel.plan.planned.connect(self._on_planned)
        foot.build_wanted.connect(self._on_build_wanted)
        foot.freeze_wanted.connect(lambda: self._building.freeze(self._filing))
        foot.send_wanted.connect(lambda: self._signing.send_all(self._papers))
        foot.scans_wanted.connect(lambda: self._signing.ask_for_scans(self._papers))
        self._building.requirement_wanted.connect(self.open_requirement)
        self._building.question_wanted.connect(self.open_question)
        self._building.built.connect(self._offer_freezing)

    @property
    def _filing(self) -> FilingId:
        return FilingId(self._list.current)

    @property
    def _papers(self) -> tuple[PaperPreview, ...]:
        return self._preview.papers if self._preview else ()

    @Slot()
    def _show_filing(self) -> None:
        """Show the filing chosen, and ask for its papers; a newer wish makes an older one moot."""
        if self._reader is None or not self._list.current:
            return
        status = self._reader.view.readiness.filings[self._filing]
        self._preview = None
        self._panel.show_filing(status, self._reader, self._paper_language)
        self._offer_freezing()
        job = self.context.operations.jobs.preview(self._filing, self._paper_language)
        self._job = job
        job.finished.connect(partial(self._on_drawn, job))
        job.refused.connect(partial(self._on_not_drawn, job))

    def _on_drawn(self, job: Job, preview: DossierPreview) -> None:
        if job is self._job and self._reader is not None:
            self._job, self._preview = None, preview
            self._panel.show_preview(preview, self._reader)
            self._drawn_anew.emit(preview)

    def _on_not_drawn(self, job: Job, error: DopuskError) -> None:
        if job is self._job:
            self._job = None
            self._panel.show_refusal(error_words(error, self.language))

    @Slot()
    def _offer_freezing(self) -> None:
        view = self._reader.view if self._reader else None
        offered = view is not None and self._building.can_freeze(self._filing, view)
        self._panel.foot.offer_freezing(offered=offered)

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self._paper_language = Language(language)
        self._show_filing()

    @Slot(str, object)
    def _on_planned(self, name: str, value: object) -> None:
        filing = self._filing
        self.context.operations.run(lambda session: session.plans.set(filing, **{name: value}))

    @Slot(list)
    def _on_ordered(self, keys: list[str]) -> None:
        self._on_planned("order", tuple(DocumentId(key) for key in keys))

    @Slot()
    def _on_build_wanted(self) -> None:
        if self._list.current:
            self._building.build(self._filing, self._paper_language)

    @Slot(str, str)
    def _on_line_wanted(self, way: str, key: str) -> None:
        known = (*self._papers, *(self._preview.drafts if self._preview else ()))
        paper = next((each for each in known if each.id == key), None)
        if paper is None:
            self._look_at_document(key)
        elif way == "look":
            self._look(paper)
        elif way == "words":
            self._word(paper)
        elif way == "compare":
            from gui.dialogs.compare_texts import CompareDialog  # noqa: PLC0415 (when asked)

            CompareDialog(paper, self.context.theme_manager, self).open()
        elif way == "send":
            self._signing.send([paper])
        else:
            {
                "save": self._signing.save,
                "sign": self._signing.sign,
                "withdraw": self._signing.withdraw,
            }[way](paper)

    @Slot(str, list)
    def _on_files_dropped(self, key: str, files: list[Path]) -> None:
        target = next((each for each in self._papers if each.id == key), None)
        self._signing.take_in(target, self._papers, files)

    @Slot(str, str)
    def _on_submission_wanted(self, way: str, key: str) -> None:
        if self._reader is None:
            return
        submission = self._reader.view.state.submissions[SubmissionId(key)]
        if way == "again":
            from gui.dialogs.proof import ProofDialog  # noqa: PLC0415 (when it is asked for)

            ProofDialog(submission.id, self.context, self).open()
        elif way == "look":
            from gui.dialogs.submission_view import look_at_submission  # noqa: PLC0415

            title = self._reader.filing(submission.filing)
            look_at_submission(submission.id, title, self.context, self)
        elif (folder := ask_folder(self, build_folder(self.context.settings))) is not None:
            target = Path(folder) / f"{submission.filing}-{submission.dated.isoformat()}"
            self.context.operations.read(
                lambda session: session.submissions.take_out(submission.id, target), _nothing
            )

    @Slot(str)
    def _on_place_chosen(self, place: str) -> None:
        kind, _, key = place.partition(":")
        (self.open_requirement if kind == "ref" else self.open_question).emit(key)

    @Slot()
    def _on_law_chosen(self) -> None:
        if self._preview and self._preview.glance.unverified:
            self.open_law.emit(f"requirement:{self._preview.glance.unverified[0]}")

    def _look(self, paper: PaperPreview) -> None:
        from gui.dialogs.page_view import PageView  # noqa: PLC0415 (loads PDFium)
        from templates.archival.pictures import PageBook  # noqa: PLC0415

        shown = PageView(PageBook(paper.pdf), paper.title, self.context.theme_manager, self)
        shown.show()

    def _word(self, paper: PaperPreview) -> None:
        from gui.dialogs.own_words import OwnWordsDialog  # noqa: PLC0415 (when it is asked for)

        shown = OwnWordsDialog(paper, self._filing, self._paper_language, self.context, self)
        shown.question_wanted.connect(self.open_question)
        if self._preview is not None:
            shown.know(self._preview)
        self._drawn_anew.connect(shown.know)
        shown.show()

    def _look_at_document(self, key: str) -> None:
        from gui.dialogs.looking import look_at  # noqa: PLC0415 (loads PDFium)

        documents = self._reader.view.state.documents if self._reader else {}
        if (document := documents.get(DocumentId(key))) is not None:
            look_at(document, self.context, self)


def _nothing(_: None) -> None:
    """Do nothing more once files are written."""
