"""The title of a line: wrapped to two lines at most, with quieter words behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from gui.theme.tokens import Role, Size

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager

_LINES = 2
_BETWEEN = " · "
_LEADING = 1.25


class RowTitle:
    """A title set for a width; what does not fit in two lines ends in an ellipsis.

    `aside` follows the title in the quieter colour: the name of a party, a number.
    """

    def __init__(self, title: str, aside: str, theme: ThemeManager, width: int) -> None:
        self._theme = theme
        self._font = theme.font(Size.BODY)
        self._metrics = QFontMetricsF(self._font)
        self._lead = len(title)
        self._text = f"{title}{_BETWEEN}{aside}" if aside else title
        self.line_height = round(self._metrics.height() * _LEADING)
        self._lines = self._set(max(width, 40))

    @property
    def height(self) -> int:
        """Return the height of all lines."""
        return self.line_height * len(self._lines)

    def paint(self, painter: QPainter, corner: QPoint, role: Role) -> None:
        """Draw the title, what follows it in the quieter colour."""
        painter.setFont(self._font)
        y = corner.y() + (self.line_height - self._metrics.height()) / 2 + self._metrics.ascent()
        for start, text in self._lines:
            lead = max(min(self._lead - start, len(text)), 0)
            x = float(corner.x())
            for part, part_role in ((text[:lead], role), (text[lead:], Role.MUTED)):
                painter.setPen(self._theme.current.color(part_role))
                painter.drawText(QPointF(x, y), part)
                x += self._metrics.horizontalAdvance(part)
            y += self.line_height

    def _set(self, width: int) -> list[tuple[int, str]]:
        lines = self._broken(width)
        last, shown = lines[-1]
        if last + len(shown) == len(self._text):
            return lines
        if self._lead < len(self._text):  # what follows must stay readable: it tells lines apart
            title, aside = self._text[: self._lead], self._text[self._lead + len(_BETWEEN) :]
            return [(0, self._cut(title, width)), (self._lead, self._cut(aside, width))]
        return [*lines[:-1], (last, self._cut(self._text[last:], width))]

    def _broken(self, width: int) -> list[tuple[int, str]]:
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[tuple[int, str]] = []
        while len(lines) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            lines.append((start, self._text[start : start + line.textLength()]))
        layout.endLayout()
        return lines

    def _cut(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
