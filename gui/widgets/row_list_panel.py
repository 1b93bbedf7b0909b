"""The half of a page with a search field, filters and a list of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.empty_state import EmptyState
from gui.widgets.styled import column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from gui.theme.manager import ThemeManager
    from gui.widgets.row_list import RowListView


class RowListPanel(QWidget):
    """Lays out search, filters and list; a subclass fills the list.

    Signals:
        opened: Enter was pressed on a line.
    """

    opened = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        filters: QWidget,
        view: RowListView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search, self._search_icon = QLineEdit(), QAction(self)
        self._view = view
        self._nothing = EmptyState(theme, "search")
        self._stack = QStackedWidget()
        self._lay_out(filters)
        self._search.returnPressed.connect(self.focus_list)
        self._view.opened.connect(self.opened)
        self._view.search_wanted.connect(self.focus_search)

    def focus_search(self) -> None:
        """Move the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def focus_list(self) -> None:
        """Move the cursor to the list."""
        self._view.setFocus()

    def restyle(self) -> None:
        """Take fresh icons and measure the lines anew."""
        self._search_icon.setIcon(self._theme.icon("search", Role.MUTED, 16))
        self._view.relayout()

    def name(self, search: str, lines: str) -> None:
        """Set every word of the panel; the two are for a screen reader."""
        self._search.setPlaceholderText(self.tr("Search  /"))
        self._search.setAccessibleName(search)
        self._view.setAccessibleName(lines)
        self.say_nothing_matches()

    def say_nothing_matches(self) -> None:
        """Say in the place of the lines that none is as wanted."""
        self._nothing.show_words(
            self.tr("Nothing matches"), self.tr("Try other words or another filter")
        )

    def add_foot(self, foot: QLayout) -> None:
        """Put something below the list."""
        self._whole.addLayout(foot)

    def show_found(self, *, found: bool) -> None:
        """Show the list, or that nothing was found."""
        self._stack.setCurrentIndex(0 if found else 1)

    def _lay_out(self, filters: QWidget) -> None:
        self._search.setClearButtonEnabled(True)
        self._search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        head = column(gap=SPACE_3)
        head.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_2)
        head.addWidget(self._search)
        head.addWidget(filters)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._nothing.setMinimumHeight(1)  # the filters above may not be cut in a low window
        listing = column(margin=0)
        listing.setContentsMargins(SPACE_2, 0, SPACE_1, 0)
        listing.addWidget(self._stack)
        self._whole = column(self, margin=0)
        self._whole.addLayout(head)
        self._whole.addLayout(listing, 1)
        self.restyle()
