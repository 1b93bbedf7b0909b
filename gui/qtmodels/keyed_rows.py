"""Lines in words as a flat list for Qt's views; `ROW` gives the line behind an index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from gui.widgets.row_list import ROW, Index, Row
from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_INDEX = QModelIndex()


class KeyedRows(QAbstractListModel, Generic[Row]):
    """Holds rows that are already in words; rows of the same keys are updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Show other rows; return whether the view was reset because rows came or went."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return True
        before, self._rows = self._rows, list(rows)
        for number, (was, now) in enumerate(zip(before, self._rows, strict=True)):
            if was != now:
                index = self.index(number)
                self.dataChanged.emit(index, index)
        return False

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows below those that are shown."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return where a row is, invalid if it is not shown."""
        places = (number for number, row in enumerate(self._rows) if row.key == key)
        number = next(places, None)
        return QModelIndex() if number is None else self.index(number)

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        match Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else None:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
        return None
