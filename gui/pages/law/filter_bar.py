"""What of the law is shown: kinds as chips; track, certainty and what is not verified yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from gui.pages.law.words import kinds_word
from gui.qtmodels.law_rows import EntryKind, LawFilter, counted
from gui.theme.tokens import SPACE_1
from gui.widgets.chooser_chip import ChooserChip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.law.words import certainty_word, track_word
from gui.widgets.styled import button
from models.domain.basis import BasisKind
from models.domain.requirement import Track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.qtmodels.law_rows import LawRow


class FilterBar(QWidget):
    """Holds a filter without its search words.

    Signals:
        changed: the user took another filter.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = LawFilter()
        self._rows: Sequence[LawRow] = ()
        self._kinds = {kind: self._chip() for kind in (None, *EntryKind)}
        self._track, self._certainty = ChooserChip(self._tracks), ChooserChip(self._certainties)
        self._unverified = self._chip()
        chips = FlowLayout(self, gap=SPACE_1 + 2)
        for kind, chip in self._kinds.items():
            chip.setProperty("value", kind.value if kind else "")
            chip.clicked.connect(self._on_kind_clicked)
            chips.addWidget(chip)
        for chip in (self._track, self._certainty, self._unverified):
            chips.addWidget(chip)
        self._track.chosen.connect(self._on_track_chosen)
        self._certainty.chosen.connect(self._on_certainty_chosen)
        self._unverified.clicked.connect(self._on_unverified_clicked)

    @property
    def wanted(self) -> LawFilter:
        """Return the filter the user took."""
        return self._filter

    def show_rows(self, rows: Sequence[LawRow]) -> None:
        """Count what each chip would show."""
        self._rows = rows
        self.retranslate()

    def clear(self) -> None:
        """Let everything through, without saying so."""
        self._filter = LawFilter()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew and show what is taken."""
        wanted = self._filter
        for kind, chip in self._kinds.items():
            count = counted(self._rows, replace(wanted, kind=kind))
            words = kinds_word(kind) if kind else self.tr("All")
            chip.setText(f"{words}  {count}")
            chip.setChecked(kind is wanted.kind)
            chip.setVisible(bool(count) or kind is None or kind is wanted.kind)
        self._track.show_value(wanted.track.value if wanted.track else "")
        self._certainty.show_value(wanted.certainty.value if wanted.certainty else "")
        self._track.setAccessibleName(self.tr("Track: {0}").format(self._track.text()))
        sure = self._certainty.text()
        self._certainty.setAccessibleName(self.tr("Certainty: {0}").format(sure))
        self._unverified.setText(self.tr("Not verified yet"))
        self._unverified.setChecked(wanted.unverified)

    def take(self, wanted: LawFilter) -> None:
        """Take a filter and say so."""
        self._filter = wanted
        self.retranslate()
        self.changed.emit()

    def _chip(self) -> QPushButton:
        chip = button("filter")
        chip.setCheckable(True)
        return chip

    def _tracks(self) -> list[tuple[str, str]]:
        named = [(track.value, track_word(track)) for track in Track]
        return [("", self.tr("All tracks")), *named]

    def _certainties(self) -> list[tuple[str, str]]:
        """Return what the pack has, and what is taken though it has none of it now."""
        known = {row.certainty for row in self._rows} | {self._filter.certainty}
        named = [(kind.value, certainty_word(kind)) for kind in BasisKind if kind in known]
        return [("", self.tr("Any certainty")), *named]

    @Slot(str)
    def _on_track_chosen(self, value: str) -> None:
        self.take(replace(self._filter, track=Track(value) if value else None))

    @Slot(str)
    def _on_certainty_chosen(self, value: str) -> None:
        self.take(replace(self._filter, certainty=BasisKind(value) if value else None))

    @Slot()
    def _on_kind_clicked(self) -> None:
        value = self.sender().property("value")
        self.take(replace(self._filter, kind=EntryKind(value) if value else None))

    @Slot()
    def _on_unverified_clicked(self) -> None:
        self.take(replace(self._filter, unverified=not self._filter.unverified))
