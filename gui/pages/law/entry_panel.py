"""The right half of the page: one entry of the law, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from gui.pages.law.entries import write_entry
from gui.pages.law.requirement_entry import shown_item
from gui.pages.law.sheet import Sheet
from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_5
from gui.widgets.empty_state import EmptyState
from gui.widgets.law.verification_note import VerificationNote
from gui.widgets.styled import button, column, row

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.requirement import Requirement

_WIDEST = 760
"""Wider lines are hard to read."""


class EntryPanel(QWidget):
    """Shows an entry over a bar of actions.

    Signals:
        entry_wanted: the key of another entry.
        question_wanted: the key of an answer.
        verify_wanted: the id of the requirement to verify.
        requirement_wanted: the reference of a requirement to show on the checklist.
    """

    entry_wanted = Signal(str)
    question_wanted = Signal(str)
    verify_wanted = Signal(str)
    requirement_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._key = ""
        self._requirement: Requirement | None = None
        self._ref = ""
        self._sheet = Sheet(theme)
        self._checked = VerificationNote(theme)
        self._go, self._copy = button("quiet"), button("quiet")
        self._nothing = EmptyState(theme, "scales")
        self._scroll, self._stack = QScrollArea(), QStackedWidget()
        self._lay_out()
        self._sheet.entry_wanted.connect(self.entry_wanted)
        self._sheet.question_wanted.connect(self.question_wanted)
        self._checked.verify_wanted.connect(self._on_verify_wanted)
        self._go.clicked.connect(self._on_go_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_entry(self, key: str, reader: Reader) -> None:
        """Show an entry; empty for none."""
        other = key != self._key
        self._key = key
        known = bool(key) and write_entry(self._sheet, key, reader)
        self._stack.setCurrentIndex(0 if known else 1)
        if not known:
            return
        self._follow_requirement(reader)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Move the cursor to the first thing to do with the entry."""
        first = self._go if self._go.isVisible() and self._go.isEnabled() else self._copy
        first.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._go.setText(self.tr("Show on the checklist"))
        self._copy.setText(self.tr("Copy the text"))
        self._nothing.show_words(
            self.tr("Choose an entry"),
            self.tr("It opens here: what it says, what it rests on, who has verified it"),
        )

    def _follow_requirement(self, reader: Reader) -> None:
        kind, _, name = self._key.partition(":")
        requirements = reader.view.pack.requirements
        found = [known for known in requirements.values() if known.id == name]
        self._requirement = found[0] if kind == "requirement" and found else None
        for part in (self._checked, self._go):
            part.setVisible(self._requirement is not None)
        if self._requirement is None:
            return
        self._checked.show_requirement(self._requirement.id, reader)
        item = shown_item(self._requirement, reader)
        self._ref = item.ref if item else ""
        self._go.setEnabled(item is not None)
        missing = self.tr("The case has nobody yet for whom it would hold")
        self._go.setToolTip("" if item else missing)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        self._sheet.setMaximumWidth(_WIDEST)
        row(content).addWidget(self._sheet)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bar = QFrame()
        bar.setProperty("bar", "page")
        foot = column(bar, gap=SPACE_2)
        foot.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        ways = row(gap=SPACE_2)
        ways.addWidget(self._go)
        ways.addWidget(self._copy)
        ways.addStretch(1)
        foot.addWidget(self._checked)
        foot.addLayout(ways)
        shown = QWidget()
        whole = column(shown, margin=0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(bar)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._nothing)
        column(self, margin=0).addWidget(self._stack)

    @Slot()
    def _on_verify_wanted(self) -> None:
        if self._requirement is not None:
            self.verify_wanted.emit(self._requirement.id)

    @Slot()
    def _on_go_clicked(self) -> None:
        if self._ref:
            self.requirement_wanted.emit(self._ref)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._sheet.copied())
