"""The left half of the page: search, filters and the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot

from gui.pages.law.filter_bar import FilterBar
from gui.pages.law.row_delegate import LawDelegate
from gui.pages.law.rows import law_rows
from gui.qtmodels.keyed_rows import KeyedRows
from gui.qtmodels.law_rows import LawRow, filtered
from gui.widgets.row_list import RowListView
from gui.widgets.row_list_panel import RowListPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader


class LawList(RowListPanel):
    """Shows the entries that pass search and filters.

    Signals:
        entry_chosen: the key of the entry the cursor is on.
    """

    entry_chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        self._filters = FilterBar()
        self._model = KeyedRows[LawRow]()
        self._rows: tuple[LawRow, ...] = ()
        self._current = ""
        super().__init__(theme, self._filters, RowListView(self._model, LawDelegate(theme)), parent)
        self._search.textChanged.connect(self._refresh)
        self._filters.changed.connect(self._on_filter_changed)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def filters(self) -> FilterBar:
        """Return the filters over the list."""
        return self._filters

    def show_reader(self, reader: Reader) -> None:
        """Show a fresh view; cursor and scroll stay."""
        self._rows = law_rows(reader)
        self._filters.show_rows(self._rows)
        self._refresh()

    def select(self, key: str) -> None:
        """Put the cursor on an entry, letting go of filters that hide it."""
        if key not in {row.key for row in self._rows}:
            return
        self._current = key
        if not self._model.index_of(key).isValid():
            self._filters.clear()
            with QSignalBlocker(self._search):
                self._search.clear()
        self._refresh()
        self._view.scrollTo(self._model.index_of(key))

    def select_first(self) -> None:
        """Put the cursor on the first entry shown."""
        self._view.setCurrentIndex(self._model.index(0))

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Search in the law"), self.tr("Entries of the law pack"))
        self._filters.retranslate()

    @Slot()
    def _refresh(self) -> None:
        shown = filtered(self._rows, replace(self._filters.wanted, words=self._search.text()))
        scrolled = self._view.verticalScrollBar().value()
        with QSignalBlocker(self._view.selectionModel()):
            if self._model.show_rows(shown):
                self._view.verticalScrollBar().setValue(scrolled)
            index = self._model.index_of(self._current)
            if index.isValid() and index != self._view.currentIndex():
                self._view.setCurrentIndex(index)
        self._view.viewport().update()
        self.show_found(found=bool(shown))

    @Slot()
    def _on_filter_changed(self) -> None:
        self._refresh()
        if not self._model.index_of(self._current).isValid():
            self._view.scrollToTop()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        if (row := self._model.row_at(index)) is not None:
            self._current = row.key
            self.entry_chosen.emit(row.key)
