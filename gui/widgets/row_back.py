"""The ground of a line in a list: hovered, chosen, with the cursor on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.theme.tokens import RADIUS_CONTROL, SPACE_1, Role

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager


def paint_back(painter: QPainter, option: QStyleOptionViewItem, theme: ThemeManager) -> None:
    """Draw the ground of a line."""
    colour = theme.current.color
    place = QRectF(option.rect).adjusted(SPACE_1, 1, -SPACE_1, -1)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or hovered:
        painter.setBrush(colour(Role.ACCENT_SOFT if chosen else Role.RAISED))
        painter.drawRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colour(Role.ACCENT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
