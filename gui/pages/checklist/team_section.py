"""The team's work: who takes care of it, until when, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_4
from gui.widgets.answer_fields.asked import date_question
from gui.widgets.answer_fields.date import DateField
from gui.widgets.answer_fields.line import QuietLineEdit
from gui.widgets.answer_fields.prose import ProseEdit
from gui.widgets.law.section import Section
from gui.widgets.styled import column, label

if TYPE_CHECKING:
    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import RequirementRef
    from models.domain.readiness import Item


class TeamSection(Section):
    """Owner, date and notes; each is kept when the user leaves it."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._ref: RequirementRef | None = None
        self._owner_title, self._owner = label("caption"), QuietLineEdit()
        self._due_title, self._due = label("caption"), DateField(date_question(""), theme)
        self._note_title, self._note = label("caption"), ProseEdit()
        self._wrong = label("danger", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        grid.addWidget(self._owner_title, 0, 0)
        grid.addWidget(self._due_title, 0, 1)
        grid.addWidget(self._owner, 1, 0)
        grid.addWidget(self._due, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._wrong)
        notes = column(margin=0, gap=SPACE_1)
        notes.addWidget(self._note_title)
        notes.addWidget(self._note)
        self.body.addLayout(notes)
        self._show_wrong("")
        self._owner.edited.connect(self._on_owner_edited)
        self._due.committed.connect(self._on_due_edited)
        self._due.cleared.connect(self._on_due_cleared)
        self._note.edited.connect(self._on_note_edited)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the team's work on a requirement."""
        work = reader.work(item.ref)
        if item.ref != self._ref:
            self._ref = item.ref
            self._show_wrong("")
            for edit in (self._owner, self._note):
                edit.show_afresh("")
            self._due.show_afresh(None, reader.language)
        self._owner.show_text(work.owner)
        self._note.show_text(work.note)
        due = work.due.isoformat() if work.due else None
        self._due.show_value(due, reader.language)

    def commit(self) -> None:
        """Say everything that was typed but not said yet."""
        self._owner.commit()
        self._due.commit()
        self._note.commit()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Team"))
        self._owner_title.setText(self.tr("Who takes care of it"))
        self._due_title.setText(self.tr("Our own date"))
        self._note_title.setText(self.tr("Notes"))
        self._owner.setAccessibleName(self._owner_title.text())
        self._owner.setPlaceholderText(self.tr("Nobody yet"))
        self._due.describe(self._due_title.text(), "")
        self._note.setAccessibleName(self._note_title.text())
        self._note.setPlaceholderText(self.tr("For the team only; goes into no document"))

    def restyle(self) -> None:
        """Take fresh icons."""
        self._due.restyle()

    def _show_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    @Slot(str)
    def _on_owner_edited(self, name: str) -> None:
        if self._ref:
            self._commands.owner(self._ref, name, self._show_wrong)

    @Slot(object)
    def _on_due_edited(self, text: object) -> None:
        self._show_wrong("")
        if self._ref:
            asked = date_question(self._due_title.text())
            self._commands.due(self._ref, asked, str(text), self._show_wrong)

    @Slot()
    def _on_due_cleared(self) -> None:
        self._on_due_edited("")

    @Slot(str)
    def _on_note_edited(self, text: str) -> None:
        if self._ref:
            self._commands.note(self._ref, text, self._show_wrong)
