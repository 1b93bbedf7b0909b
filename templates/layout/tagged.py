"""Flowables that say what they are: paragraphs, headings, tables, lists, rules."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from reportlab.platypus import HRFlowable, Paragraph, Spacer, Table
from typing_extensions import override

from templates.layout.fonts import BOLD, BOLD_ITALIC, ITALIC
from templates.layout.structure import (
    Arrangement,
    Element,
    Run,
    Spot,
    StructuredCanvas,
    content,
    decoration,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

_KINDS = {"title": "H1", "heading": "H2"}
"""Styles of paragraphs that are headings."""
_SOFT_HYPHEN = "\u00ad"
_SIDES = {
    "LINEABOVE": ("top",),
    "LINEBELOW": ("bottom",),
    "BOX": ("top", "left", "bottom", "right"),
}
"""Which sides of cells the rules of an arrangement draw; a box is drawn around one cell only."""


class TaggedParagraph(Paragraph):
    """A paragraph or heading; its pieces on several pages are one."""

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        style = getattr(self.style, "name", "")
        runs = _runs_of(self)
        self.element = Element(_KINDS.get(style, "P"), _words_of(runs), style=style, runs=runs)
        self._drawn = False

    @override
    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """Return the pieces, which all belong to the same element."""
        pieces: list[Any] = super().split(availWidth, availHeight)
        for piece in pieces:
            piece.element = self.element
        return pieces

    def again(self) -> TaggedParagraph:
        """Return the same paragraph once more, for those who see the page."""
        copy = TaggedParagraph("", self.style, frags=self.frags)
        copy._drawn = True
        return copy

    @override
    def draw(self) -> None:
        """Draw it; what is drawn again is the head of a table on its next page."""
        if not self.element.text:
            return
        marking = decoration(self.canv) if self._drawn else content(self.canv, self.element)
        with marking:
            super().draw()
        self._drawn = True


class TaggedRule(HRFlowable):
    """A line across."""

    @override
    def draw(self) -> None:
        """Draw it as decoration."""
        with decoration(self.canv):
            super().draw()
        if isinstance(self.canv, StructuredCanvas):
            self.canv.structure.rule_off()


class Room(Spacer):
    """Empty room."""

    @override
    def draw(self) -> None:
        """Draw nothing, but note the room."""
        if isinstance(self.canv, StructuredCanvas):
            self.canv.structure.leave_room(float(self.height))


class LayoutTable(Table):
    """A table that only says where things stand: its cells are read one after another."""

    _ncols: int
    _nrows: int
    _cellvalues: list[list[Any]]
    _colWidths: list[float]  # noqa: N815 (reportlab's)
    _linecmds: list[tuple[Any, ...]]
    _argH: list[float | None]  # noqa: N815 (reportlab's)

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        self._cell = 0
        self._arrangement: Arrangement | None = None

    @override
    def draw(self) -> None:
        """Draw it from its first cell."""
        self._cell = 0
        self._arrangement = Arrangement(self._nrows, _widths_of(self), frozenset(self._ruled()))
        super().draw()

    def _drawBkgrnd(self) -> None:  # noqa: N802 (reportlab's)
        with decoration(self.canv):
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802 (reportlab's)
        with decoration(self.canv):
            super()._drawLines()  # type: ignore[misc]

    def _drawCell(self, value: Any, style: Any, *where: Any) -> None:  # noqa: ANN401, N802 (reportlab's)
        row, column = divmod(self._cell, self._ncols)
        self._cell += 1
        with self._reading(row, column):
            if value:
                super()._drawCell(value, style, *where)  # type: ignore[misc]

    def _reading(self, row: int, column: int) -> AbstractContextManager[None]:
        """Return where a cell belongs: what stands in it is read without a table."""
        if not isinstance(self.canv, StructuredCanvas) or self._arrangement is None:
            return nullcontext()
        return self.canv.structure.at(Spot(self._arrangement, row, column))

    def _ruled(self) -> Iterator[tuple[int, int, str]]:
        """Yield the sides of cells that its style rules."""
        for command, (left, top), (right, bottom), *_ in self._linecmds:
            if command not in _SIDES:
                continue
            for row in range(top % self._nrows, bottom % self._nrows + 1):
                for column in range(left % self._ncols, right % self._ncols + 1):
                    yield from ((row, column, side) for side in _SIDES[command])


class TaggedTable(LayoutTable):
    """A table with rows and cells; its pieces on several pages are one.

    In a `grouped` one a row whose first cell is empty belongs to the row above.
    """

    kind, row_kind = "Table", "TR"
    grouped = False

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        self.element = Element(self.kind)
        self._row = Element(self.row_kind)

    @override
    def onSplit(self, T: Any, byRow: int = 1) -> None:
        """Let a piece belong to the same element, and name again the group its first row is of."""
        T.element, T.grouped = self.element, self.grouped
        if self.grouped and not self.splitInRow:
            _name_group_again(self, T)

    @override
    def draw(self) -> None:
        """Draw it from its first cell."""
        self.element.widths = _widths_of(self)
        super().draw()

    def cell_kind(self, row: int, column: int) -> str:  # noqa: ARG002 (a list asks for the column)
        """Return what a cell is: the rows that are repeated on every page are heads."""
        return "TH" if row < self.repeatRows else "TD"

    @override
    def _reading(self, row: int, column: int) -> AbstractContextManager[None]:
        """Return where a cell belongs; one that was read on an earlier page stays there."""
        if not isinstance(self.canv, StructuredCanvas):
            return nullcontext()
        structure = self.canv.structure
        if column == 0:
            known = self._known_row(row)
            self._row = known or Element(self.row_kind)
            structure.place(self.element).take(self._row)
        if column == len(self._row.kids):
            self._row.take(Element(self.cell_kind(row, column)))
        cell = self._row.kids[column]
        return structure.within(cell) if isinstance(cell, Element) else nullcontext()

    def _known_row(self, row: int) -> Element | None:
        """Return the row in which a cell of this one has begun, if any."""
        for value in self._cellvalues[row]:
            for part in value if isinstance(value, list | tuple) else (value,):
                element = getattr(part, "element", None)
                if element is not None and element.parent is not None:
                    cell = element.parent
                    return (
                        cell.parent if cell.parent and cell.parent.kind == self.row_kind else None
                    )
        return None


class NumberedList(TaggedTable):
    """A list whose first column holds the numbers."""

    kind, row_kind = "L", "LI"

    @override
    def cell_kind(self, row: int, column: int) -> str:
        """Return whether a cell is the number or the text."""
        return "LBody" if column else "Lbl"


def _name_group_again(whole: LayoutTable, piece: LayoutTable) -> None:
    """Say in the first cell of a piece, as decoration, what is said further up in the whole."""
    rows, cells = whole._cellvalues, piece._cellvalues  # noqa: SLF001 (reportlab's)
    first = int(piece.repeatRows)
    start = len(rows) - len(cells) + first
    if len(cells) <= first or start <= first or _said_in(cells[first][0]):
        return
    above = next(filter(None, (_said_in(row[0]) for row in rows[start:first:-1])), None)
    if above is None:
        above = _said_in(rows[first][0])
    if above is not None:
        cells[first] = [(above.again(),), *cells[first][1:]]
        piece._argH[first] = None  # noqa: SLF001 (it may be higher now)


def _said_in(cell: Any) -> TaggedParagraph | None:  # noqa: ANN401 (reportlab's)
    """Return the paragraph of a cell that says something, if it has one."""
    parts = cell if isinstance(cell, list | tuple) else (cell,)
    said = (part for part in parts if isinstance(part, TaggedParagraph) and part.element.text)
    return next(said, None)


def _runs_of(paragraph: Paragraph) -> tuple[Run, ...]:
    """Return the letters of a paragraph with their look, without hyphens that may hide.

    A piece of a paragraph that was split holds words that are no fragments; its element is that of
    the whole.
    """
    base = paragraph.style
    return tuple(
        Run("\n")
        if getattr(fragment, "lineBreak", False)
        else Run(
            getattr(fragment, "text", "").replace(_SOFT_HYPHEN, ""),
            bold=fragment.fontName in {BOLD, BOLD_ITALIC},
            italic=fragment.fontName in {ITALIC, BOLD_ITALIC},
            size=0 if fragment.fontSize == base.fontSize else float(fragment.fontSize),
        )
        for fragment in paragraph.frags
        if hasattr(fragment, "fontName")
    )


def _words_of(runs: tuple[Run, ...]) -> str:
    """Return what is said, its lines joined by spaces."""
    return " ".join("".join(run.text for run in runs).split())


def _widths_of(table: LayoutTable) -> tuple[float, ...]:
    """Return how wide the columns of a table are once it was laid out, in points."""
    return tuple(float(width) for width in table._colWidths)  # noqa: SLF001 (reportlab's)
