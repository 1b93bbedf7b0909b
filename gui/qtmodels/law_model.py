"""The entries of the law pack as a flat list for Qt's views."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.qtmodels.law_rows import LawRow

Index = QModelIndex | QPersistentModelIndex

LAW_ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The `LawRow` behind an index."""

_NO_INDEX = QModelIndex()


class LawModel(QAbstractListModel):
    """Holds rows that are already in words; the same entries are updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LawRow] = []

    def show_rows(self, rows: Sequence[LawRow]) -> bool:
        """Show other rows; return whether the view was reset because entries came or went."""
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

    def row_at(self, index: Index) -> LawRow | None:
        """Return the row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return where an entry is, invalid if it is not shown."""
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
        if role == LAW_ROW:
            return row
        match Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else None:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                # As markup with everything escaped: Qt would guess otherwise
                said = " · ".join(part for part in (row.title, row.aside) if part)
                return f"<p>{escape(row.kind_word)}<br>{escape(said)}</p>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
        return None
