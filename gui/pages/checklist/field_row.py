"""One question: what is asked, the field, what is wrong with the answer, the quiet answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.pages.checklist.quiet_answers import QuietAnswers
from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.answer_fields.factory import make_field
from gui.widgets.chip import Chip
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import column, label, row
from models.domain.records import AnswerState

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import AnswerKey
    from models.domain.readiness import QuestionSlot


class FieldRow(QWidget):
    """Shows a question slot and says what the user does to it.

    Signals:
        answered: the key and an `AnswerValue`, as typed.
        emptied: the key of an answer to take back.
        marked: the key, an `AnswerState` and a ground.
    """

    answered = Signal(str, object)
    emptied = Signal(str)
    marked = Signal(str, object, str)

    def __init__(
        self, slot: QuestionSlot, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = slot.key
        self._slot = slot
        self._field = make_field(slot.question, theme)
        self._title = label("bold", wrap=True)
        self._optional = Chip("line")
        self._sensitive = Chip("gate")
        self._help = label("caption", wrap=True)
        self._wrong_icon = IconLabel(theme, "warn", Role.DANGER, 16)
        self._wrong_label = label("danger", wrap=True)
        self._quiet = QuietAnswers(theme)
        self._lay_out()
        self._wire()
        self.show_refusal("")

    @property
    def key(self) -> AnswerKey:
        """Return which answer is shown."""
        return self._key

    def show_slot(self, slot: QuestionSlot, reader: Reader) -> None:
        """Show the question and its answer; what is being typed stays."""
        answer, before = slot.answer, self._slot.answer
        self._slot = slot
        question = slot.question
        title, help_text = reader.text(question.title), reader.text(question.help)
        self._title.setText(title)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        value = answer.value if answer and answer.state is AnswerState.VALUE else None
        self._field.offer(reader.parties_for(question))
        self._field.show_value(value, reader.language)
        self._field.describe(title, help_text)
        self._quiet.show_answer(answer)
        if answer != before:
            self.show_refusal("")

    def show_refusal(self, words: str) -> None:
        """Show why the answer was not kept; empty when there is nothing to say any more."""
        self._wrong_label.setText(words)
        self._wrong.setVisible(bool(words))
        self._field.show_wrong(wrong=bool(words))
        if words:
            self._quiet.hide_saved()

    def focus_field(self) -> None:
        """Move the cursor into the field."""
        self._field.focus_input()

    def commit(self) -> None:
        """Say what was typed but not said yet."""
        self._field.commit()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._optional.setText(self.tr("optional"))
        self._sensitive.show_word(
            self.tr("Sensitive"),
            "gate",
            self.tr("Only for the form that asks for it; kept out of everything else"),
        )
        self._quiet.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        self._field.restyle()

    def _lay_out(self) -> None:
        heading = row(gap=SPACE_2)
        heading.addWidget(self._title, 1)
        heading.addWidget(self._sensitive)
        heading.addWidget(self._optional)
        self._sensitive.setVisible(self._slot.question.sensitive)
        self._optional.setVisible(self._slot.need.optional)
        self._wrong = QWidget()
        wrong: QHBoxLayout = row(self._wrong, gap=SPACE_2)
        wrong.addWidget(self._wrong_icon)
        wrong.addWidget(self._wrong_label, 1)
        whole = column(self, margin=0, gap=SPACE_1)
        whole.addLayout(heading)
        whole.addWidget(self._help)
        whole.addSpacing(SPACE_1)
        whole.addWidget(self._field)
        whole.addWidget(self._wrong)
        whole.addWidget(self._quiet)
        self.retranslate()

    def _wire(self) -> None:
        self._field.committed.connect(self._on_committed)
        self._field.cleared.connect(self._on_cleared)
        self._field.reverted.connect(self._on_reverted)
        self._quiet.marked.connect(self._on_marked)
        self._quiet.unmarked.connect(self._on_cleared)

    @Slot(object)
    def _on_committed(self, value: object) -> None:
        self.answered.emit(self._key, value)

    @Slot()
    def _on_cleared(self) -> None:
        self.show_refusal("")
        self.emptied.emit(self._key)

    @Slot()
    def _on_reverted(self) -> None:
        self.show_refusal("")

    @Slot(object, str)
    def _on_marked(self, state: AnswerState, ground: str) -> None:
        self.marked.emit(self._key, state, ground)
