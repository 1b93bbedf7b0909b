"""Draws lines of a title over a quiet line with badges at its right end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role, Size
from gui.widgets.badges import Badge, BadgeLine
from gui.widgets.row_list import KeyedRow, RowDelegate
from gui.widgets.row_title import RowTitle

if TYPE_CHECKING:
    from collections.abc import Iterable

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class TwoLineRow(KeyedRow, Protocol):
    """A row with a second line."""

    @property
    def aside(self) -> str:
        """Return what the second line says."""


Row = TypeVar("Row", bound=TwoLineRow)


class TwoLineDelegate(RowDelegate[Row]):
    """Paints rows; a subclass says which badges one carries."""

    def badges(self, row: Row) -> Iterable[Badge]:
        """Return the badges of a row."""
        raise NotImplementedError

    def title_role(self, _row: Row) -> Role:
        """Return the colour of a title."""
        return Role.TEXT

    @override
    def height_of(self, row: Row, width: int) -> int:
        title = RowTitle(row.title, "", self._theme, width - 2 * SPACE_3)
        return title.height + self._foot() + SPACE_1 + 2 * SPACE_2

    @override
    def paint_row(self, painter: QPainter, place: QRect, row: Row) -> None:
        inside = place.adjusted(SPACE_3, SPACE_2, -SPACE_3, 0)
        title = RowTitle(row.title, "", self._theme, inside.width())
        title.paint(painter, inside.topLeft(), self.title_role(row))
        top = inside.top() + title.height + SPACE_1
        badges = BadgeLine(tuple(self.badges(row)), self._theme)
        right = inside.right() - badges.width
        badges.paint(painter, QPoint(right, top))
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.current.color(Role.MUTED))
        room = QRect(inside.left(), top, right - SPACE_2 - inside.left(), self._foot())
        said = painter.fontMetrics().elidedText(
            row.aside, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _MIDDLE, said)

    def _foot(self) -> int:
        height = QFontMetrics(self._theme.font(Size.CAPTION)).height()
        return max(BadgeLine((), self._theme).height, height)
