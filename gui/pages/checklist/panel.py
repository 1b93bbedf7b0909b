"""Everything about one requirement, from what to do down to the review."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from gui.pages.checklist.dates_section import DatesSection
from gui.pages.checklist.evidence_section import EvidenceSection
from gui.pages.checklist.fields_section import FieldsSection
from gui.pages.checklist.guidance_section import GuidanceSection
from gui.pages.checklist.heading_section import HeadingSection
from gui.pages.checklist.legal_section import LegalSection
from gui.pages.checklist.links_section import LinksSection
from gui.pages.checklist.notes_section import NotesSection
from gui.pages.checklist.review_bar import ReviewBar
from gui.pages.checklist.team_section import TeamSection
from gui.theme.tokens import SPACE_5
from gui.widgets.empty_state import EmptyState
from gui.widgets.styled import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import AnswerKey, RequirementRef
    from models.domain.readiness import Item

_WIDEST = 760
"""Wider lines are hard to read."""


class RequirementPanel(QWidget):
    """Composes the sections of one requirement over the review bar.

    Signals:
        requirement_wanted: the reference of another requirement.
        question_wanted: the key of an answer.
        entry_wanted: the key of an entry of the Law page.
        verify_wanted: the id of the requirement whose legal basis is to be verified.
    """

    requirement_wanted = Signal(str)
    question_wanted = Signal(str)
    entry_wanted = Signal(str)
    verify_wanted = Signal(str)

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ref: RequirementRef | None = None
        self._find: Callable[[], QWidget | None] | None = None
        self._heading = HeadingSection(theme)
        self._links = LinksSection(theme)
        self._guidance = GuidanceSection()
        self._legal = LegalSection(theme)
        self._dates = DatesSection()
        self._notes = NotesSection(theme)
        self._fields = FieldsSection(commands, theme)
        self._evidence = EvidenceSection(commands, theme)
        self._team = TeamSection(commands, theme)
        self._review = ReviewBar(commands, theme)
        self._scroll = QScrollArea()
        self._nothing = EmptyState(theme, "checklist")
        self._stack = QStackedWidget()
        self._lay_out()
        self._links.requirement_wanted.connect(self.requirement_wanted)
        self._links.question_wanted.connect(self.question_wanted)
        self._dates.question_wanted.connect(self.question_wanted)
        self._legal.entry_wanted.connect(self.entry_wanted)
        self._notes.entry_wanted.connect(self.entry_wanted)
        self._legal.verify_wanted.connect(self.verify_wanted)

    def show_item(self, item: Item | None, reader: Reader) -> None:
        """Show a requirement; the cursor stays where it is while it is the same one."""
        if item is None:
            self.commit()
            self._ref = None
            self._stack.setCurrentIndex(1)
            return
        if item.ref != self._ref:
            self.commit()
            self._ref = item.ref
            self._scroll.verticalScrollBar().setValue(0)
        for section in (
            self._heading, self._links, self._guidance, self._dates, self._legal, self._notes,
            self._fields, self._evidence, self._team, self._review,
        ):  # fmt: skip
            section.show_item(item, reader)
        self._stack.setCurrentIndex(0)

    def focus_question(self, key: AnswerKey) -> bool:
        """Move the cursor to a question and show it; return whether it is asked here."""
        self._seek(partial(self._fields.row_of, key))
        return self._fields.focus_question(key)

    def focus_evidence(self) -> bool:
        """Move the cursor to the first drop zone; return whether there is one."""
        self._seek(self._evidence.first_box)
        return self._evidence.focus_first()

    def focus_first(self) -> None:
        """Move the cursor to the first thing to fill in."""
        if not self._fields.focus_first():
            self.focus_evidence()

    def commit(self) -> None:
        """Say everything that was typed but not said yet."""
        self._fields.commit()
        self._team.commit()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        for section in (
            self._guidance, self._dates, self._legal, self._notes,
            self._fields, self._evidence, self._team, self._review,
        ):  # fmt: skip
            section.retranslate()
        self._nothing.show_words(
            self.tr("Choose a requirement"),
            self.tr("It opens here: what to do, why, your answers and documents"),
        )

    def restyle(self) -> None:
        """Take fresh icons."""
        for section in (self._fields, self._evidence, self._team):
            section.restyle()

    def _seek(self, find: Callable[[], QWidget | None]) -> None:
        """Scroll to a part once everything has its place; what was just made has none yet."""
        self._find = find
        QTimer.singleShot(0, self._bring_up)

    @Slot()
    def _bring_up(self) -> None:
        widget = self._find() if self._find else None
        self._find = None
        if widget is not None:
            self._scroll.ensureWidgetVisible(widget, 0, SPACE_5)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        sections = column(body, margin=SPACE_5, gap=SPACE_5)
        for section in (
            self._heading, self._links, self._guidance, self._dates, self._legal, self._notes,
            self._fields, self._evidence, self._team,
        ):  # fmt: skip
            sections.addWidget(section)
        sections.addStretch(1)
        row(content).addWidget(body)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown = QWidget()
        whole = column(shown, margin=0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._review)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._nothing)
        column(self, margin=0).addWidget(self._stack)
