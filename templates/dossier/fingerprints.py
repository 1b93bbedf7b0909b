"""Knowing a page again: what tells it from others, cheap to find before and after assembling."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

    from templates.dossier.intake import Taken

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Zs", "Zl", "Zp"})
_TOLERANCE = 0.51


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Size of a page as seen (points), how many things it draws, and its letters in any order."""

    width: float
    height: float
    drawn: int
    letters: int

    def is_of(self, other: Fingerprint) -> bool:
        """Return whether two are of one page; viewers round sizes, and give some pages none."""
        return (
            self.drawn == other.drawn
            and self.letters == other.letters
            and (not other.width * other.height or self._is_as_large(other))
        )

    def _is_as_large(self, other: Fingerprint) -> bool:
        return (
            abs(self.width - other.width) < _TOLERANCE
            and abs(self.height - other.height) < _TOLERANCE
        )


def sampled(taken: Taken) -> Iterator[int]:
    """Yield the places, from 0, of the pages looked at: both ends, and those of each range."""
    places = {0, len(taken.pages) - 1}
    for place, (one, other) in enumerate(zip(taken.pages, taken.pages[1:], strict=False)):
        if other != one + 1:
            places |= {place, place + 1}
    yield from sorted(places)


def of_source(page: pdfium.PdfPage, turn: int) -> Fingerprint:
    """Return what tells a page of a file, turned clockwise by degrees as a dossier turns it."""
    width, height = page.get_size()
    if turn % 180:
        width, height = height, width
    return Fingerprint(width, height, raw.FPDFPage_CountObjects(page), _letters(text_of(page)))


def of_stamped(page: pdfium.PdfPage, text: str, added: str) -> Fingerprint:
    """Return what tells a page of a dossier, without what was `added` at the end of its text."""
    width, height = page.get_size()
    own = _seen(text).removesuffix(_seen(added))
    return Fingerprint(width, height, _drawn_below(page), _letters(own))


def text_of(page: pdfium.PdfPage) -> str:
    """Return the text of a page."""
    text = page.get_textpage()
    found: str = text.get_text_range()
    text.close()
    return found


def _drawn_below(page: pdfium.PdfPage) -> int:
    """Return how many things the page drew before it was stamped: they are one form now."""
    if not raw.FPDFPage_CountObjects(page):
        return 0
    first = raw.FPDFPage_GetObject(page, 0)
    if raw.FPDFPageObj_GetType(first) != raw.FPDF_PAGEOBJ_FORM:
        return 0
    return int(raw.FPDFFormObj_CountObjects(first))


def _letters(text: str) -> int:
    return hash("".join(sorted(_seen(text))))


def _seen(text: str) -> str:
    return "".join(letter for letter in text if unicodedata.category(letter) not in _UNSEEN)
