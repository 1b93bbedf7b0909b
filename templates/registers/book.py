"""Writing a spreadsheet: every text is a text, whatever a spreadsheet would make of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

import xlsxwriter

from templates.editable.sayable import sayable
from templates.layout.typesetter import plain
from templates.texts import format_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_MOST_LETTERS = 16_000
"""A cell holds 32,767 units of UTF-16, of which a letter takes two at most."""
_EARLIEST = date(1900, 3, 1)
"""Spreadsheets know no earlier day, or count it wrongly."""
_LIVE = ("=", "+", "-", "@")
_A4 = 9
_LINE, _HIGHEST = 15, 409
"""Points: a line of text, and the most that a spreadsheet gives a row."""
_HEAD, _GRID = "#EDEDED", "#808080"
_MARGINS = {"left": 0.5, "right": 0.5, "top": 0.6, "bottom": 0.6}
_OPTIONS = {
    "in_memory": True,  # no temporary files: the case may be encrypted
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class Kind(Enum):
    """How values of a column are written; the format is a spreadsheet's."""

    TEXT = "@"
    COUNT = "#,##0"
    AMOUNT = "#,##0.00"
    SHARE = "0.00####"
    DAY = "dd.mm.yyyy"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that is written otherwise than its column says."""

    value: Decimal
    kind: Kind


Cell = str | int | Decimal | date | Figure | None
"""What stands in a cell; None leaves it empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, how wide it is in letters, what stands in it."""

    title: str
    width: int
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table on a sheet of its own."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_book(sheets: Sequence[Sheet], *, title: str, author: str, dated: date) -> bytes:
    """Return a spreadsheet file; the same sheets of the same day give the same bytes."""
    written = BytesIO()
    book = xlsxwriter.Workbook(written, _OPTIONS)
    made = datetime.combine(dated, time.min)
    book.set_properties(
        {
            "title": plain(title),
            "author": plain(author),
            "created": made,
            "category": "Dopusk",  # an export of ours may be replaced by the next one
        }
    )
    looks = _Looks(book)
    for sheet in sheets:
        _Writer(book.add_worksheet(sheet.title), looks).write(sheet)
    book.close()
    return written.getvalue()


class _Looks:
    """The formats of one book, each made once."""

    def __init__(self, book: Workbook) -> None:
        base = {"valign": "top", "border": 1, "border_color": _GRID}
        self.head = book.add_format(
            base | {"bold": True, "text_wrap": True, "bg_color": _HEAD, "valign": "vcenter"}
        )
        text = base | {"text_wrap": True, "num_format": Kind.TEXT.value}
        self.text = book.add_format(text)
        self.quoted = book.add_format(text | {"quote_prefix": True})
        self.of_kind: dict[Kind, Format] = {
            kind: book.add_format(base | {"num_format": kind.value}) for kind in Kind
        }


class _Writer:
    """Writes one sheet."""

    def __init__(self, sheet: Worksheet, looks: _Looks) -> None:
        self._sheet, self._looks = sheet, looks

    def write(self, sheet: Sheet) -> None:
        """Write head and rows; a text too long for a cell goes on in the row below."""
        for number, column in enumerate(sheet.columns):
            self._sheet.set_column(number, number, column.width)
            self._text(0, number, column.title, self._looks.head)
        self._sheet.set_row(0, _height([each.title for each in sheet.columns], sheet.columns))
        lines = [line for row in sheet.rows for line in _lines(row)]
        for row, line in enumerate(lines, 1):
            self._sheet.set_row(row, _height(line, sheet.columns))
            for number, (cell, column) in enumerate(zip(line, sheet.columns, strict=True)):
                self._cell(row, number, cell, column.kind)
        self._set_up(len(lines), len(sheet.columns))

    def _cell(self, row: int, column: int, cell: Cell, kind: Kind) -> None:
        match cell:
            case None:
                self._sheet.write_blank(row, column, None, self._looks.text)
            case str():
                live = cell.startswith(_LIVE)
                self._text(row, column, cell, self._looks.quoted if live else self._looks.text)
            case date() if cell < _EARLIEST:
                self._text(row, column, format_day(cell), self._looks.text)
            case date():
                self._sheet.write_datetime(row, column, cell, self._looks.of_kind[Kind.DAY])
            case Figure():
                look = self._looks.of_kind[cell.kind]
                self._sheet.write_number(row, column, cell.value, look)
            case int() | Decimal():
                number = Kind.COUNT if kind in {Kind.TEXT, Kind.DAY} else kind
                self._sheet.write_number(row, column, cell, self._looks.of_kind[number])

    def _text(self, row: int, column: int, text: str, look: Format) -> None:
        if self._sheet.write_string(row, column, text, look) != 0:
            raise RuntimeError(f"cell {row}, {column} was not written")

    def _set_up(self, rows: int, columns: int) -> None:
        sheet = self._sheet
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, rows, columns - 1)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(**_MARGINS)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&C&P / &N")


def _height(row: Sequence[Cell], columns: Sequence[Column]) -> float:
    """Return how high a row must be, in points: not every program finds that out by itself."""
    most = 1
    for cell, column in zip(row, columns, strict=True):
        if isinstance(cell, str):
            most = max(most, sum(len(line) // column.width + 1 for line in cell.split("\n")))
    return min(most * _LINE, _HIGHEST)


def _lines(row: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield a row, and more below it while a text is too long for one cell."""
    parts = [_parts(cell) if isinstance(cell, str) else [cell] for cell in row]
    yield from zip_longest(*parts)


def _parts(text: str) -> list[Cell]:
    shown = sayable(text)
    starts = range(0, len(shown), _MOST_LETTERS)
    return [shown[start : start + _MOST_LETTERS] for start in starts] or [None]
