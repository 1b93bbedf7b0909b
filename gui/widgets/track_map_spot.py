"""The invisible button over one thing on the track map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent


class MapSpot(QAbstractButton):
    """An invisible button over one thing on the map.

    Signals:
        lit_changed: the pointer or the focus came or went.
        stepped: an arrow key was pressed (its `Qt.Key` as a number).
    """

    lit_changed = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def describe(self, spoken: str, tip: str) -> None:
        """Say what the spot is, for the ear and for the pointer."""
        if (spoken, tip) == (self.accessibleName(), self.accessibleDescription()):
            return
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(tip)
        self.setToolTip(plain_tip(tip))

    @property
    def is_lit(self) -> bool:
        """Return whether the pointer or the keyboard is here."""
        return self.hasFocus() or self.underMouse()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.lit_changed.emit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.lit_changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lit_changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lit_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(event.key())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the map paints everything."""


_STEPS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
