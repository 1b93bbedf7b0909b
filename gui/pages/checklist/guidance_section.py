"""What to do, what it proves, typical mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.tokens import SPACE_1
from gui.widgets.law.section import Section
from gui.widgets.law.term_text import TermText
from gui.widgets.styled import column, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item


class GuidanceSection(Section):
    """Advice in plain words, in which terms explain themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do = TermText()
        self._proves_title, self._proves = label("caption"), TermText()
        self._mistakes_title, self._mistakes = label("caption"), TermText()
        self.body.addWidget(self._do)
        for title, text in (
            (self._proves_title, self._proves),
            (self._mistakes_title, self._mistakes),
        ):
            self.body.addLayout(_pair(title, text))

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the advice of the law pack."""
        guidance = item.requirement.guidance
        for place, text in (
            (self._do, guidance.do),
            (self._proves, guidance.proves),
            (self._mistakes, guidance.mistakes),
        ):
            place.show_words(reader.text(text), reader)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("What to do"))
        self._proves_title.setText(self.tr("What it proves"))
        self._mistakes_title.setText(self.tr("Typical mistakes"))


def _pair(title: QLabel, text: TermText) -> QVBoxLayout:
    pair = column(margin=0, gap=SPACE_1 // 2)
    pair.addWidget(title)
    pair.addWidget(text)
    return pair
