"""Papers on their way to a signature and back: written out, taken in, withdrawn."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.dialogs.files import ask_folder, build_folder
from models.domain.paper import PaperStage
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.context import AppContext
    from models.domain.change import Change
    from models.domain.dossier import PaperPreview
    from models.domain.ids import PaperId
    from models.services.session import CaseSession


class Signing(QObject):
    """Sends papers out and takes their signed copies in, on behalf of the page."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def send(self, papers: Sequence[PaperPreview]) -> None:
        """Ask for a folder and write the papers there to be signed."""
        folder = self._folder() if papers else None
        if folder is not None:
            self._context.operations.run(partial(_sent, papers, folder))

    def send_all(self, papers: Sequence[PaperPreview]) -> None:
        """Send out every paper that needs a signature."""
        self.send(
            [
                paper
                for paper in papers
                if paper.signers and (paper.stage is not PaperStage.SIGNED or paper.changed)
            ]
        )

    def save(self, paper: PaperPreview) -> None:
        """Ask for a folder and write the paper there; the case takes no note."""
        folder = self._folder()
        if folder is not None:
            self._context.operations.read(
                lambda session: session.papers.save([paper], folder), _nothing
            )

    def withdraw(self, paper: PaperPreview) -> None:
        """Make a paper a draft again."""
        self._context.operations.run(lambda session: session.papers.withdraw(paper.id))

    def sign(self, paper: PaperPreview) -> None:
        """Ask for the signed copy of a paper."""
        words = self.tr("The signed copy: a scan or a signed file")
        name, _ = QFileDialog.getOpenFileName(self._page, words)
        if name:
            self.take_in(paper, [paper], [Path(name)])

    def ask_for_scans(self, papers: Sequence[PaperPreview]) -> None:
        """Ask for signed copies, then which paper each is."""
        names, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Signed copies"))
        if names:
            self.take_in(None, papers, [Path(name) for name in names])

    def take_in(
        self, target: PaperPreview | None, papers: Sequence[PaperPreview], files: Sequence[Path]
    ) -> None:
        """Keep files as signed copies: one on the paper it was dropped on, several as is said."""
        from gui.dialogs.match_scans import MatchScansDialog  # noqa: PLC0415 (when asked)

        if target is not None and target.stage is PaperStage.DRAFT:
            said = message("paper.still_draft", paper=target.title)
            self._context.operations.refused.emit(RequestError(said))
            return
        out = [paper for paper in papers if paper.stage is not PaperStage.DRAFT]
        if not out:
            self._context.operations.refused.emit(RequestError(message("paper.none_out")))
            return
        if target is not None and len(files) == 1:
            pairs = [(target.id, files[0])]
        else:
            pairs = MatchScansDialog.ask(files, out, target.id if target else "", self._page)
        for key, file in pairs:
            self._context.operations.run(partial(_signed, key, file))

    def _folder(self) -> Path | None:
        folder = ask_folder(self._page, build_folder(self._context.settings))
        return Path(folder) if folder is not None else None


def _sent(papers: Sequence[PaperPreview], folder: Path, session: CaseSession) -> Change:
    return session.papers.send(papers, folder)


def _signed(paper: PaperId, file: Path, session: CaseSession) -> Change:
    return session.papers.sign(paper, file)


def _nothing(_: None) -> None:
    """Do nothing more once files are written."""
