"""A scroll area that is as high as what is in it, up to a limit; only beyond it one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 120


class GrowingArea(QScrollArea):
    """Holds a widget with a layout; its wish for height follows the lines as they wrap."""

    def __init__(self, inside: QWidget, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside, self._most = inside, most
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), min(self._needed(), self._most))

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width(), min(self._needed(), self._most, _LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose_bar()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._choose_bar()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _choose_bar(self) -> None:
        """Have a bar only where the lines do not fit without one.

        WORKAROUND(Qt measures the lines beside a bar that is there already, so it never goes)
        """
        fits = self._needed() <= self.maximumViewportSize().height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    def _needed(self) -> int:
        """Return how high the widget is at the width it has without a bar."""
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.maximumViewportSize().width())
        return self._inside.sizeHint().height()
