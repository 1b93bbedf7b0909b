"""Drawing sample papers: a PDF that says what it is, or a picture that looks scanned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont

from models.domain.text import Language, Text
from templates.layout import blocks
from templates.layout.fonts import font_file
from templates.layout.page import typeset
from templates.layout.styles import LYING, UPRIGHT, styles
from templates.texts import format_day

if TYPE_CHECKING:
    from pathlib import Path

_MARK = "ОБРАЗЕЦ · УЗОР · SAMPLE"
_EXPLAINED = Text(
    "Вымышленный документ для знакомства с программой. Лица, номера и события придуманы.",
    "Прыдуманы дакумент для знаёмства з праграмай. Асобы, нумары і падзеі выдуманыя.",
    "An invented document for trying out the program. People, numbers and events are made up.",
)
_PAPER, _INK = (246, 243, 234), (38, 38, 52)
_SCAN_SIZE = (1000, 1414)
_SKEW = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a sample paper says."""

    kind: Text
    meets: Text
    number: int
    concerns: str
    issued: date
    pages: int
    lying: bool
    marker: str | None


def draw_pdf(sheet: Sheet, path: Path) -> None:
    """Write a sample paper of one to three pages."""
    look = styles(Language.RU)
    story = []
    for page in range(1, sheet.pages + 1):
        story += [
            blocks.title(_MARK, look),
            blocks.title(escape(sheet.kind.ru), look),
            *(blocks.body(escape(line), look) for line in _lines(sheet)),
            blocks.body(f"Лист {page} из {sheet.pages}", look),
            *([blocks.body(sheet.marker, look)] if sheet.marker else []),
        ]
        if page < sheet.pages:
            story.append(blocks.new_page())
    typeset(story, path, Language.RU, LYING if sheet.lying else UPRIGHT)


def draw_scan(sheet: Sheet, path: Path) -> None:
    """Write a picture of a sheet, laid a little askew on the glass."""
    image = Image.new("RGB", _SCAN_SIZE, _PAPER)
    drawing = ImageDraw.Draw(image)
    large = ImageFont.truetype(str(font_file("Bold")), 40)
    small = ImageFont.truetype(str(font_file("Regular")), 24)
    drawing.rectangle((70, 70, 930, 1344), outline=_INK, width=3)
    drawing.text((120, 120), _MARK, font=large, fill=_INK)
    for row, line in enumerate(_lines(sheet)):
        drawing.text((120, 230 + 70 * row), _broken(line), font=small, fill=_INK)
    drawing.rectangle((120, 800, 380, 1130), outline=_INK, width=2)
    image = image.rotate(_SKEW, fillcolor=(215, 215, 212), resample=Image.Resampling.BICUBIC)
    image.save(path, "JPEG", quality=70, dpi=(120, 120))


def _lines(sheet: Sheet) -> list[str]:
    return [
        f"{sheet.kind.ru} / {sheet.kind.be} / {sheet.kind.en}",
        f"№ {sheet.number:03d}-ОБР от {format_day(sheet.issued)}",
        f"Кого касается: {sheet.concerns}",
        f"К требованию: {sheet.meets.ru}",
        _EXPLAINED.ru,
        _EXPLAINED.be,
        _EXPLAINED.en,
    ]


def _broken(line: str, longest: int = 62) -> str:
    """Return a line broken in two where it is too long for the picture."""
    if len(line) <= longest:
        return line
    at = line.rfind(" ", 0, longest)
    return f"{line[:at]}\n{line[at + 1 :]}"
