"""Small marks at the right of a line in a list, painted by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from gui.theme.tokens import RADIUS_CHIP, SPACE_1, SPACE_2, Role, Size
from gui.widgets.state_glyph import paint_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager

_HEIGHT = 20
_ICON = 14


@dataclass(frozen=True, slots=True)
class Badge:
    """An icon, a text or both; a chip has an outline, dashed for expected law."""

    text: str = ""
    icon: str = ""
    role: Role = Role.MUTED
    chip: bool = False
    round: bool = False
    dashed: bool = False


class BadgeLine:
    """The badges of one line, measured."""

    def __init__(self, badges: Sequence[Badge], theme: ThemeManager) -> None:
        self._theme = theme
        self._font = theme.font(Size.CAPTION)
        self._metrics = QFontMetrics(self._font)
        self._badges = tuple(badges)
        self._widths = tuple(self._width_of(badge) for badge in self._badges)
        self.height = theme.pixels(_HEIGHT)
        self.width = sum(self._widths) + SPACE_2 * max(len(self._widths) - 1, 0)

    def paint(self, painter: QPainter, corner: QPoint) -> None:
        """Draw them in a line from a corner on."""
        painter.setFont(self._font)
        x = corner.x()
        for badge, width in zip(self._badges, self._widths, strict=True):
            self._paint_badge(painter, badge, QRect(x, corner.y(), width, self.height))
            x += width + SPACE_2

    def _paint_badge(self, painter: QPainter, badge: Badge, place: QRect) -> None:
        colour = self._theme.current.color
        inside = place
        if badge.chip or badge.round:
            edge = Role.EXPECTED if badge.dashed else Role.LINE
            style = Qt.PenStyle.DashLine if badge.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour(edge), 1, style))
            painter.setBrush(colour(Role.RAISED) if badge.round else Qt.BrushStyle.NoBrush)
            radius = place.height() / 2 if badge.round else RADIUS_CHIP
            frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, radius, radius)
            inside = place.adjusted(0 if badge.round else 6, 0, 0 if badge.round else -6, 0)
        if badge.icon:
            side = self._theme.pixels(_ICON)
            spot = QRect(inside.left(), place.center().y() - side // 2, side, side)
            paint_icon(painter, spot, badge.icon, badge.role, self._theme)
            inside = inside.adjusted(side + (3 if badge.text else 0), 0, 0, 0)
        painter.setPen(colour(badge.role))
        middle = Qt.AlignmentFlag.AlignVCenter
        side_by = Qt.AlignmentFlag.AlignHCenter if badge.round else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, middle | side_by, badge.text)

    def _width_of(self, badge: Badge) -> int:
        if badge.round:
            return self._theme.pixels(_HEIGHT + SPACE_1)
        width = self._metrics.horizontalAdvance(badge.text) + (12 if badge.chip else 0)
        if badge.icon:
            width += self._theme.pixels(_ICON) + (3 if badge.text else 0)
        return width
