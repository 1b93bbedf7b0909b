"""Setting short texts in lines, once, so that painting only has to put them down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEADING = 1.4
_REMEMBERED = 2000


class TextStyle(StrEnum):
    """The three voices of the map."""

    HEADING = "heading"
    LABEL = "label"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines of one style; `step` is the distance of baselines, `ascent` that of the first."""

    style: TextStyle
    lines: tuple[str, ...]
    width: float
    step: float
    ascent: float

    @property
    def height(self) -> float:
        """Return the height of all lines."""
        return self.step * len(self.lines)


class TextSetter:
    """Breaks texts into lines with given fonts; what it has set once it remembers."""

    def __init__(self, fonts: Mapping[TextStyle, QFont]) -> None:
        self._fonts = fonts
        self._metrics = {style: QFontMetricsF(font) for style, font in fonts.items()}
        self._set: dict[tuple[str, TextStyle, float], TextBlock] = {}

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line."""
        return self._metrics[style].horizontalAdvance(text)

    def block(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Return the text broken into lines of at most a width."""
        key = (text, style, width)
        if key not in self._set:
            if len(self._set) > _REMEMBERED:
                self._set.clear()
            self._set[key] = self._block(text, style, width)
        return self._set[key]

    def _block(self, text: str, style: TextStyle, width: float) -> TextBlock:
        metrics = self._metrics[style]
        step = float(max(round(self._fonts[style].pixelSize() * _LEADING), round(metrics.height())))
        spare = (step - metrics.height()) / 2
        lines = self._broken(text, style, max(width, 1.0)) if text else ()
        return TextBlock(
            style=style,
            lines=lines,
            width=max((metrics.horizontalAdvance(line) for line in lines), default=0.0),
            step=step,
            ascent=spare + metrics.ascent(),
        )

    def _broken(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        layout = QTextLayout(text, self._fonts[style])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return tuple(lines)
