"""Any of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from gui.theme.tokens import SPACE_2
from gui.widgets.answer_fields.base import AnswerField
from gui.widgets.answer_fields.choice_row import ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class ChoicesField(AnswerField):
    """Rows to tick; every tick is an answer."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._column.setSpacing(SPACE_2 - 2)
        self._rows = {choice.value: ChoiceRow(theme, several=True) for choice in question.choices}
        for row in self._rows.values():
            row.clicked.connect(self._on_clicked)
            self._column.addWidget(row)
        if first := next(iter(self._rows.values()), None):
            self.setFocusProxy(first)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for choice in self._question.choices:
            row = self._rows[choice.value]
            row.setText(choice.title.in_language(language))
            row.setChecked(choice.value in chosen)
            row.updateGeometry()

    @override
    def describe(self, name: str, description: str) -> None:
        for row in self._rows.values():
            row.setAccessibleName(f"{name}: {row.text()}")
            row.setAccessibleDescription(description)

    @Slot()
    def _on_clicked(self) -> None:
        chosen = tuple(value for value, row in self._rows.items() if row.isChecked())
        if chosen:
            self.committed.emit(chosen)
        else:
            self.cleared.emit()
