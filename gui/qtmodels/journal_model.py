"""The lines of the journal, newest first, for Qt's views; more are added as the reader goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gui.widgets.tips import plain_tip
from models.services.view import JournalLine

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

JOURNAL_ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The `JournalRow` behind an index."""

_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One entry in words: what was done, when and by whom, and what has become of it since.

    `here` marks the entry after which the case is looked at now.
    """

    line: JournalLine
    title: str
    aside: str
    marks: tuple[str, ...] = ()
    here: bool = False

    @property
    def key(self) -> str:
        """Return the id of the entry."""
        return self.line.entry.id

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join((self.title, self.aside, *self.marks))


class JournalModel(QAbstractListModel):
    """Holds rows that are already in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[JournalRow] = []

    def show_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show other rows."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show older rows below those that are shown."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_at(self, index: Index) -> JournalRow | None:
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
        if role == JOURNAL_ROW:
            return row
        match Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else None:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.spoken)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
        return None
