"""One page of a document, and over it the words that were looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from templates.archival.found_places import Box, Place

_FOUND, _CURRENT, _EDGE = "#ffe98a", "#ffc04d", "#8a4b00"
"""Colours on paper, which is white in every theme; the place one is at also has an edge."""
_ROOM = 2.0


class PageSheet(QLabel):
    """Shows the picture of a page; marks lie over it and need no other picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "paper")
        self._places: Sequence[Place] = ()
        self._current: int | None = None
        self._turned = 0

    def show_places(self, places: Sequence[Place], current: int | None, turned: int) -> None:
        """Mark places on the page, which is shown turned by so many degrees; one may be current."""
        if (places, current, turned) != (self._places, self._current, self._turned):
            self._places, self._current, self._turned = places, current, turned
            self.update()

    def rect_of(self, box: Box) -> QRectF:
        """Return where a box lies on the page as it is shown, with a little room around it."""
        left, top, right, bottom = turned(box, self._turned)
        width, height = self.width(), self.height()
        found = QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)
        return found.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._places or self.pixmap().isNull():
            return
        painter = QPainter(self)
        for number, place in enumerate(self._places):
            at = number == self._current
            # Multiplied, the letters stay as black as they are.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for box in place:
                painter.fillRect(self.rect_of(box), QColor(_CURRENT if at else _FOUND))
            if at:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.setPen(QPen(QColor(_EDGE), 1.5))
                painter.drawRects([self.rect_of(box) for box in place])
        painter.end()


def turned(box: Box, degrees: int) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a box on a page turned clockwise by so much."""
    left, top, right, bottom = box
    for _ in range(degrees % 360 // 90):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom
