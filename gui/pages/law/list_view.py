"""The list view of the law and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from gui.pages.law.row_delegate import LawDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.qtmodels.law_model import LawModel
    from gui.theme.manager import ThemeManager


class LawListView(QListView):
    """Arrows move; Enter opens; / searches.

    Signals:
        opened: Enter was pressed on an entry.
        search_wanted: / was pressed.
    """

    opened = Signal()
    search_wanted = Signal()

    def __init__(self, model: LawModel, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = LawDelegate(theme, self._line_width, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def relayout(self) -> None:
        """Measure the lines anew, after a change of theme or text size."""
        self._delegate.forget()
        self._lay_out_around_cursor()
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
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
            self._lay_out_around_cursor()

    def _lay_out_around_cursor(self) -> None:
        """Measure the lines once the new width or font is there; a cursor in sight stays so."""
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self.scheduleDelayedItemsLayout()
        if seen:
            QTimer.singleShot(0, self._bring_up_cursor)

    @Slot()
    def _bring_up_cursor(self) -> None:
        self.scrollTo(self.currentIndex())

    def _line_width(self) -> int:
        return self.viewport().width()
