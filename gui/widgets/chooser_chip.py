"""A chip that opens a menu of choices; the first one narrows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Choices = Sequence[tuple[str, str]]


class ChooserChip(QPushButton):
    """Holds one of the values offered; the empty one is for everything.

    Signals:
        chosen: the user took another value.
    """

    chosen = Signal(str)

    def __init__(self, offered: Callable[[], Choices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self.value = ""
        self.setProperty("role", "filter")
        self.setProperty("opens", "menu")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._on_about_to_show)
        menu.triggered.connect(self._on_triggered)
        menu.aboutToHide.connect(self.retranslate)  # pressing alone takes nothing
        self.clicked.connect(self.retranslate)
        self.setMenu(menu)

    def show_value(self, value: str) -> None:
        """Show a value as taken, without saying so."""
        self.value = value
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set the words of the value anew."""
        words = dict(self._offered()).get(self.value, self.value)
        self.setText(words.replace("&", "&&"))
        self.setChecked(bool(self.value))

    @Slot()
    def _on_about_to_show(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for value, words in self._offered():
            choice = QAction(words.replace("&", "&&"), group)
            choice.setCheckable(True)
            choice.setData(value)
            choice.setChecked(value == self.value)
            menu.addAction(choice)

    @Slot(QAction)
    def _on_triggered(self, choice: QAction) -> None:
        self.show_value(str(choice.data()))
        self.chosen.emit(self.value)
