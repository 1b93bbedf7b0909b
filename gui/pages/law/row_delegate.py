"""Draws the lines of the law: the kind as an icon, the title, how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from typing_extensions import override

from gui.pages.law.words import KIND_ICONS
from gui.qtmodels.law_rows import LawRow
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.badges import BadgeLine
from gui.widgets.law.certainty import certainty_badge
from gui.widgets.row_list import RowDelegate
from gui.widgets.row_title import RowTitle
from gui.widgets.state_glyph import paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_ICON = 16
_ROW_LEAST = 36
_TITLE_LEAST = 190
"""A title narrower than this gives the badge a line of its own."""


class LawDelegate(RowDelegate[LawRow]):
    """Paints entries."""

    @override
    def paint_row(self, painter: QPainter, place: QRect, row: LawRow) -> None:
        badges = self._badges(row)
        stacked = self._stacked(place.width(), badges)
        title = self._title(row, place.width(), badges)
        block = title.height + (badges.height + SPACE_1 if stacked else 0)
        top = place.top() + (place.height() - block) // 2
        side = self._theme.pixels(_ICON)
        icon = QRect(place.left() + SPACE_3, top + (title.line_height - side) // 2, side, side)
        paint_icon(painter, icon, KIND_ICONS[row.kind], Role.MUTED, self._theme)
        left = place.left() + self._indent()
        title.paint(painter, QPoint(left, top), Role.TEXT)
        if stacked:
            badges.paint(painter, QPoint(left, top + title.height + SPACE_1))
        else:
            middle = place.center().y() - badges.height // 2
            badges.paint(painter, QPoint(place.right() - SPACE_3 - badges.width, middle))

    @override
    def height_of(self, row: LawRow, width: int) -> int:
        badges = self._badges(row)
        height = self._title(row, width, badges).height + 2 * SPACE_2
        if self._stacked(width, badges):
            height += badges.height + SPACE_1
        return max(height, self._theme.pixels(_ROW_LEAST))

    def _badges(self, row: LawRow) -> BadgeLine:
        if row.certainty is None:
            return BadgeLine((), self._theme)
        badge = certainty_badge(row.certainty, row.certainty_word, verified=row.verified)
        return BadgeLine((badge,), self._theme)

    def _title(self, row: LawRow, width: int, badges: BadgeLine) -> RowTitle:
        room = width - self._indent() - SPACE_3
        if badges.width and not self._stacked(width, badges):
            room -= badges.width + SPACE_4
        return RowTitle(row.title, row.aside, self._theme, room)

    def _stacked(self, width: int, badges: BadgeLine) -> bool:
        beside = width - self._indent() - badges.width - SPACE_4 - SPACE_3
        return bool(badges.width) and beside < self._theme.pixels(_TITLE_LEAST)

    def _indent(self) -> int:
        return SPACE_3 + self._theme.pixels(_ICON) + SPACE_2 + 2
