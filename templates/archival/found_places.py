"""Where words that were found stand on a page, as it is drawn."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

from models.domain.found_words import spans_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pypdfium2 as pdfium

    from models.domain.searching import Term

_MOST_LETTERS = 20_000
"""Letters of a page that are looked at, as many as the search reads."""
_FINE = 1 << 20
"""Steps across a page in which PDFium, which knows whole dots only, is asked for a place."""


class Box(NamedTuple):
    """A stretch of a line on a page as it is drawn, in parts of its width and height from 0 to 1.

    The page is seen with the turn that is in the file, and nothing outside its visible part.
    """

    left: float
    top: float
    right: float
    bottom: float


Place = tuple[Box, ...]
"""Where one find stands: a box for each line it reaches over."""


def places_on(page: pdfium.PdfPage, terms: Iterable[Term]) -> tuple[Place, ...]:
    """Return where the words stand on a page, in the order of its text."""
    words = page.get_textpage()
    try:
        count = min(words.count_chars(), _MOST_LETTERS)
        letters = [_letter(words, number) for number in range(count)]
        found = (tuple(_boxes(page, words, *span)) for span in spans_in(letters, terms))
        return tuple(place for place in found if place)
    finally:
        words.close()


def _letter(words: pdfium.PdfTextPage, number: int) -> str:
    code: int = pdfium_c.FPDFText_GetUnicode(words, number)
    return chr(code) if 0 < code <= sys.maxunicode else "\x00"


def _boxes(page: pdfium.PdfPage, words: pdfium.PdfTextPage, start: int, end: int) -> Iterator[Box]:
    for number in range(words.count_rects(start, end - start)):
        left, bottom, right, top = words.get_rect(number)
        corners = [_drawn(page, x, y) for x, y in ((left, bottom), (right, top))]
        across, down = (sorted(min(max(part, 0.0), 1.0) for part in parts)
                        for parts in zip(*corners, strict=True))  # fmt: skip
        if across[0] < across[1] and down[0] < down[1]:
            yield Box(across[0], down[0], across[1], down[1])


def _drawn(page: pdfium.PdfPage, x: float, y: float) -> tuple[float, float]:
    """Return a place of the file's own measure in parts of the page as it is drawn."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return across.value / _FINE, down.value / _FINE
