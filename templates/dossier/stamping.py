"""The continuous page number, and a draft's mark, drawn on every page whatever its shape."""

from __future__ import annotations

import io
import math
import re
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from templates.dossier.geometry import View, view_of
from templates.layout.fonts import FAMILY, text_width

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_FONT, _FAINT = Name.DopNumber, Name.DopFaint
_SIZE = 11.0
_FROM_RIGHT, _FROM_TOP = 28.0, 30.0
_PADDING = 2.5
_MARK_SIZE = 34.0
_SAVES = re.compile(rb"[qQ](?<![^\s\[\]()<>{}/%][qQ])(?![^\s\[\]()<>{}/%])")
"""The letter comes first, so that the engine leaps from letter to letter; looking back costs little
then."""


class Stamper:
    """Stamps the pages of one dossier; embeds PT Serif with just the letters it needs."""

    def __init__(self, pdf: Pdf, mark: str) -> None:
        self._pdf = pdf
        self._mark = mark
        self._font, self._codes = _embedded_font(pdf, mark)
        self._faint = pdf.make_indirect(Dictionary(Type=Name.ExtGState, ca=0.13))

    def stamp(self, page: Page, number: int) -> None:
        """Draw a page's number upright in its upper right corner, over white."""
        view = view_of(page)
        _settle(self._pdf, page)
        page.add_resource(self._font, Name.Font, _FONT, replace_existing=True)
        drawn = [_cm(view), self._number(view, str(number))]
        if self._mark:
            page.add_resource(self._faint, Name.ExtGState, _FAINT, replace_existing=True)
            drawn.append(self._draft_mark(view, self._mark))
        page.contents_add(b"q\n", prepend=True)
        page.contents_add(f"\nQ\nq\n{''.join(drawn)}Q\n".encode("ascii"))

    def _number(self, view: View, number: str) -> str:
        left, bottom, right, top = number_box(view, number)
        size, pad = _SIZE * view.scale, _PADDING * view.scale
        return (
            f"1 g {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f\n"
            f"BT 0 g 0 Tr {_FONT} {size:.2f} Tf {left + pad:.2f} {bottom + pad + 0.5:.2f} Td "
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
            f"q {_FAINT} gs BT 0 g 0 Tr {_FONT} {size:.2f} Tf "
            f"{run:.4f} {rise:.4f} {-rise:.4f} {run:.4f} {x:.2f} {y:.2f} Tm "
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
    left = right - text_width(number, _SIZE * scale) - 2 * pad
    return left, bottom, right, bottom + _SIZE * scale + pad


def _cm(view: View) -> str:
    return " ".join(f"{part:.4f}" for part in view.matrix) + " cm\n"


def _embedded_font(pdf: Pdf, mark: str) -> tuple[Object, dict[str, int]]:
    """Return PT Serif as reportlab embeds it, and the code it gave to each character."""
    characters = "".join(sorted(set("0123456789" + mark)))
    sheet = io.BytesIO()
    canvas = Canvas(sheet, invariant=1)
    canvas.setFont(FAMILY, _SIZE)
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


def _restores_state(content: bytes) -> bool:
    """Return whether content takes back every graphics state it saves.

    Counting bytes is far quicker than parsing. It may be misled by text that looks like an
    operator; then the page is isolated, which is always safe.
    """
    depth = 0
    for operator in _SAVES.findall(content):
        depth += 1 if operator == b"q" else -1
        if depth < 0:
            return False
    return depth == 0


def _settle(pdf: Pdf, page: Page) -> None:
    """Make sure that nothing a page's content leaves behind moves what is drawn after it.

    A page that does not restore its state becomes a form that the page draws. Content that cannot
    be decoded is copied as it is: it cannot be drawn anywhere either.
    """
    try:
        content = _content(page)
    except pikepdf.PdfError:
        return
    if _restores_state(content):
        return
    form = pdf.make_stream(content)
    form[Name.Type], form[Name.Subtype] = Name.XObject, Name.Form
    form[Name.BBox] = page.mediabox
    form[Name.Resources] = page.obj.get(Name.Resources, Dictionary())
    page.obj[Name.Resources] = Dictionary(XObject=Dictionary(DopPage=form))
    page.obj[Name.Contents] = pdf.make_stream(b"/DopPage Do\n")


def _content(page: Page) -> bytes:
    found = page.obj.get(Name.Contents)
    if found is None:
        return b""
    streams = list(found) if isinstance(found, pikepdf.Array) else [found]
    return b"\n".join(stream.read_bytes() for stream in streams)
