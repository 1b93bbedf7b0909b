"""Yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2
from gui.widgets.answer_fields.base import AnswerField
from gui.widgets.answer_fields.choice_row import ChoiceRow

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class YesNoField(AnswerField):
    """Two rows side by side; choosing the chosen one again takes the answer back."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._value: bool | None = None
        self._yes, self._no = ChoiceRow(theme), ChoiceRow(theme)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for button in (self._yes, self._no):
            button.setMaximumWidth(220)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button, 1)
        row.addStretch(0)
        self._column.addLayout(row)
        self.setFocusProxy(self._yes)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        self._value = value if isinstance(value, bool) else None
        self._mark()

    @override
    def describe(self, name: str, description: str) -> None:
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        for button in (self._yes, self._no):
            button.setAccessibleName(f"{name}: {button.text()}")
            button.setAccessibleDescription(description)

    @Slot()
    def _on_clicked(self) -> None:
        value = self.sender() is self._yes
        self._mark()  # what was chosen is shown once it is kept
        if value is self._value:
            self.cleared.emit()
        else:
            self.committed.emit(value)

    def _mark(self) -> None:
        self._yes.setChecked(self._value is True)
        self._no.setChecked(self._value is False)
