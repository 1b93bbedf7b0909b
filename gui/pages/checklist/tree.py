"""The tree view of the checklist and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget
from typing_extensions import override

from gui.pages.checklist.row_delegate import RowDelegate
from gui.qtmodels.checklist_rows import StageRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.qtmodels.checklist_model import ChecklistModel
    from gui.theme.manager import ThemeManager


class ChecklistTree(QTreeView):
    """Arrows move; Enter opens; E goes to the documents; / searches.

    Signals:
        opened: Enter was pressed on a requirement.
        evidence_wanted: E was pressed.
        search_wanted: / was pressed.
    """

    opened = Signal()
    evidence_wanted = Signal()
    search_wanted = Signal()

    def __init__(
        self, model: ChecklistModel, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(theme, self._line_width, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.clicked.connect(self._on_clicked)

    def relayout(self) -> None:
        """Measure the lines anew, after a change of width, theme or text size."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        on_stage = isinstance(self._rows.row_at(self.currentIndex()), StageRow)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain and on_stage:
                self._on_clicked(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.opened.emit()
            case Qt.Key.Key_Slash:
                self.search_wanted.emit()
            case _ if plain and _is_evidence(event):
                self.evidence_wanted.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and the search field finds."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.relayout()

    def _line_width(self) -> int:
        return self.viewport().width()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if isinstance(self._rows.row_at(index), StageRow):
            self.setExpanded(index, not self.isExpanded(index))


def _is_evidence(event: QKeyEvent) -> bool:
    # The key of E, also while a Russian or Belarusian layout is on
    return event.key() == Qt.Key.Key_E or event.text().casefold() == "у"
