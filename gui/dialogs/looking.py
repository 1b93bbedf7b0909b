"""Looking at a document of the case: its pages, straight out of the case, never a file on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import RequestError, message

if TYPE_CHECKING:
    from io import BytesIO

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.domain.records import Document, DocumentVersion
    from models.services.session import CaseSession

_MOST = 400 << 20
"""Bytes that are brought into memory to be looked at; larger files are saved as a copy first."""


def look_at(
    document: Document,
    context: AppContext,
    parent: QWidget,
    *,
    number: int = 0,
    page: int = 1,
    words: str = "",
) -> None:
    """Show a file of a document, counted from 1, or the current one, at a page.

    Words that were looked for are marked on it. What cannot be shown is refused with the reason.
    """
    from gui.dialogs.evidence_view import EvidenceDesk  # noqa: PLC0415
    from gui.dialogs.page_view import PageView  # noqa: PLC0415 (loads PDFium)
    from templates.archival.pictures import PageBook  # noqa: PLC0415

    version = document.versions[number - 1]  # 0 is the last one
    if version.size > _MOST:
        context.operations.refused.emit(RequestError(message("look.too_large")))
        return

    if version.fault is not None:
        context.operations.refused.emit(
            RequestError(message("look.not_possible", document=document.title))
        )
        return

    def read(session: CaseSession) -> bytes:
        with session.evidence.open_content(content_of(version)[0]) as stream:
            return stream.read()

    def show(content: bytes) -> None:
        try:
            book = PageBook(_as_pdf(content, content_of(version)[1]))
        except ValueError:
            context.operations.refused.emit(
                RequestError(message("look.not_possible", document=document.title))
            )
            return
        view = PageView(book, document.title, context.theme_manager, parent)
        if version is document.current:
            EvidenceDesk(view, document, context)
        view.show()
        view.go_to(page)
        if words:
            view.look_for(words, page)

    context.operations.read(read, show)


def content_of(version: DocumentVersion) -> tuple[str, str]:
    """Return SHA-256 and type of what is shown of a file: of its rendition if it has one."""
    if version.rendition is not None:
        return version.rendition.sha256, "application/pdf"
    return version.sha256, version.media_type


def _as_pdf(content: bytes, media_type: str) -> bytes:
    """Return content as a PDF; a picture becomes its pages as a dossier would show them.

    Raises:
        ValueError: it is neither a PDF nor a picture that can be read.
    """
    if not media_type.startswith("image/"):
        return content
    from templates.dossier.imaging import picture_as_pdf  # noqa: PLC0415 (only for pictures)

    made: BytesIO = picture_as_pdf(content)
    return made.getvalue()
