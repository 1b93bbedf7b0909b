"""Check boxes, drawn as lines: the typeface has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from templates.layout.structure import Element, Run, content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.lib.styles import ParagraphStyle

_SIDE = 9.0
_GAP = 5.0
_BETWEEN = 18.0


class CheckBoxes(Flowable):
    """A row of check boxes with their words; a chosen one is crossed."""

    def __init__(self, boxes: Sequence[tuple[str, bool]], style: ParagraphStyle) -> None:
        super().__init__()
        self._boxes = tuple(boxes)
        self._style = style
        self.width = 0.0
        self.height = float(style.leading)
        read = [_read(words, chosen=chosen) for words, chosen in boxes]
        self.element = Element("P", "  ".join(read), style=style.name, runs=tuple(_runs(boxes)))

    def draw(self) -> None:
        """Draw the row; called by reportlab with the origin at the lower left."""
        with content(self.canv, self.element):
            self._draw_boxes()

    def _draw_boxes(self) -> None:
        x = 0.0
        for words, chosen in self._boxes:
            self._draw_box(x, chosen=chosen)
            self.canv.setFont(self._style.fontName, self._style.fontSize)
            self.canv.drawString(x + _SIDE + _GAP, 3, words)
            width = self.canv.stringWidth(words, self._style.fontName, self._style.fontSize)
            x += _SIDE + _GAP + width + _BETWEEN

    def _draw_box(self, x: float, *, chosen: bool) -> None:
        y = 2.0
        self.canv.setLineWidth(0.8)
        self.canv.rect(x, y, _SIDE, _SIDE)
        if chosen:
            inset = 2.0
            near, far = x + inset, x + _SIDE - inset
            low, high = y + inset, y + _SIDE - inset
            self.canv.setLineWidth(1.2)
            self.canv.line(near, low, far, high)
            self.canv.line(near, high, far, low)


def _runs(boxes: Sequence[tuple[str, bool]]) -> Iterator[Run]:
    """Yield the boxes as signs, for those who can show them, each before its words."""
    for number, (words, chosen) in enumerate(boxes):
        yield Run("\N{BALLOT BOX WITH X}" if chosen else "\N{BALLOT BOX}", symbol=True)
        yield Run(f" {words}" + ("    " if number + 1 < len(boxes) else ""))


def _read(words: str, *, chosen: bool) -> str:
    """Return a box and its words as they are read out."""
    return f"{'[x]' if chosen else '[ ]'} {words}"
