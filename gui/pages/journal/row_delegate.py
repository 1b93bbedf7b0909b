"""Draws the lines of the journal: what was done, under it when and by whom, and the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from gui.qtmodels.journal_rows import JournalRow
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role, Size
from gui.widgets.badges import Badge, BadgeLine
from gui.widgets.row_list import RowDelegate
from gui.widgets.row_title import RowTitle

if TYPE_CHECKING:
    from collections.abc import Iterator

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class JournalDelegate(RowDelegate[JournalRow]):
    """Paints entries."""

    @override
    def height_of(self, row: JournalRow, width: int) -> int:
        title = RowTitle(row.title, "", self._theme, width - 2 * SPACE_3)
        return title.height + self._foot() + SPACE_1 + 2 * SPACE_2

    @override
    def paint_row(self, painter: QPainter, place: QRect, row: JournalRow) -> None:
        inside = place.adjusted(SPACE_3, SPACE_2, -SPACE_3, 0)
        title = RowTitle(row.title, "", self._theme, inside.width())
        title.paint(painter, inside.topLeft(), Role.MUTED if row.line.undone else Role.TEXT)
        top = inside.top() + title.height + SPACE_1
        badges = BadgeLine(tuple(_badges(row)), self._theme)
        right = inside.right() - badges.width
        badges.paint(painter, QPoint(right, top))
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.current.color(Role.MUTED))
        room = QRect(inside.left(), top, right - SPACE_2 - inside.left(), self._foot())
        painter.drawText(room, _MIDDLE, row.aside)

    def _foot(self) -> int:
        height = QFontMetrics(self._theme.font(Size.CAPTION)).height()
        return max(BadgeLine((), self._theme).height, height)


def _badges(row: JournalRow) -> Iterator[Badge]:
    role = Role.ACCENT if row.here else Role.MUTED
    for mark in row.marks:
        yield Badge(text=mark, role=role, chip=True)
