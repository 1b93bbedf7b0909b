"""One of several: as large rows, or from a list when there are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2
from gui.widgets.answer_fields.base import AnswerField
from gui.widgets.answer_fields.choice_row import ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language

MOST_ROWS = 6
"""More choices than this are picked from a list."""


class ChoiceField(AnswerField):
    """Choices as rows; choosing the chosen one again takes the answer back."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._column.setSpacing(SPACE_2 - 2)
        self._value: AnswerValue | None = None
        self._rows = {choice.value: ChoiceRow(theme) for choice in question.choices}
        for value, row in self._rows.items():
            row.setObjectName(value)
            row.clicked.connect(self._on_clicked)
            self._column.addWidget(row)
        if first := next(iter(self._rows.values()), None):
            self.setFocusProxy(first)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        self._value = value
        for choice in self._question.choices:
            self._rows[choice.value].setText(choice.title.in_language(language))
            self._rows[choice.value].updateGeometry()
        self._mark()

    @override
    def describe(self, name: str, description: str) -> None:
        for choice, row in self._rows.items():
            row.setAccessibleName(f"{name}: {row.text() or choice}")
            row.setAccessibleDescription(description)

    @override
    def focus_input(self) -> None:
        chosen = self._rows.get(str(self._value)) or next(iter(self._rows.values()), None)
        if chosen is not None:
            chosen.setFocus()

    @override
    def restyle(self) -> None:
        self.update()

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        value = next(value for value, row in self._rows.items() if row is clicked)
        self._mark()  # what was chosen is shown once it is kept
        if value == self._value:
            self.cleared.emit()
        else:
            self.committed.emit(value)

    def _mark(self) -> None:
        for value, row in self._rows.items():
            row.setChecked(value == self._value)


class QuietComboBox(QComboBox):
    """A list that a turning wheel passes by."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ComboField(AnswerField):
    """Choices from a list; typing any part of a title finds it."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._value = ""
        self._combo = QuietComboBox()
        self._line = QLineEdit()
        self._combo.setLineEdit(self._line)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._combo.setMinimumContentsLength(12)
        self._combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        completer = QCompleter(self._combo.model(), self._combo)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._combo.setCompleter(completer)
        for choice in question.choices:
            self._combo.addItem("", choice.value)
        self._column.addWidget(self._combo)
        self.setFocusProxy(self._combo)
        self._combo.activated.connect(self._on_activated)
        self._line.editingFinished.connect(self.commit)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        self._value = "" if value is None else str(value)
        with QSignalBlocker(self._combo):
            for number, choice in enumerate(self._question.choices):
                self._combo.setItemText(number, choice.title.in_language(language))
            if not self._line.isModified():
                self._show_kept()

    @override
    @Slot()
    def commit(self) -> None:
        text = self._line.text().strip()
        number = self._combo.findText(text, Qt.MatchFlag.MatchFixedString)
        if not text:
            self._say("")
        elif number >= 0:
            self._say(self._combo.itemData(number))
        self._line.setModified(False)
        self._show_kept()

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        self._combo.setProperty("wrong", wrong)
        self._combo.style().unpolish(self._combo)
        self._combo.style().polish(self._combo)

    @override
    def describe(self, name: str, description: str) -> None:
        self._combo.setAccessibleName(name)
        self._combo.setAccessibleDescription(description)
        self._line.setPlaceholderText(self.tr("Choose or type to find"))

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        self._line.setModified(False)
        self._say(self._combo.itemData(number))

    def _say(self, value: str) -> None:
        if value == self._value:
            return
        if value:
            self.committed.emit(value)
        else:
            self.cleared.emit()

    def _show_kept(self) -> None:
        self._combo.setCurrentIndex(self._combo.findData(self._value) if self._value else -1)
        if not self._value:
            self._combo.clearEditText()
        self._line.setCursorPosition(0)
