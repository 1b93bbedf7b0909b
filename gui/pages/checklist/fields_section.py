"""The questions of a requirement."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from gui.pages.checklist.field_row import FieldRow
from gui.theme.tokens import SPACE_5
from gui.widgets.law.section import Section
from gui.widgets.styled import column
from models.domain.ids import AnswerKey

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item
    from models.domain.records import AnswerState, AnswerValue


class FieldsSection(Section):
    """One row per question; rows live as long as the same questions are asked."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._theme = theme
        self._rows: dict[AnswerKey, FieldRow] = {}
        self._list = column(margin=0, gap=SPACE_5)
        self.body.addLayout(self._list)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the questions; those already shown keep cursor and typed text."""
        if [slot.key for slot in item.questions] != list(self._rows):
            self._make_rows(item)
        for slot in item.questions:
            self._rows[slot.key].show_slot(slot, reader)
        self.setVisible(bool(self._rows))

    def row_of(self, key: AnswerKey) -> FieldRow | None:
        """Return the row of a question, None if it is not asked here."""
        return self._rows.get(key)

    def focus_question(self, key: AnswerKey) -> bool:
        """Move the cursor to a question; return whether it is asked here."""
        shown = self._rows.get(key)
        if shown is not None:
            shown.focus_field()
        return shown is not None

    def focus_first(self) -> bool:
        """Move the cursor to the first question; return whether there is one."""
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.focus_field()
        return first is not None

    def commit(self) -> None:
        """Say everything that was typed but not said yet."""
        for shown in self._rows.values():
            shown.commit()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Answers"))
        for shown in self._rows.values():
            shown.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        for shown in self._rows.values():
            shown.restyle()

    def _make_rows(self, item: Item) -> None:
        for shown in self._rows.values():
            shown.hide()
            shown.deleteLater()
        self._rows = {slot.key: FieldRow(slot, self._theme) for slot in item.questions}
        for shown in self._rows.values():
            self._list.addWidget(shown)
            shown.answered.connect(self._on_answered)
            shown.emptied.connect(self._on_emptied)
            shown.marked.connect(self._on_marked)

    def _refused(self, key: str, words: str) -> None:
        shown = self._rows.get(AnswerKey(key))
        if shown is not None:  # another requirement may be shown by now
            shown.show_refusal(words)

    @Slot(str, object)
    def _on_answered(self, key: str, value: AnswerValue) -> None:
        self._commands.answer(AnswerKey(key), value, partial(self._refused, key))

    @Slot(str)
    def _on_emptied(self, key: str) -> None:
        self._commands.clear(AnswerKey(key), partial(self._refused, key))

    @Slot(str, object, str)
    def _on_marked(self, key: str, state: AnswerState, ground: str) -> None:
        self._commands.mark(AnswerKey(key), state, ground, partial(self._refused, key))
