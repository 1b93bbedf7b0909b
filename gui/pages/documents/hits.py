"""What was found on the pages of documents: a list under the documents themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRect, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.qtmodels.hit_rows import HitRow
from gui.qtmodels.keyed_rows import KeyedRows
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role, Size
from gui.widgets.row_list import RowDelegate, RowListView
from gui.widgets.row_title import RowTitle
from gui.widgets.styled import column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager
    from models.domain.searching import Hit

_LINES = 2


class HitDelegate(RowDelegate[HitRow]):
    """Paints the title and the page, and under them the stretch with the words found in it."""

    @override
    def height_of(self, row: HitRow, width: int) -> int:
        return self._title(row, width - 2 * SPACE_3).height + _LINES * self._line() + 2 * SPACE_2

    @override
    def paint_row(self, painter: QPainter, place: QRect, row: HitRow) -> None:
        inside = place.adjusted(SPACE_3, SPACE_2, -SPACE_3, 0)
        title = self._title(row, inside.width())
        title.paint(painter, inside.topLeft(), Role.TEXT)
        painter.setPen(self._theme.current.color(Role.MUTED))
        layout = self._snippet(row, inside.width())
        layout.draw(painter, QPointF(inside.left(), inside.top() + title.height))

    def _title(self, row: HitRow, width: int) -> RowTitle:
        return RowTitle(row.title, row.where, self._theme, width)

    def _line(self) -> int:
        return QFontMetrics(self._theme.font(Size.CAPTION)).lineSpacing()

    def _snippet(self, row: HitRow, width: int) -> QTextLayout:
        """Set the stretch in two lines, the words found in it bold and in the colour of text."""
        snippet = row.hit.snippet
        layout = QTextLayout(snippet.text, self._theme.font(Size.CAPTION))
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(self._theme.current.color(Role.TEXT))
        layout.setFormats([_range(snippet.text, start, end, marked)
                           for start, end in snippet.found])  # fmt: skip
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, number * self._line()))
        layout.endLayout()
        return layout


class PageHits(QWidget):
    """Shows pages that were found; without any it is not there.

    Signals:
        opened: the `Hit` of the line on which Enter or the mouse was pressed.
    """

    opened = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = label("strong")
        self._model = KeyedRows[HitRow]()
        self._view = RowListView(self._model, HitDelegate(theme))
        head = column(gap=0)
        head.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_1)
        head.addWidget(self._heading)
        lines = column(margin=0)
        lines.setContentsMargins(SPACE_2, 0, SPACE_1, 0)
        lines.addWidget(self._view)
        whole = column(self, margin=0)
        whole.addLayout(head)
        whole.addLayout(lines, 1)
        self._view.opened.connect(lambda: self._open(self._view.currentIndex()))
        self._view.clicked.connect(self._open)
        self.hide()

    @property
    def lines(self) -> RowListView:
        """Return the list of what was found."""
        return self._view

    def needed(self, most: int) -> int:
        """Return how high it is with every line in sight, in pixels, or `most`."""
        around = self.sizeHint().height() - self._view.sizeHint().height()
        return min(around + self._view.lines_height(most), most)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found."""
        if self._model.show_rows([HitRow(hit=hit, where=self._where(hit)) for hit in hits]):
            self._view.doItemsLayout()
        self.setVisible(bool(hits))

    def restyle(self) -> None:
        """Measure the lines anew."""
        self._view.relayout()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._heading.setText(self.tr("On the pages"))
        self._view.setAccessibleName(self.tr("Pages that were found"))

    def _where(self, hit: Hit) -> str:
        words = self.tr("p. {0}, earlier version") if hit.superseded else self.tr("p. {0}")
        return words.format(hit.page)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if (row := self._model.row_at(index)) is not None:
            self.opened.emit(row.hit)


def _range(text: str, start: int, end: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a range as Qt counts: in UTF-16, where some characters take two places."""
    found = QTextLayout.FormatRange()
    found.start = _units(text[:start])
    found.length = _units(text[start:end])
    found.format = how
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
