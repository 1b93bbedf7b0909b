"""What to do, what it proves, typical mistakes, how long it takes and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.checklist.section import Section, reading_label
from gui.theme.tokens import SPACE_1, SPACE_4
from gui.widgets.styled import column, label

if TYPE_CHECKING:
    from gui.pages.checklist.reader import Reader
    from models.domain.readiness import Item


class GuidanceSection(Section):
    """Advice in plain words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do = reading_label()
        self._proves_title, self._proves = label("caption"), reading_label()
        self._mistakes_title, self._mistakes = label("caption"), reading_label()
        self._term_title, self._term = label("caption"), reading_label()
        self._fee_title, self._fee = label("caption"), reading_label()
        self.body.addWidget(self._do)
        for title, text in (
            (self._proves_title, self._proves),
            (self._mistakes_title, self._mistakes),
        ):
            self.body.addLayout(_pair(title, text))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(SPACE_4)
        self._facts.setVerticalSpacing(SPACE_1)
        for number, cell in enumerate((self._term_title, self._fee_title, self._term, self._fee)):
            self._facts.addWidget(cell, number // 2, number % 2)
            self._facts.setColumnStretch(number % 2, 1)
        self.body.addLayout(self._facts)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the advice of the law pack."""
        requirement = item.requirement
        for title, place, text in (
            (None, self._do, requirement.guidance.do),
            (self._proves_title, self._proves, requirement.guidance.proves),
            (self._mistakes_title, self._mistakes, requirement.guidance.mistakes),
            (self._term_title, self._term, requirement.term),
            (self._fee_title, self._fee, requirement.fee),
        ):
            _fill(title, place, reader.text(text))
        self._facts.setColumnStretch(1, 1 if requirement.fee else 0)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("What to do"))
        self._proves_title.setText(self.tr("What it proves"))
        self._mistakes_title.setText(self.tr("Typical mistakes"))
        self._term_title.setText(self.tr("Term"))
        self._fee_title.setText(self.tr("Fee"))


def _pair(title: QLabel, text: QLabel) -> QVBoxLayout:
    pair = column(margin=0, gap=SPACE_1 // 2)
    pair.addWidget(title)
    pair.addWidget(text)
    return pair


def _fill(title: QLabel | None, place: QLabel, text: str) -> None:
    place.setText(text)
    place.setVisible(bool(text))
    if title is not None:
        title.setVisible(bool(text))
