"""The three quiet answers under a question: later, don't know yet, not applicable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, column, label, row
from models.domain.records import Answer, AnswerState

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager

_STATES = (AnswerState.LATER, AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)


class QuietAnswers(QWidget):
    """Says that there is no value, and why; pressing the answer given takes it back.

    Signals:
        marked: an `AnswerState` and the ground, empty unless it does not apply.
        unmarked: the quiet answer was taken back.
    """

    marked = Signal(object, str)
    unmarked = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: AnswerState | None = None
        self._buttons = {state: self._button(state) for state in _STATES}
        self._saved_icon = IconLabel(theme, "check", Role.OK, 14)
        self._saved_label = label("caption")
        self._ground_label = label("caption", wrap=True)
        self._ground_edit = QLineEdit()
        self._keep_button = button("secondary")
        self._ground_row = QWidget()
        self._lay_out()
        self._keep_button.clicked.connect(self._on_ground_kept)
        self._ground_edit.returnPressed.connect(self._on_ground_kept)

    def show_answer(self, answer: Answer | None) -> None:
        """Show which quiet answer is given, if one is, and whether anything is kept."""
        self._given = answer.state if answer and answer.state in _STATES else None
        for state, shown in self._buttons.items():
            shown.setChecked(state is self._given)
        ground = answer.ground if answer and answer.ground else ""
        self._ground_label.setText(self.tr("Because: {0}").format(ground))
        self._ground_label.setVisible(bool(ground))
        if self._given is not None:
            self._ground_row.hide()
        for widget in (self._saved_icon, self._saved_label):
            widget.setVisible(answer is not None)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._buttons[AnswerState.LATER].setText(self.tr("Later"))
        self._buttons[AnswerState.UNKNOWN].setText(self.tr("Don't know yet"))
        self._buttons[AnswerState.NOT_APPLICABLE].setText(self.tr("Not applicable …"))
        self._saved_label.setText(self.tr("Saved"))
        self._ground_edit.setPlaceholderText(self.tr("because …"))
        self._ground_edit.setAccessibleName(self.tr("Why it does not apply"))
        self._keep_button.setText(self.tr("Keep"))

    def hide_saved(self) -> None:
        """Say no longer that what is shown is kept."""
        self._saved_icon.hide()
        self._saved_label.hide()

    def _button(self, state: AnswerState) -> QPushButton:
        made = QPushButton()
        made.setCheckable(True)
        made.setObjectName(state)
        made.setProperty("role", "answer")
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(self._on_clicked)
        return made

    def _lay_out(self) -> None:
        ground = row(self._ground_row, gap=SPACE_2)
        ground.addWidget(self._ground_edit, 1)
        ground.addWidget(self._keep_button)
        self._ground_row.hide()
        answers = FlowLayout(gap=SPACE_1)
        for shown in self._buttons.values():
            answers.addWidget(shown)
        line = row(gap=SPACE_1)
        line.addLayout(answers, 1)
        line.addWidget(self._saved_icon)
        line.addWidget(self._saved_label)
        whole = column(self, margin=0, gap=SPACE_1)
        whole.addLayout(line)
        whole.addWidget(self._ground_label)
        whole.addWidget(self._ground_row)

    @Slot()
    def _on_clicked(self) -> None:
        state = AnswerState(self.sender().objectName())
        if state is self._given:
            self.unmarked.emit()
        elif state is AnswerState.NOT_APPLICABLE:
            self._ground_row.setVisible(self._buttons[state].isChecked())
            self._ground_edit.setFocus()
        else:
            self._ground_row.hide()
            self.marked.emit(state, "")

    @Slot()
    def _on_ground_kept(self) -> None:
        # An empty ground is sent too: the refusal says why one is needed
        self.marked.emit(AnswerState.NOT_APPLICABLE, self._ground_edit.text().strip())
