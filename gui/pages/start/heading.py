"""The head of the start page: the mark, the name, what it does; language and theme right there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from gui.pages.start.mark import Mark
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_4, Role
from gui.widgets.segmented import Segmented
from gui.widgets.styled import column, label, row
from models.domain.text import Language

if TYPE_CHECKING:
    from gui.context import AppContext

_THEME_ICONS = {"system": "system", "light": "sun", "dark": "moon"}


class Heading(QWidget):
    """Says what Dopusk is and lets the reader choose how to read it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = label("number")
        self._lead = label("lead", wrap=True)
        self._language = Segmented([str(language) for language in Language])
        self._theme = Segmented(list(_THEME_ICONS))
        self._lay_out()
        self._language.chosen.connect(self._on_language_chosen)
        self._theme.chosen.connect(context.theme_manager.choose)
        context.theme_manager.changed.connect(self.restyle)
        self.restyle()

    def retranslate(self) -> None:
        """Set every text anew and show what is chosen."""
        self._name.setText(self.tr("Dopusk"))
        self._lead.setText(self.tr("From the idea of a crypto bank to its entry in the register"))
        self._language.setAccessibleName(self.tr("Language"))
        self._language.name("ru", "РУС", "Русский")
        self._language.name("be", "БЕЛ", "Беларуская")
        self._language.name("en", "ENG", "English")
        self._theme.setAccessibleName(self.tr("Theme"))
        self._theme.name("system", "", self.tr("As in the system"))
        self._theme.name("light", "", self.tr("Light theme"))
        self._theme.name("dark", "", self.tr("Dark theme"))
        self._language.show_value(str(self._context.language_manager.current))

    @Slot()
    def restyle(self) -> None:
        """Take fresh icons and show which theme is chosen."""
        theme = self._context.theme_manager
        for value, name in _THEME_ICONS.items():
            self._theme.show_icon(value, theme.icon(name, Role.TEXT, 16), theme.pixels(16))
        self._theme.show_value(theme.choice)

    def _lay_out(self) -> None:
        words = column(margin=0, gap=SPACE_1)
        words.addWidget(self._name)
        words.addWidget(self._lead)
        line = row(self, gap=SPACE_4)
        line.addWidget(Mark(self._context.theme_manager), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        line.addSpacing(-SPACE_2)
        line.addWidget(self._theme, 0, Qt.AlignmentFlag.AlignTop)

    @Slot(str)
    def _on_language_chosen(self, value: str) -> None:
        self._context.language_manager.choose(Language(value))
