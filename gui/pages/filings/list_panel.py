"""The left half of the page: the filings, in the order in which they follow one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.qtmodels.filing_rows import FilingRow
from gui.qtmodels.keyed_rows import KeyedRows
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_4, Role
from gui.widgets.badges import Badge
from gui.widgets.row_list import RowListView
from gui.widgets.styled import column, label
from gui.widgets.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.theme.manager import ThemeManager

_ROLES = {"ok": Role.OK, "warn": Role.WARN, "expected": Role.EXPECTED}


class FilingDelegate(TwoLineDelegate[FilingRow]):
    """Paints filings."""

    @override
    def badges(self, row: FilingRow) -> Iterator[Badge]:
        yield Badge(text=row.mark, role=_ROLES[row.tone], chip=True)


class FilingList(QWidget):
    """Shows the filings.

    Signals:
        chosen: the id of the filing the cursor is on.
        opened: Enter was pressed on a line.
    """

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("lead", wrap=True)
        self._model = KeyedRows[FilingRow]()
        self._view = RowListView(self._model, FilingDelegate(theme))
        head = column()
        head.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_2)
        head.addWidget(self._title)
        listing = column(margin=0)
        listing.setContentsMargins(SPACE_2, 0, SPACE_1, 0)
        listing.addWidget(self._view)
        whole = column(self, margin=0)
        whole.addLayout(head)
        whole.addLayout(listing, 1)
        self._current = ""
        self._view.opened.connect(self.opened)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: Sequence[FilingRow]) -> None:
        """Show the filings; the cursor stays on its filing."""
        with QSignalBlocker(self._view.selectionModel()):
            if self._model.show_rows(rows):
                self._view.doItemsLayout()
        index = self._model.index_of(self._current)
        if not index.isValid():
            index = self._model.index(0)
        self._view.setCurrentIndex(index)
        found = self._model.row_at(index)
        self._current = found.key if found else ""

    def go_to(self, key: str) -> None:
        """Move the cursor to a filing."""
        self._view.setCurrentIndex(self._model.index_of(key))

    @property
    def current(self) -> str:
        """Return the id of the filing the cursor is on."""
        return self._current

    def focus_list(self) -> None:
        """Move the cursor to the list."""
        self._view.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._title.setText(self.tr("What goes to each authority"))
        self._view.setAccessibleName(self.tr("Filings"))

    def restyle(self) -> None:
        """Measure the lines anew."""
        self._view.relayout()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        found = self._model.row_at(index)
        if found is not None and found.key != self._current:
            self._current = found.key
            self.chosen.emit(found.key)
