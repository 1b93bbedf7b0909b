"""The continuous page number, and a draft's mark, drawn on every page whatever its shape."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from templates.dossier.geometry import View, straighten
from templates.dossier.isolating import Isolator
from templates.layout.fonts import FAMILY, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pikepdf import Object, Page, Pdf

_FONT, _FAINT = Name.DopNumber, Name.DopFaint
NUMBER_SIZE = 11.0
"""Of a number on A4, in points."""
_FROM_RIGHT, _FROM_TOP = 28.0, 30.0
_PADDING = 2.5
_MARK_SIZE = 34.0


class Stamper:
    """Stamps the pages of one dossier; embeds PT Serif with just the letters it needs."""

    def __init__(self, pdf: Pdf, mark: str, labels: Iterable[str] = ()) -> None:
        self._mark = mark
        self._font, self._codes = _embedded_font(pdf, "".join((mark, *labels)))
        self._faint = pdf.make_indirect(Dictionary(Type=Name.ExtGState, ca=0.13))
        self._isolator = Isolator(pdf)

    def stamp(self, page: Page, number: str, turn: int = 0) -> None:
        """Draw a page's number upright in its upper right corner, over white.

        `turn` is by how many degrees the page is turned clockwise. The number is the last that is
        drawn: reading back relies on it.
        """
        view = straighten(page, turn)
        resources = Dictionary(Font=Dictionary())
        resources.Font[_FONT] = self._font
        drawn = [_cm(view)]
        if self._mark:
            resources.ExtGState = Dictionary()
            resources.ExtGState[_FAINT] = self._faint
            drawn.append(self._draft_mark(view, self._mark))
        drawn.append(self._number(view, number))
        self._isolator.isolate(page, resources, f"q\n{''.join(drawn)}Q\n".encode("ascii"))

    def _number(self, view: View, number: str) -> str:
        left, bottom, right, top = number_box(view, number)
        size, pad = NUMBER_SIZE * view.scale, _PADDING * view.scale
        return (
            f"1 g {left:.5f} {bottom:.5f} {right - left:.5f} {top - bottom:.5f} re f\n"
            f"BT 0 g {_FONT} {size:.5f} Tf {left + pad:.5f} {bottom + 1.2 * pad:.5f} Td "
            f"<{self._hex(number)}> Tj ET\n"
        )

    def _draft_mark(self, view: View, mark: str) -> str:
        """Return one line of pale text from the lower left towards the upper right."""
        diagonal = math.hypot(view.width, view.height)
        size = min(_MARK_SIZE * view.scale, 0.8 * diagonal / (text_width(mark, 1) or 1))
        run, rise = view.width / diagonal, view.height / diagonal
        half = text_width(mark, size) / 2
        x = view.width / 2 - run * half + rise * size / 3
        y = view.height / 2 - rise * half - run * size / 3
        return (
            f"q {_FAINT} gs BT 0 g {_FONT} {size:.5f} Tf "
            f"{run:.4f} {rise:.4f} {-rise:.4f} {run:.4f} {x:.5f} {y:.5f} Tm "
            f"<{self._hex(mark)}> Tj ET Q\n"
        )

    def _hex(self, text: str) -> str:
        return bytes(self._codes[character] for character in text).hex()


def number_box(view: View, number: str) -> tuple[float, float, float, float]:
    """Return the white box around a page number, as seen."""
    scale = view.scale
    pad = _PADDING * scale
    right = view.width - _FROM_RIGHT * scale
    bottom = view.height - _FROM_TOP * scale
    left = right - text_width(number, NUMBER_SIZE * scale) - 2 * pad
    return left, bottom, right, bottom + NUMBER_SIZE * scale + pad


def _cm(view: View) -> str:
    return " ".join(f"{part:.5f}" for part in view.matrix) + " cm\n"


def _embedded_font(pdf: Pdf, written: str) -> tuple[Object, dict[str, int]]:
    """Return PT Serif as reportlab embeds it, and the code it gave to each character."""
    characters = "".join(sorted(set("0123456789" + written)))
    sheet = io.BytesIO()
    canvas = Canvas(sheet, invariant=1)
    canvas.setFont(FAMILY, NUMBER_SIZE)
    canvas.drawString(0, 0, characters)
    canvas.save()
    with pikepdf.open(sheet) as source:
        shown = [
            bytes(instruction.operands[0])
            for instruction in pikepdf.parse_content_stream(source.pages[0], "Tj")
        ]
        fonts = source.pages[0].resources[Name.Font]
        embedded = [font for _, font in fonts.items() if Name.FontDescriptor in font]
        if len(shown) != 1 or len(shown[0]) != len(characters) or len(embedded) != 1:
            raise RuntimeError("reportlab lays out its fonts differently from what is expected")
        return pdf.copy_foreign(embedded[0]), dict(zip(characters, shown[0], strict=True))
