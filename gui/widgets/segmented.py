"""A row of choices of which one is taken: language, theme, draft or final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from gui.widgets.styled import button, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon


class Segmented(QFrame):
    """Shows values as buttons side by side.

    Signals:
        chosen: the value the user took.
    """

    chosen = Signal(str)

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", "true")
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = row(self, margin=2, gap=2)
        for value in values:
            segment = button("segment")
            segment.setCheckable(True)
            segment.setProperty("value", value)
            self._buttons[value] = segment
            self._group.addButton(segment)
            layout.addWidget(segment)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def name(self, value: str, text: str, tip: str = "") -> None:
        """Set the words of a value; `tip` says more, or all when `text` is empty."""
        segment = self._buttons[value]
        segment.setText(text)
        segment.setToolTip(tip)
        segment.setAccessibleName(tip or text)

    def show_icon(self, value: str, icon: QIcon, side: int) -> None:
        """Give a value an icon."""
        self._buttons[value].setIcon(icon)
        self._buttons[value].setIconSize(QSize(side, side))

    def allow(self, value: str, *, allowed: bool) -> None:
        """Say whether a value can be taken now."""
        segment = self._buttons[value]
        segment.setEnabled(allowed)
        shape = Qt.CursorShape.PointingHandCursor if allowed else Qt.CursorShape.ArrowCursor
        segment.setCursor(shape)

    def current(self) -> str:
        """Return the value taken."""
        return next((value for value, seg in self._buttons.items() if seg.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show a value as taken without announcing it."""
        self._buttons[value].setChecked(True)

    @Slot(QPushButton)
    def _on_button_clicked(self, segment: QPushButton) -> None:
        self.chosen.emit(segment.property("value"))
