"""The left half of the page: search, filters and the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from gui.pages.law.filter_bar import FilterBar
from gui.pages.law.list_view import LawListView
from gui.pages.law.rows import law_rows
from gui.qtmodels.law_model import LawModel
from gui.qtmodels.law_rows import LawRow, filtered
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.empty_state import EmptyState
from gui.widgets.styled import column

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader


class LawList(QWidget):
    """Shows the entries that pass search and filters.

    Signals:
        entry_chosen: the key of the entry the cursor is on.
        opened: Enter was pressed on an entry.
    """

    entry_chosen = Signal(str)
    opened = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[LawRow, ...] = ()
        self._current = ""
        self._model = LawModel(self)
        self._search = QLineEdit()
        self._search_icon = QAction(self)
        self._filters = FilterBar()
        self._view = LawListView(self._model, theme)
        self._nothing = EmptyState(theme, "search")
        self._stack = QStackedWidget()
        self._lay_out()
        self._search.textChanged.connect(self._refresh)
        self._search.returnPressed.connect(self.focus_list)
        self._filters.changed.connect(self._on_filter_changed)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.opened.connect(self.opened)
        self._view.search_wanted.connect(self.focus_search)

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

    def focus_search(self) -> None:
        """Move the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def focus_list(self) -> None:
        """Move the cursor to the list."""
        self._view.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._search.setPlaceholderText(self.tr("Search  /"))
        self._search.setAccessibleName(self.tr("Search in the law"))
        self._view.setAccessibleName(self.tr("Entries of the law pack"))
        self._filters.retranslate()
        self._nothing.show_words(
            self.tr("Nothing matches"), self.tr("Try other words or another filter")
        )

    def restyle(self) -> None:
        """Take fresh icons and measure the lines anew."""
        self._search_icon.setIcon(self._theme.icon("search", Role.MUTED, 16))
        self._view.relayout()

    def _lay_out(self) -> None:
        self._search.setClearButtonEnabled(True)
        self._search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        head = column(gap=SPACE_3)
        head.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_2)
        head.addWidget(self._search)
        head.addWidget(self._filters)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._nothing.setMinimumHeight(1)  # the filters above may not be cut in a low window
        listing = column(margin=0)
        listing.setContentsMargins(SPACE_2, 0, SPACE_1, 0)
        listing.addWidget(self._stack)
        whole = column(self, margin=0)
        whole.addLayout(head)
        whole.addLayout(listing, 1)
        self.restyle()

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
        self._stack.setCurrentIndex(0 if shown else 1)

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
