"""A layout that sets widgets in lines like words, so that long Russian labels wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2

if TYPE_CHECKING:
    from collections.abc import Iterator


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it likes to be.

    `line_gap` is what stays free between two lines where it is not the gap between two widgets.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = SPACE_2, line_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self._line_gap = gap if line_gap is None else line_gap

    def clear(self) -> None:
        """Take every widget out and delete it."""
        while self._items:
            item = self._items.pop()
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = list(self._places(width))
        return max((place.bottom() + 1 for _, place in places), default=0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    @override
    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in shown)
        return QSize(width, max((size.height() for size in shown), default=0))

    @override
    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        corner, line_height = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, corner.y() + line_height + self._line_gap)
                line_height = 0
            yield item, QRect(corner, size)
            corner += QPoint(size.width() + self.spacing(), 0)
            line_height = max(line_height, size.height())
