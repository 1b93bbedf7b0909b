"""Putting a text together that is only ever edited: the same tree, without a PDF to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.layout.structure import Element, Run, Structure
from templates.layout.styles import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS = {"title": "H1", "heading": "H2"}


class Composer:
    """Adds one part after another to a tree; every text is a plain one."""

    def __init__(self) -> None:
        self.structure = Structure()

    def add(self, style: str, text: str) -> None:
        """Add a paragraph or heading in one of the styles of papers."""
        self.structure.place(_said(style, text))

    def table(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]
    ) -> None:
        """Add a ruled table as wide as the page; `shares` are how wide its columns are."""
        unit = UPRIGHT.text_width / sum(shares)
        element = Element("Table", widths=tuple(share * unit for share in shares))
        self.structure.place(element)
        for kind, style, cells in (("TH", "head", head), *(("TD", "cell", row) for row in rows)):
            row = element.take(Element("TR"))
            for cell in cells:
                row.take(Element(kind)).take(_said(style, cell))

    def numbered(self, lines: Sequence[str]) -> None:
        """Add a numbered list."""
        element = self.structure.place(Element("L"))
        for number, line in enumerate(lines, 1):
            item = element.take(Element("LI"))
            item.take(Element("Lbl")).take(_said("plain", f"{number}."))
            item.take(Element("LBody")).take(_said("plain", line))


def _said(style: str, text: str) -> Element:
    return Element(_KINDS.get(style, "P"), text, style=style, runs=(Run(text),))
