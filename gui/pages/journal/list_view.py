"""The list view of the journal and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from gui.pages.journal.row_delegate import JournalDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.qtmodels.journal_model import JournalModel
    from gui.theme.manager import ThemeManager

_NEAR = 400
"""Pixels from the end at which older lines are fetched."""


class JournalListView(QListView):
    """Arrows move; Enter goes to the entry; / searches.

    Signals:
        opened: Enter was pressed on an entry.
        search_wanted: / was pressed.
        more_wanted: the reader is near the end.
    """

    opened = Signal()
    search_wanted = Signal()
    more_wanted = Signal()

    def __init__(
        self, model: JournalModel, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = JournalDelegate(theme, self._line_width, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def relayout(self) -> None:
        """Measure the lines anew, after a change of theme or text size."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Slash:
                self.search_wanted.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: the search field finds."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - _NEAR:
            self.more_wanted.emit()

    def _line_width(self) -> int:
        return self.viewport().width()
