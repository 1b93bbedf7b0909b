"""A whole row that is pressed like a button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QWidget,
)
from typing_extensions import override

from gui.theme.tokens import SPACE_3
from gui.widgets.styled import row


class RowButton(QAbstractButton):
    """Holds labels side by side in `content`; a click anywhere presses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.content: QHBoxLayout = row(self, margin=SPACE_3, gap=SPACE_3)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end of the row; clicks go through it."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.content.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)

    def rest(self) -> None:
        """Be a line that only says something: it is read like any other, but leads nowhere."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.content.minimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        if self.isDown():
            option.state |= QStyle.StateFlag.State_Sunken
        style = QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(style, option, QPainter(self), self)
