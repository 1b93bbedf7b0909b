"""A line of text that speaks up once, when the user has finished typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2
from gui.widgets.answer_fields.base import AnswerField

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class QuietLineEdit(QLineEdit):
    """A line that announces only real edits, and leaves undo to the window when it has none.

    Signals:
        edited: the text as the user left it; never the text that was shown.
        reverted: the text shown is back in place of one that was said.
    """

    edited = Signal(str)
    reverted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._said = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show the text kept. Text typed over it stays until the kept text changes."""
        typed = self.text() not in {self._shown, self._said}
        changed = text != self._shown
        self._shown = text
        if typed and self.hasFocus():
            return
        if changed or self.text() == text:
            place = self.cursorPosition()
            self.setText(text)  # also forgets the keystrokes, so that undo goes to the window
            self.setCursorPosition(place)
            self._said = text

    def show_afresh(self, text: str) -> None:
        """Show a text in place of whatever is there; the field now stands for something else."""
        self._shown = self._said = text
        self.setText(text)

    @Slot()
    def commit(self) -> None:
        """Say what was typed, unless it was said already."""
        text = self.text().strip()
        if text not in {self._shown, self._said}:
            self._said = text
            self.edited.emit(text)
        elif text == self._shown and self._said != text:
            self._said = text
            self.reverted.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_undo(event)
            and not (self.isUndoAvailable() or self.isRedoAvailable())
        ):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
            self.commit()
            return
        super().keyPressEvent(event)


class LineField(AnswerField):
    """An answer typed in one line; subclasses say how a kept value is written."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._edit = QuietLineEdit()
        self._unit_label = QLabel()
        self._unit_label.setTextFormat(Qt.TextFormat.PlainText)
        self._unit_label.setProperty("kind", "muted")
        self._unit_label.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self._edit, 100)  # up to its widest; what is left goes behind it
        self._row.addWidget(self._unit_label)
        self._column.addLayout(self._row)
        self.setFocusProxy(self._edit)
        self._edit.edited.connect(self._on_edited)
        self._edit.reverted.connect(self.reverted)

    def written(self, value: AnswerValue, language: Language) -> str:
        """Return a kept value as the user would type it."""
        del language
        return str(value)

    def set_unit(self, unit: str) -> None:
        """Show a unit behind the line."""
        self._unit_label.setText(unit)
        self._unit_label.setVisible(bool(unit))

    def set_width(self, letters: int) -> None:
        """Make the line as wide as its values need, not as the page is."""
        width = self._edit.fontMetrics().horizontalAdvance("0") * letters + 2 * SPACE_2
        self._edit.setMaximumWidth(max(width, 120))
        self._row.addStretch(1)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        self._edit.show_text("" if value is None else self.written(value, language))

    def show_afresh(self, value: AnswerValue | None, language: Language) -> None:
        """Show a value in place of whatever is typed; the field now stands for something else."""
        self._edit.show_afresh("" if value is None else self.written(value, language))

    @override
    def commit(self) -> None:
        self._edit.commit()

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        self._edit.setProperty("wrong", wrong)
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)

    @override
    def focus_input(self) -> None:
        self._edit.setFocus()
        self._edit.end(False)

    @override
    def describe(self, name: str, description: str) -> None:
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(description)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text:
            self.committed.emit(text)
        else:
            self.cleared.emit()


def _is_undo(event: QKeyEvent) -> bool:
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return event.matches(undo) or event.matches(redo)
