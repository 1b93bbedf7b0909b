"""The checklist as a tree of two levels: stages, and the requirements under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gui.qtmodels.checklist_rows import ItemRow, StageRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.ids import RequirementRef, StageId

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The `StageRow` or `ItemRow` behind an index."""

_NO_INDEX = QModelIndex()


class ChecklistModel(QAbstractItemModel):
    """Holds rows that are already in words; an unchanged structure is updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stages: list[StageRow] = []

    def show_stages(self, stages: Sequence[StageRow]) -> bool:
        """Show other rows; return whether the view was reset because lines came or went."""
        if _shape(stages) != _shape(self._stages):
            self.beginResetModel()
            self._stages = list(stages)
            self.endResetModel()
            return True
        before, self._stages = self._stages, list(stages)
        for number, (old, new) in enumerate(zip(before, self._stages, strict=True)):
            if old != new:
                self._announce(number, old, new)
        return False

    def row_at(self, index: Index) -> StageRow | ItemRow | None:
        """Return the row behind an index."""
        if not index.isValid():
            return None
        stage = index.internalId()
        if stage == 0:
            return self._stages[index.row()]
        return self._stages[stage - 1].items[index.row()]

    def index_of(self, ref: RequirementRef) -> QModelIndex:
        """Return where a requirement is, invalid if it is not shown."""
        for number, stage in enumerate(self._stages):
            for row, item in enumerate(stage.items):
                if item.ref == ref:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def index_of_stage(self, stage_id: StageId) -> QModelIndex:
        """Return where a stage is, invalid if nothing of it is shown."""
        for number, stage in enumerate(self._stages):
            if stage.id == stage_id:
                return self.createIndex(number, 0, 0)
        return QModelIndex()

    def first_item(self) -> QModelIndex:
        """Return the first requirement shown."""
        return self.createIndex(0, 0, 1) if self._stages else QModelIndex()

    @override
    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The internal id is 0 for a stage, and 1 + the number of its stage for a requirement
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # Qt's other overload returns the QObject parent
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._stages)
        if parent.internalId() != 0 or parent.column() != 0:
            return 0
        return len(self._stages[parent.row()].items)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        match Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else None:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip if isinstance(row, ItemRow) else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren if isinstance(row, ItemRow) else flags

    def _announce(self, number: int, old: StageRow, new: StageRow) -> None:
        stage = self.createIndex(number, 0, 0)
        self.dataChanged.emit(stage, stage)
        for row, (was, now) in enumerate(zip(old.items, new.items, strict=True)):
            if was != now:
                index = self.createIndex(row, 0, number + 1)
                self.dataChanged.emit(index, index)


def _shape(stages: Sequence[StageRow]) -> list[tuple[str, tuple[str, ...]]]:
    return [(stage.id, tuple(item.ref for item in stage.items)) for stage in stages]


def _spoken(row: StageRow | ItemRow) -> str:
    if isinstance(row, StageRow):
        return f"{row.title}, {row.done} / {row.total}"
    return ", ".join(part for part in (row.title, row.party, row.word, row.certainty_word) if part)
