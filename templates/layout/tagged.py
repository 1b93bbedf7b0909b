"""Flowables that say what they are: paragraphs, headings, tables, lists, rules."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from reportlab.platypus import HRFlowable, Paragraph, Table
from typing_extensions import override

from templates.layout.structure import Element, StructuredCanvas, content, decoration

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_KINDS = {"title": "H1", "heading": "H2"}
"""Styles of paragraphs that are headings."""
_SOFT_HYPHEN = "\u00ad"


class TaggedParagraph(Paragraph):
    """A paragraph or heading; its pieces on several pages are one."""

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        style = getattr(self.style, "name", "")
        self.element = Element(_KINDS.get(style, "P"), _words_of(self))
        self._drawn = False

    @override
    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """Return the pieces, which all belong to the same element."""
        pieces: list[Any] = super().split(availWidth, availHeight)
        for piece in pieces:
            piece.element = self.element
        return pieces

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


class LayoutTable(Table):
    """A table that only says where things stand: its cells are read one after another."""

    def _drawBkgrnd(self) -> None:  # noqa: N802 (reportlab's)
        with decoration(self.canv):
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802 (reportlab's)
        with decoration(self.canv):
            super()._drawLines()  # type: ignore[misc]

    def _drawCell(self, value: Any, style: Any, *where: Any) -> None:  # noqa: ANN401, N802 (reportlab's)
        if value:
            super()._drawCell(value, style, *where)  # type: ignore[misc]


class TaggedTable(LayoutTable):
    """A table with rows and cells; its pieces on several pages are one."""

    kind, row_kind = "Table", "TR"
    _ncols: int
    _cellvalues: list[list[Any]]

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        self.element = Element(self.kind)
        self._cell = 0
        self._row = Element(self.row_kind)

    @override
    def onSplit(self, T: Any, byRow: int = 1) -> None:
        """Let a piece belong to the same element."""
        T.element = self.element

    @override
    def draw(self) -> None:
        """Draw it from its first cell."""
        self._cell = 0
        super().draw()

    @override
    def _drawCell(self, value: Any, style: Any, *where: Any) -> None:
        row, column = divmod(self._cell, self._ncols)
        self._cell += 1
        with self._reading(row, column):
            super()._drawCell(value, style, *where)

    def cell_kind(self, row: int, column: int) -> str:  # noqa: ARG002 (a list asks for the column)
        """Return what a cell is: the rows that are repeated on every page are heads."""
        return "TH" if row < self.repeatRows else "TD"

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


def _words_of(paragraph: Paragraph) -> str:
    """Return what a paragraph says, its lines joined by spaces, without hyphens that may hide."""
    parts = [
        " " if getattr(fragment, "lineBreak", False) else getattr(fragment, "text", "")
        for fragment in paragraph.frags
    ]
    return " ".join("".join(parts).replace(_SOFT_HYPHEN, "").split())
