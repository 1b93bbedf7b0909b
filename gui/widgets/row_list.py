"""Lists of painted lines: the view with its keys, and the ground of their delegates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from gui.widgets.row_back import paint_back

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractListModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.theme.manager import ThemeManager

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The `KeyedRow` behind an index."""

_NEAR = 400
"""Pixels from the end at which more lines are wanted."""


class KeyedRow(Protocol):
    """A line that is in words already; rows of equal look are equal and have equal hashes."""

    @property
    def key(self) -> str:
        """Return what tells it from all others."""

    @property
    def title(self) -> str:
        """Return what it says first."""

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""

    @property
    def tip(self) -> str:
        """Return its tooltip as plain text."""


Row = TypeVar("Row", bound=KeyedRow)


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints lines; a subclass says how high a line is and draws it, the ground is drawn here."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[Row, int], int] = {}

    def forget(self) -> None:
        """Measure every line anew: theme or text size changed."""
        self._heights.clear()

    def height_of(self, row: Row, width: int) -> int:
        """Return the height of a line of a width, in pixels."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, place: QRect, row: Row) -> None:
        """Draw a line in its place."""
        raise NotImplementedError

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        place: tuple[Any, int] = (index.data(ROW), width)
        if place not in self._heights:
            self._heights[place] = self.height_of(*place)
        return QSize(width, self._heights[place])

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_back(painter, option, self._theme)
        self.paint_row(painter, QRect(option.rect), index.data(ROW))
        painter.restore()


class RowListView(QListView):
    """Arrows move; Enter opens; / searches.

    Signals:
        opened: Enter was pressed on a line.
        search_wanted: / was pressed.
        more_wanted: the reader is near the end.
        width_changed: the lines wrap anew and may be higher or lower than before.
    """

    opened = Signal()
    search_wanted = Signal()
    more_wanted = Signal()
    width_changed = Signal()

    def __init__(self, model: QAbstractListModel, delegate: RowDelegate[Any]) -> None:
        super().__init__()
        self.setModel(model)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        # Its room is always kept, so that lines never change their width; its handle is not shown.
        self.verticalScrollBar().rangeChanged.connect(
            lambda least, most: self.verticalScrollBar().setEnabled(most > least)
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def relayout(self) -> None:
        """Measure the lines anew, after a change of theme or text size."""
        self._delegate.forget()
        self._lay_out_around_cursor()
        self.viewport().update()

    def lines_height(self, most: int) -> int:
        """Return how high all lines are together, in pixels; not counted further than `most`."""
        height = 2 * self.frameWidth()
        for number in range(self.model().rowCount()):
            height += self.sizeHintForRow(number)
            if height >= most:
                return most
        return height

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
            self.width_changed.emit()

    def _lay_out_around_cursor(self) -> None:
        """Measure the lines once the new width or font is there; a cursor in sight stays so."""
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self.scheduleDelayedItemsLayout()
        if seen:
            QTimer.singleShot(0, self._bring_up_cursor)

    @Slot()
    def _bring_up_cursor(self) -> None:
        self.scrollTo(self.currentIndex())

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - _NEAR:
            self.more_wanted.emit()
