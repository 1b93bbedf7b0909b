"""Reading a finished dossier back, with another library than the one that wrote it.

Whatever differs here is a bug of ours: nothing is released and the reason is raised.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2 as pdfium
from pikepdf import Array, Name

from models.domain.filing import PaperKind
from templates.archival.pictures import PDFIUM
from templates.dossier.finishing import annotations_of, bookmark_title
from templates.dossier.geometry import view_of
from templates.dossier.stamping import number_box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from templates.dossier.sealing import Seal
    from templates.layout.brief import Listed

_AT_ONCE, _BYTES_AT_ONCE = 200, 16 << 20
"""Pages that are read before a document is opened anew, and about how much they may take."""


def check(path: Path, contents: Sequence[Listed], seal: Seal, pause: Callable[[], None]) -> None:
    """Compare a finished dossier with what it should be.

    Raises:
        RuntimeError: it is not what its contents say.
    """
    with seal.open(path) as pdf:
        pages = sum(listed.pages for listed in contents)
        _expect(len(pdf.pages) == pages, f"{len(pdf.pages)} pages instead of {pages}")
        _check_links(pdf, contents)
        boxes = [
            view.box_on_page(*number_box(view, str(number)))
            for number, page in enumerate(pdf.pages, 1)
            for view in (view_of(page),)
        ]
    with _opened(path, seal) as document:
        _expect(len(document) == pages, f"PDFium sees {len(document)} pages, not {pages}")
        _check_bookmarks(document, contents)
        _check_inventory(document, contents)
    fitting = _BYTES_AT_ONCE * pages // path.stat().st_size
    at_once = min(max(fitting, 1), _AT_ONCE)
    for start in range(0, pages, at_once):
        pause()
        with _opened(path, seal) as document:
            for number, box in enumerate(boxes[start : start + at_once], start + 1):
                _check_number(document, number, box)


@contextmanager
def _opened(path: Path, seal: Seal) -> Iterator[pdfium.PdfDocument]:
    """Open a document for some pages: PDFium keeps everything it has read until it is closed."""
    with PDFIUM:
        document = pdfium.PdfDocument(path, password=seal.password or None)
        try:
            yield document
        finally:
            document.close()


def _check_number(
    document: pdfium.PdfDocument, number: int, box: tuple[float, float, float, float]
) -> None:
    page = document[number - 1]
    text = page.get_textpage()
    seen = text.get_text_bounded(*box)
    text.close()
    page.close()
    _expect(str(number) in seen, f"page {number} shows {seen!r} where its number should be")


def _check_bookmarks(document: pdfium.PdfDocument, contents: Sequence[Listed]) -> None:
    wanted = {
        (bookmark_title(listed), listed.first_page - 1) for listed in contents if listed.pages
    }
    found = {(mark.get_title(), _page_of(mark)) for mark in document.get_toc() if mark.level == 1}
    _expect(found == wanted, f"bookmarks differ: {sorted(found ^ wanted)[:3]}")


def _page_of(mark: pdfium.PdfBookmark) -> int:
    target = mark.get_dest()
    index = target.get_index() if target else None
    return -1 if index is None else int(index)


def _check_inventory(document: pdfium.PdfDocument, contents: Sequence[Listed]) -> None:
    """Every enclosed file's hash and pages are printed in the inventory."""
    printed = "".join(
        _page_text(document, index)
        for listed in contents
        if listed.kind is PaperKind.INVENTORY
        for index in range(listed.first_page - 1, listed.last_page)
    )
    for listed in contents:
        if listed.sha256 and listed.pages:
            _expect(listed.sha256 in printed, f"the inventory lacks the hash of {listed.number}")
            _expect(
                str(listed.last_page) in printed, f"the inventory lacks page {listed.last_page}"
            )


def _page_text(document: pdfium.PdfDocument, index: int) -> str:
    page = document[index]
    text = page.get_textpage()
    found = "".join(text.get_text_range().split())
    text.close()
    page.close()
    return found


def _check_links(pdf: pikepdf.Pdf, contents: Sequence[Listed]) -> None:
    """The inventory leads to the first page of everything that has pages."""
    places = {pdf.pages[listed.first_page - 1].objgen for listed in contents if listed.pages}
    inventory = next(each for each in contents if each.kind is PaperKind.INVENTORY)
    found = {
        annotation[Name.Dest][0].objgen
        for number in range(inventory.first_page, inventory.last_page + 1)
        for annotation in annotations_of(pdf.pages[number - 1])
        if isinstance(annotation.get(Name.Dest), Array)
    }
    _expect(found == places, "links of the inventory lead elsewhere")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(f"dossier self-check: {otherwise}")
