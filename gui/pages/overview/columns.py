"""The body of the overview: the map beside the cards where it is wide, above them where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_4

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_WIDE = 1240
_TWO_COLUMNS = 640
_SIDE = 2
_MAIN = 5


class Columns(QWidget):
    """Arranges a main widget and two stacks of cards by the room there is."""

    def __init__(
        self,
        main: QWidget,
        stacks: Sequence[Sequence[QWidget]],
        scale: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._body = _box(QBoxLayout.Direction.TopToBottom)
        self._side = _box(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(main, _MAIN)
        self._body.addLayout(self._side, _SIDE)
        for widgets in stacks:
            stack = _box(QBoxLayout.Direction.TopToBottom)
            for widget in widgets:
                stack.addWidget(widget)
            stack.addStretch()
            self._side.addLayout(stack)
        self._side.addStretch()
        self.setLayout(self._body)

    def set_scale(self, percent: int) -> None:
        """Take larger texts into account."""
        self._scale = percent
        self._arrange(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        room = width * 100 // self._scale
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wide = room >= _WIDE
        self._body.setDirection(along if wide else down)
        beside = not wide and room >= _TWO_COLUMNS
        self._side.setDirection(along if beside else down)
        for index in range(self._side.count() - 1):
            self._side.setStretch(index, 1 if beside else 0)
        self._side.setStretch(self._side.count() - 1, 0 if beside else 1)


def _box(direction: QBoxLayout.Direction) -> QBoxLayout:
    layout = QBoxLayout(direction)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_4)
    return layout
