"""Looking at the pages of a submission: nothing of the case changes by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import RequestError, message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.domain.ids import SubmissionId
    from models.services.session import CaseSession

_DOSSIER = "dossier.pdf"
_MOST = 400 << 20
"""Bytes that are brought into memory to be looked at; larger ones are taken out first."""


def look_at_submission(
    submission: SubmissionId, title: str, context: AppContext, parent: QWidget
) -> None:
    """Show the frozen dossier page by page; what cannot be shown is refused with the reason."""
    from gui.dialogs.page_view import PageView  # noqa: PLC0415 (loads PDFium)
    from templates.archival.pictures import PageBook  # noqa: PLC0415

    def read(session: CaseSession) -> bytes:
        found = session.submissions.found(submission)
        file = next(each for each in found.files if each.name == _DOSSIER)
        if file.size > _MOST:
            raise RequestError(message("look.too_large"))
        with session.evidence.open_content(file.sha256) as stream:
            return stream.read()

    def show(content: bytes) -> None:
        try:
            book = PageBook(content)
        except ValueError:
            said = message("look.not_possible", document=title)
            context.operations.refused.emit(RequestError(said))
            return
        PageView(book, title, context.theme_manager, parent).show()

    context.operations.read(read, show)
