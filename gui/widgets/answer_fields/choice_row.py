"""A choice as a large row: the whole of it can be hit, and long titles wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from gui.theme.tokens import RADIUS_CONTROL, SPACE_2, SPACE_3, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from gui.theme.manager import ThemeManager

_MARK = 16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEAST = 36


class ChoiceRow(QAbstractButton):
    """One choice; `several` draws a box to tick instead of a dot.

    Arrow keys move between the rows of a field without choosing; Space or Enter chooses.
    """

    def __init__(
        self, theme: ThemeManager, parent: QWidget | None = None, *, several: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._several = several
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        place = QRect(0, 0, max(width - self._indent() - SPACE_3, 40), 10_000)
        text = self.fontMetrics().boundingRect(place, int(_WRAP), self.text())
        return max(text.height() + 2 * SPACE_2 + 2, self._theme.pixels(_LEAST))

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._indent() + SPACE_3
        return QSize(min(width, 320), self._theme.pixels(_LEAST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(90, self._theme.pixels(_LEAST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.focusNextPrevChild(False)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        side = self._theme.pixels(_MARK)
        mark = QRectF(SPACE_3, (self.height() - side) / 2, side, side)
        self._paint_mark(painter, mark)
        painter.setPen(self._colour(Role.TEXT if self.isEnabled() else Role.CONTROL))
        place = self.rect().adjusted(self._indent(), 0, -SPACE_3, 0)
        painter.drawText(place, int(_WRAP), self.text())

    def _paint_frame(self, painter: QPainter) -> None:
        chosen, focused = self.isChecked(), self.hasFocus()
        fill = Role.ACCENT_SOFT if chosen else Role.RAISED if self.underMouse() else Role.SURFACE
        edge = Role.ACCENT if chosen or focused else Role.CONTROL
        width = 2 if focused else 1
        painter.setPen(QPen(self._colour(edge), width))
        painter.setBrush(self._colour(fill))
        inset = width / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        chosen = self.isChecked()
        painter.setPen(QPen(self._colour(Role.ACCENT if chosen else Role.CONTROL), 1.2))
        painter.setBrush(self._colour(Role.ACCENT if chosen else Role.SURFACE))
        if self._several:
            painter.drawRoundedRect(place, 4, 4)
        else:
            painter.drawEllipse(place)
        if not chosen:
            return
        painter.setPen(QPen(self._colour(Role.ON_ACCENT), 1.8))
        if self._several:
            x, y, side = place.x(), place.y(), place.width()
            points = [(0.25, 0.52), (0.43, 0.7), (0.76, 0.33)]
            corners = [place.topLeft() for _ in points]
            for corner, (across, down) in zip(corners, points, strict=True):
                corner.setX(x + across * side)
                corner.setY(y + down * side)
            painter.drawPolyline(corners)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(Role.ON_ACCENT))
            painter.drawEllipse(place.center(), place.width() * 0.2, place.width() * 0.2)

    def _indent(self) -> int:
        return SPACE_3 + self._theme.pixels(_MARK) + SPACE_2 + 2

    def _colour(self, role: Role) -> QColor:
        return self._theme.current.color(role)
