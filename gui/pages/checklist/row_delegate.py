"""Draws the lines of the checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from gui.pages.checklist.row_badges import row_badges
from gui.qtmodels.checklist_model import ROW_ROLE
from gui.qtmodels.checklist_rows import ItemRow, StageRow
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role, Size
from gui.widgets.badges import BadgeLine
from gui.widgets.row_back import paint_back
from gui.widgets.row_title import RowTitle
from gui.widgets.state_glyph import GLYPH, paint_icon, paint_mark
from models.domain.readiness import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.qtmodels.checklist_model import Index
    from gui.theme.manager import ThemeManager

_STAGE_HEIGHT = 38
_ROW_LEAST = 38
_TITLE_LEAST = 190
"""A title narrower than this gives the badges a line of their own."""


class RowDelegate(QStyledItemDelegate):
    """Paints stages and requirements; the height follows the title at the view's width."""

    def __init__(self, theme: ThemeManager, width: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = width

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = index.data(ROW_ROLE), self._width()
        if not isinstance(row, ItemRow):
            return QSize(width, self._theme.pixels(_STAGE_HEIGHT))
        badges = BadgeLine(row_badges(row), self._theme)
        title = RowTitle(row.title, row.party, self._theme, self._title_width(width, badges))
        height = title.height + 2 * SPACE_2 + 2
        if self._stacked(width, badges):
            height += badges.height + SPACE_1
        return QSize(width, max(height, self._theme.pixels(_ROW_LEAST)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, StageRow):
            self._paint_stage(painter, option, row)
        elif isinstance(row, ItemRow):
            self._paint_item(painter, option, row)
        painter.restore()

    def _paint_stage(self, painter: QPainter, option: QStyleOptionViewItem, row: StageRow) -> None:
        place = QRect(option.rect)
        paint_back(painter, option, self._theme)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        side = self._theme.pixels(14)
        chevron = QRect(place.left() + SPACE_3 + 2, 0, side, side)
        chevron.moveCenter(QPoint(chevron.center().x(), place.center().y()))
        name = "chevron-down" if is_open else "chevron"
        paint_icon(painter, chevron, name, Role.MUTED, self._theme)
        count = f"{row.done} / {row.total}"
        small = self._theme.font(Size.CAPTION)
        figures = QFontMetrics(small).horizontalAdvance(count)
        right = place.right() - SPACE_3
        self._text(painter, QRect(right - figures, place.top(), figures, place.height()), count)
        painter.setFont(self._theme.font(strong=True))
        painter.setPen(self._theme.current.color(Role.TEXT))
        title = place.adjusted(_indent(self._theme), 0, -(figures + 2 * SPACE_3), 0)
        words = painter.fontMetrics().elidedText(
            row.title, Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: ItemRow) -> None:
        place = QRect(option.rect)
        paint_back(painter, option, self._theme)
        badges = BadgeLine(row_badges(row), self._theme)
        title = RowTitle(
            row.title, row.party, self._theme, self._title_width(place.width(), badges)
        )
        stacked = self._stacked(place.width(), badges)
        block = title.height + (badges.height + SPACE_1 if stacked else 0)
        top = place.top() + (place.height() - block) // 2
        side = self._theme.pixels(GLYPH)
        glyph = QRect(place.left() + SPACE_3, 0, side, side)
        glyph.moveTop(top + (title.line_height - side) // 2)
        paint_mark(painter, glyph, row.mark, self._theme)
        left = place.left() + _indent(self._theme)
        faded = row.mark is Mark.NOT_APPLICABLE
        title.paint(painter, QPoint(left, top), Role.MUTED if faded else Role.TEXT)
        if stacked:
            badges.paint(painter, QPoint(left, top + title.height + SPACE_1))
        else:
            middle = place.center().y() - badges.height // 2
            badges.paint(painter, QPoint(place.right() - SPACE_3 - badges.width, middle))

    def _text(self, painter: QPainter, place: QRect, text: str) -> None:
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.current.color(Role.MUTED))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _stacked(self, width: int, badges: BadgeLine) -> bool:
        beside = width - _indent(self._theme) - badges.width - SPACE_4 - SPACE_3
        return bool(badges.width) and beside < self._theme.pixels(_TITLE_LEAST)

    def _title_width(self, width: int, badges: BadgeLine) -> int:
        whole = width - _indent(self._theme) - SPACE_3
        return whole if self._stacked(width, badges) else whole - badges.width - SPACE_4


def _indent(theme: ThemeManager) -> int:
    return SPACE_3 + theme.pixels(GLYPH) + SPACE_2 + 2
