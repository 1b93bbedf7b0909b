"""What is to be seen on one page of a finished dossier, and looking whether it is."""

from __future__ import annotations

import ctypes
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pypdfium2 import raw

from templates.dossier.fingerprints import Fingerprint, of_stamped
from templates.dossier.geometry import Box, seen_as
from templates.dossier.stamping import NUMBER_SIZE, number_box
from templates.layout.fonts import has_glyph

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

_UNSEEN = frozenset("\r\n\x02\xad\ufffe ")
"""Breaks, and what stands for a hyphen at the end of a line; these have no glyph of their own."""
_LONGEST_ADDRESS = 64
_SLACK = 0.02
"""How far a letter may reach out of its box, as a part of its height: reading rounds."""


def expect(holds: bool, otherwise: str) -> None:
    """Raise if something does not hold.

    Raises:
        RuntimeError: with what is found instead.
    """
    if not holds:
        raise RuntimeError(f"dossier self-check: {otherwise}")


@dataclass(slots=True, kw_only=True)
class PageCheck:
    """What is to be seen on a page.

    `label` is its number as printed, `mark` a draft's mark, `paper` the title of the paper of ours
    it belongs to, `source` tells the page of a file it was taken from, `links` are the pages, from
    0, it leads to, on a page of ours with the places where the links lie.
    After checking a page of ours, `leads` are the figures it leads from, and where to.
    """

    label: str
    mark: str
    paper: str | None = None
    source: Fingerprint | None = None
    links: Counter[tuple[Box | None, int]] = field(default_factory=Counter)
    leads: set[tuple[str, int]] = field(default_factory=set)

    def check(self, document: pdfium.PdfDocument, number: int) -> None:
        """Compare a page with what is expected of it.

        Raises:
            RuntimeError: it is not that.
        """
        called = document.get_page_label(number - 1)
        expect(called == self.label, f"viewers call page {number} {called!r}")
        page = document[number - 1]
        text = page.get_textpage()
        said: str = text.get_text_range()
        _check_number(page, text, self.label)
        self._check_links(document, page, text, number)
        if self.paper is not None:
            _check_own(page, said, self.paper)
        if self.source is not None:
            found = of_stamped(page, said, f"{self.mark}{self.label}")
            expect(found.is_of(self.source), f"page {number} is {found} instead of {self.source}")
        text.close()
        page.close()

    def _check_links(
        self,
        document: pdfium.PdfDocument,
        page: pdfium.PdfPage,
        text: pdfium.PdfTextPage,
        number: int,
    ) -> None:
        found: Counter[tuple[Box | None, int]] = Counter()
        for box, target in _links(document, page):
            if self.paper is None:
                found[None, target] += 1
            else:
                found[box, target] += 1
                self.leads.add((figures(text.get_text_bounded(*box)), target))
        differ = [*(found - self.links), *(self.links - found)]
        expect(not differ, f"links of page {number} differ: {differ[:2]}")


def figures(said: str) -> str:
    """Return the figures of what a link stands on; a draft's mark may run through it."""
    return "".join(sign for sign in said if sign.isdigit() or sign == "–").strip("–")


def _check_number(page: pdfium.PdfPage, text: pdfium.PdfTextPage, number: str) -> None:
    """The last that is drawn is the number, inside its box, inside what is seen of the page."""
    wanted, count = number, text.count_chars()
    start = count - len(wanted)
    shown = text.get_text_range(start, len(wanted)) if start >= 0 else ""
    expect(shown == wanted, f"page {number} shows {shown!r} instead of its number")
    last = raw.FPDFPage_GetObject(page, raw.FPDFPage_CountObjects(page) - 1)
    expect(_is_embedded(last), f"the font of the number of page {number} is not embedded")
    view = seen_as(page.get_cropbox(), page.get_rotation())
    view = replace(view, scale=_size_of(last) / NUMBER_SIZE)
    box = number_box(view, wanted)
    on_page = 0 <= box[0] < box[2] <= view.width and 0 <= box[1] < box[3] <= view.height
    expect(on_page, f"the number of page {number} is not on it")
    left, bottom, right, top = view.box_on_page(*box)
    slack = _SLACK * max(right - left, top - bottom)
    for index in range(start, count):
        x1, y1, x2, y2 = text.get_charbox(index)
        inside = left - slack <= x1 < x2 <= right + slack
        inside = inside and bottom - slack <= y1 < y2 <= top + slack
        expect(inside, f"the number of page {number} is not where it should be")


def _size_of(text: object) -> float:
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(text, size)
    return float(size.value)


def _check_own(page: pdfium.PdfPage, said: str, paper: str) -> None:
    """A page of ours embeds its fonts, and has a glyph for whatever it says."""
    for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        expect(_is_embedded(found.raw), f"a font of {paper!r} is not embedded")
    missing = sorted({f"U+{ord(sign):04X}" for sign in set(said) - _UNSEEN if not has_glyph(sign)})
    expect(not missing, f"{paper!r} holds signs that are not drawn: {missing}")


def _is_embedded(found: object) -> bool:
    font = raw.FPDFTextObj_GetFont(found)
    return bool(font) and raw.FPDFFont_GetIsEmbedded(font) == 1


def _links(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Iterator[tuple[Box, int]]:
    """Yield the links that lead to a page: where they lie, and its index; none leads outside."""
    for link in _links_of(page):
        action = raw.FPDFLink_GetAction(link)
        kind = raw.FPDFAction_GetType(action) if action else raw.PDFACTION_UNSUPPORTED
        expect(kind in {raw.PDFACTION_UNSUPPORTED, raw.PDFACTION_GOTO}, "a link leads outside")
        target = raw.FPDFLink_GetDest(document, link)
        if target:
            yield _box_of(link), int(raw.FPDFDest_GetDestPageIndex(document, target))


def named_links(page: pdfium.PdfPage, scheme: str) -> Iterator[tuple[Box, int]]:
    """Yield the links of a paper before it is finished: where they lie, and what number they name.

    They are addresses of a scheme of our own.
    """
    for link in _links_of(page):
        address = ctypes.create_string_buffer(_LONGEST_ADDRESS)
        action = raw.FPDFLink_GetAction(link)
        raw.FPDFAction_GetURIPath(page.pdf, action, address, _LONGEST_ADDRESS)
        yield _box_of(link), int(address.value.decode("ascii").removeprefix(scheme))


def _links_of(page: pdfium.PdfPage) -> Iterator[raw.FPDF_LINK]:
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, position, link):
        yield link


def _box_of(link: raw.FPDF_LINK) -> Box:
    box = raw.FS_RECTF()
    raw.FPDFLink_GetAnnotRect(link, box)
    return round(box.left, 1), round(box.bottom, 1), round(box.right, 1), round(box.top, 1)
