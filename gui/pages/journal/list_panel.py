"""The left half of the page: search, filters and the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal, Slot

from gui.pages.journal.filter_bar import FilterBar
from gui.pages.journal.row_delegate import JournalDelegate
from gui.qtmodels.journal_rows import JournalRow
from gui.qtmodels.keyed_rows import KeyedRows
from gui.widgets.row_list import RowListView
from gui.widgets.row_list_panel import RowListPanel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.services.view import JournalFilter

_PAUSE = 250
"""Milliseconds after the last letter before the journal is searched."""


class JournalList(RowListPanel):
    """Shows the entries that were found.

    Signals:
        chosen: the `JournalRow` the cursor is on.
        filter_changed: other entries are wanted.
        more_wanted: older entries are wanted.
    """

    chosen = Signal(object)
    filter_changed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        self.filters = FilterBar()
        self._model = KeyedRows[JournalRow]()
        self._current = ""
        super().__init__(
            theme, self.filters, RowListView(self._model, JournalDelegate(theme)), parent
        )
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.filter_changed)
        self.filters.changed.connect(self.filter_changed)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.more_wanted.connect(self.more_wanted)

    def wanted(self, today: date) -> JournalFilter:
        """Return which entries are wanted."""
        return self.filters.wanted(self._search.text(), today)

    def show_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show what was found; the cursor stays on its entry, or goes to the newest."""
        scrolled = self._view.verticalScrollBar().value()
        with QSignalBlocker(self._view.selectionModel()):
            if self._model.show_rows(rows):
                self._view.doItemsLayout()
                self._view.verticalScrollBar().setValue(scrolled)
        index = self._model.index_of(self._current)
        if not index.isValid():
            index = self._model.index(0) if rows else QModelIndex()
        self._view.setCurrentIndex(index)
        self.show_found(found=bool(rows))
        self.chosen.emit(self._model.row_at(index))

    def add_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show older entries below."""
        self._model.add_rows(rows)

    def clear(self) -> None:
        """Let go of search and filters: another case."""
        self._current = ""
        self.filters.clear()
        with QSignalBlocker(self._search):
            self._search.clear()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Search in the journal"), self.tr("Entries of the journal"))
        self.filters.retranslate()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        if (found := self._model.row_at(index)) is not None:
            self._current = found.key
            self.chosen.emit(found)
