"""When it is due and what it costs: as the law says it, and as it comes out in this case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_4
from gui.widgets.law.due_row import DueRow
from gui.widgets.law.due_words import DueLine, due_lines
from gui.widgets.law.section import Section
from gui.widgets.law.term_text import TermText
from gui.widgets.styled import column, emptied, label

if TYPE_CHECKING:
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item


class DatesSection(Section):
    """Terms and fees; hidden where the requirement has neither.

    Signals:
        question_wanted: the key of an answer that a date waits for.
    """

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DueLine, ...] = ()
        self._term_title, self._term = label("caption", wrap=True), TermText()
        self._fee_title, self._fee = label("caption", wrap=True), TermText()
        self._written = QWidget()
        self._facts = QGridLayout(self._written)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(SPACE_4)
        self._facts.setVerticalSpacing(SPACE_1)
        for number, cell in enumerate((self._term_title, self._fee_title, self._term, self._fee)):
            self._facts.addWidget(cell, number // 2, number % 2)
            self._facts.setColumnStretch(number % 2, 1)
        self._list = column(margin=0, gap=SPACE_4)
        self.body.addLayout(self._list)
        self.body.addWidget(self._written)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the dates and fees of a requirement."""
        lines = due_lines(item, reader)
        if lines != self._lines:
            self._lines = lines
            emptied(self._list)
            for line in lines:
                shown = DueRow(line, reader)
                shown.question_wanted.connect(self.question_wanted)
                self._list.addWidget(shown)
        term, fee = reader.text(item.requirement.term), reader.text(item.requirement.fee)
        for title, place, text in (
            (self._term_title, self._term, term),
            (self._fee_title, self._fee, fee),
        ):
            place.show_words(text, reader)
            place.setVisible(bool(text))
            title.setVisible(bool(text))
        self._facts.setColumnStretch(1, 1 if fee else 0)
        self._written.setVisible(bool(term or fee))
        self.setVisible(bool(lines or term or fee))

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Dates and fees"))
        self._term_title.setText(self.tr("Term, as the research has it"))
        self._fee_title.setText(self.tr("Fee, as the research has it"))
