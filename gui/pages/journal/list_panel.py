"""The left half of the page: search, filters and the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from gui.pages.journal.filter_bar import FilterBar
from gui.pages.journal.list_view import JournalListView
from gui.qtmodels.journal_model import JournalModel, JournalRow
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.empty_state import EmptyState
from gui.widgets.styled import column

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gui.theme.manager import ThemeManager
    from models.domain.text import Language
    from models.services.view import JournalFilter

_PAUSE = 250
"""Milliseconds after the last letter before the journal is searched."""


class JournalList(QWidget):
    """Shows the entries that were found.

    Signals:
        chosen: the `JournalRow` the cursor is on.
        filter_changed: other entries are wanted.
        more_wanted: older entries are wanted.
        opened: Enter was pressed on an entry.
    """

    chosen = Signal(object)
    filter_changed = Signal()
    more_wanted = Signal()
    opened = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = ""
        self._model = JournalModel(self)
        self._search, self._search_icon = QLineEdit(), QAction(self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self.filters = FilterBar()
        self._view = JournalListView(self._model, theme)
        self._nothing = EmptyState(theme, "search")
        self._stack = QStackedWidget()
        self._lay_out()
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self.focus_list)
        self._pause.timeout.connect(self.filter_changed)
        self.filters.changed.connect(self.filter_changed)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.opened.connect(self.opened)
        self._view.search_wanted.connect(self.focus_search)
        self._view.more_wanted.connect(self.more_wanted)

    def wanted(self, today: date) -> JournalFilter:
        """Return which entries are wanted."""
        return self.filters.wanted(self._search.text(), today)

    def show_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show what was found; the cursor stays on its entry, or goes to the newest."""
        scrolled = self._view.verticalScrollBar().value()
        with QSignalBlocker(self._view.selectionModel()):
            self._model.show_rows(rows)
            self._view.doItemsLayout()
            self._view.verticalScrollBar().setValue(scrolled)
        index = self._model.index_of(self._current)
        if not index.isValid():
            index = self._model.index(0) if rows else QModelIndex()
        self._view.setCurrentIndex(index)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.chosen.emit(self._model.row_at(index))

    def add_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show older entries below."""
        self._model.add_rows(rows)

    def show_people(self, people: Sequence[str], language: Language) -> None:
        """Offer the names in the filter."""
        self.filters.show_people(people, language)

    def clear(self) -> None:
        """Let go of search and filters: another case."""
        self._current = ""
        self.filters.clear()
        with QSignalBlocker(self._search):
            self._search.clear()

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
        self._search.setAccessibleName(self.tr("Search in the journal"))
        self._view.setAccessibleName(self.tr("Entries of the journal"))
        self.filters.retranslate()
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
        head.addWidget(self.filters)
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

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        if (found := self._model.row_at(index)) is not None:
            self._current = found.key
            self.chosen.emit(found)
