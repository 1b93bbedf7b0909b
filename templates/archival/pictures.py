"""Pages of a PDF as pictures, for a window to show."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from templates.archival.found_places import places_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.searching import Term
    from templates.archival.found_places import Place

PDFIUM = threading.Lock()
"""PDFium is not made for several threads: whoever calls it holds this."""
_MOST_PIXELS = 12_000_000
"""More is not drawn for one page, whatever its size: a poster is shown coarser."""
_POINTS = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as drawn: width, height and stride, 24 bits a pixel, red first."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageBook:
    """An open PDF; `close` it when nobody looks any more. Safe on any thread.

    Raises:
        ValueError: the bytes are no readable PDF, or need a password.
    """

    def __init__(self, content: bytes) -> None:
        with PDFIUM:
            try:
                self._document = pdfium.PdfDocument(content)
                self.sizes = tuple(
                    self._document.get_page_size(n) for n in range(len(self._document))
                )
            except pdfium.PdfiumError as error:
                raise ValueError(str(error)) from error
        self._open = True

    def picture(self, page: int, dots: float) -> Picture | None:
        """Return a page, from 0, drawn at so many dots per inch; None once it is closed."""
        width, height = self.sizes[page]
        scale = dots / _POINTS
        most = (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5
        with PDFIUM:
            if not self._open:
                return None
            drawn = self._document[page].render(scale=min(scale, most), rev_byteorder=True)
            return Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))

    def places(self, page: int, terms: Sequence[Term]) -> tuple[Place, ...]:
        """Return where words stand on a page, from 0; nowhere once it is closed."""
        with PDFIUM:
            if not self._open:
                return ()
            try:
                return places_on(self._document[page], terms)
            except pdfium.PdfiumError:  # a page may be drawn though its text cannot be read
                return ()

    def close(self) -> None:
        """Let go of it."""
        with PDFIUM:
            if self._open:
                self._open = False
                self._document.close()
