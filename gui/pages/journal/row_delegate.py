"""Draws the lines of the journal: what was done, under it when and by whom, and the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from gui.qtmodels.journal_model import JOURNAL_ROW, JournalRow
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role, Size
from gui.widgets.badges import Badge, BadgeLine
from gui.widgets.row_back import paint_back
from gui.widgets.row_title import RowTitle

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.qtmodels.journal_model import Index
    from gui.theme.manager import ThemeManager


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class JournalDelegate(QStyledItemDelegate):
    """Paints entries; heights are kept until the view is laid out anew."""

    def __init__(self, theme: ThemeManager, width: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = width
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """Measure every line anew: theme or text size changed."""
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = index.data(JOURNAL_ROW), self._width()
        if not isinstance(row, JournalRow):
            return QSize(width, 0)
        place = (row.title, width)
        if place not in self._heights:
            title = RowTitle(row.title, "", self._theme, width - 2 * SPACE_3)
            self._heights[place] = title.height + self._foot() + SPACE_1 + 2 * SPACE_2
        return QSize(width, self._heights[place])

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(JOURNAL_ROW)
        if not isinstance(row, JournalRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_back(painter, option, self._theme)
        self._paint_row(painter, QRect(option.rect).adjusted(SPACE_3, SPACE_2, -SPACE_3, 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, place: QRect, row: JournalRow) -> None:
        title = RowTitle(row.title, "", self._theme, place.width())
        title.paint(painter, place.topLeft(), Role.MUTED if row.line.undone else Role.TEXT)
        top = place.top() + title.height + SPACE_1
        badges = BadgeLine(self._badges(row), self._theme)
        right = place.right() - badges.width
        badges.paint(painter, QPoint(right, top))
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.current.color(Role.MUTED))
        room = QRect(place.left(), top, right - SPACE_2 - place.left(), self._foot())
        painter.drawText(room, _MIDDLE, row.aside)

    def _badges(self, row: JournalRow) -> list[Badge]:
        role = Role.ACCENT if row.here else Role.MUTED
        return [Badge(text=mark, role=role, chip=True) for mark in row.marks]

    def _foot(self) -> int:
        height = QFontMetrics(self._theme.font(Size.CAPTION)).height()
        return max(BadgeLine((), self._theme).height, height)
