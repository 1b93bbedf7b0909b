"""Which entries of the journal are shown: by whom, about what, since when."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_1
from gui.widgets.chooser_chip import ChooserChip
from gui.widgets.flow_layout import FlowLayout
from models.domain.records import Kind
from models.services.view import JournalFilter
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.domain.text import Language


class FilterBar(QWidget):
    """Three chips, each with a menu.

    Signals:
        changed: the user chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[str, ...] = ()
        self._language: Language | None = None
        self.who = ChooserChip(self._everybody)
        self.what = ChooserChip(self._kinds)
        self.when = ChooserChip(self._spans)
        self._chips = (self.who, self.what, self.when)
        line = FlowLayout(self, gap=SPACE_1 + 2)
        for chip in self._chips:
            line.addWidget(chip)
            chip.chosen.connect(self.changed)

    def wanted(self, text: str, today: date) -> JournalFilter:
        """Return the filter as chosen, with the words searched for."""
        since = None
        if self.when.value:
            first = today - timedelta(days=int(self.when.value) - 1)
            since = datetime.combine(first, time()).astimezone()
        return JournalFilter(
            who=frozenset([self.who.value] if self.who.value else []),
            kinds=frozenset([Kind(self.what.value)] if self.what.value else []),
            since=since,
            text=text,
        )

    def show_people(self, people: Sequence[str], language: Language) -> None:
        """Offer everybody who ever changed the case."""
        self._people, self._language = tuple(people), language
        self.retranslate()

    def clear(self) -> None:
        """Let everything through."""
        for chip in self._chips:
            chip.show_value("")

    def retranslate(self) -> None:
        """Set every word anew."""
        for chip in self._chips:
            chip.retranslate()

    def _everybody(self) -> list[tuple[str, str]]:
        return [("", self.tr("Everybody")), *((who, who) for who in self._people)]

    def _kinds(self) -> list[tuple[str, str]]:
        language = self._language
        kinds = [(kind.value, words(f"record.{kind.value}", language)) for kind in Kind
                 if language]  # fmt: skip
        return [("", self.tr("Everything")), *kinds]

    def _spans(self) -> list[tuple[str, str]]:
        """Return days back, today included."""
        return [
            ("", self.tr("Any time")),
            ("1", self.tr("Today")),
            ("7", self.tr("7 days")),
            ("30", self.tr("30 days")),
            ("365", self.tr("A year")),
        ]
