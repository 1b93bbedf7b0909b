"""The mark of Dopusk: three tracks that end at one gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.theme.tokens import Role

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager

_SIDE = 52
_GRID = 26.0


class Mark(QWidget):
    """Painted, so that it is sharp at every size and follows the theme."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        theme_manager.changed.connect(self.update)
        self.setFixedSize(QSize(_SIDE, _SIDE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme_manager.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _GRID, self.height() / _GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(Role.ACCENT))
        painter.drawRoundedRect(QRectF(0, 0, _GRID, _GRID), 6, 6)
        ink = theme.color(Role.ON_ACCENT)
        pen = QPen(ink, 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for top, left in ((7.6, 5.5), (13.0, 5.5), (18.4, 5.5)):
            bend = QPointF(10.2, top)
            painter.drawPolyline(QPolygonF([QPointF(left, top), bend, QPointF(13.6, 13.0)]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = [QPointF(13, 13), QPointF(17, 9), QPointF(21, 13), QPointF(17, 17)]
        painter.drawPolygon(QPolygonF(corners))
