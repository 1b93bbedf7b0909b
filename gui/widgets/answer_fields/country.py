"""A country, picked by its name in any of the three languages or by its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from typing_extensions import override

from gui.widgets.answer_fields.choice import ComboField
from models.domain.countries import countries, find_country

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class CountryField(ComboField):
    """Countries from a list; a code that was kept is shown by name."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._language: Language | None = None

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        if language is not self._language:
            self._fill(language)
            self._language = language
        super().show_value(value, language)
        if self._value and self._combo.findData(self._value) < 0 and not self._line.isModified():
            self._line.setText(self._value)  # an older case may hold anything here

    @override
    @Slot()
    def commit(self) -> None:
        text = self._line.text().strip()
        if text and self._line.isModified():
            self._line.setModified(False)
            self._say(find_country(text) or text)  # what is no country is refused in words
            return
        super().commit()

    def _fill(self, language: Language) -> None:
        named = sorted((name.in_language(language), code) for code, name in countries().items())
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for name, code in named:
                self._combo.addItem(name, code)
