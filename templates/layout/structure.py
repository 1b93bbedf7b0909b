"""What is drawn, as readers that cannot see it should hear it: headings, paragraphs, tables.

While a story is drawn, every part of it marks its own drawing and takes its place in one tree.
Lines, shades and heads of tables that are repeated are marked as decoration. How the tree is
written into a PDF is for `templates.archival.tagging`. How its parts look is noted beside them,
for `templates.editable`, which writes the same tree for a word processor.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Mark:
    """One run of drawing: its page, from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike, sizes in points (0: as the style has it); a line feed ends a line.

    A `symbol` is a sign that the typeface of the papers lacks.
    """

    text: str
    bold: bool = False
    italic: bool = False
    size: float = 0
    symbol: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """A table that only says where things stand: so many rows, the widths of its columns in points.

    `lines` are the sides of cells that are ruled: row, column, `top`, `left`, `bottom` or `right`.
    """

    rows: int
    widths: tuple[float, ...]
    lines: frozenset[tuple[int, int, str]] = frozenset()

    @property
    def boxed(self) -> bool:
        """Return whether lines stand at the sides of its first cell."""
        return (0, 0, "left") in self.lines


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of an arrangement."""

    arrangement: Arrangement
    row: int
    column: int


@dataclass(slots=True, eq=False)
class Element:
    """A part of the tree: its standard kind (`P`, `H1`, `Table`...), its text if it says any.

    The rest is how it looks: the name of its paragraph style, its letters, the widths of a table's
    columns, the cell of an arrangement it stands in, the room before it, a line under it.
    """

    kind: str
    text: str = ""
    parent: Element | None = field(default=None, repr=False)
    kids: list[Element | Mark] = field(default_factory=list)
    style: str = ""
    runs: tuple[Run, ...] = ()
    widths: tuple[float, ...] = ()
    spot: Spot | None = None
    before: float = 0
    ruled: bool = False

    def take(self, kid: Element) -> Element:
        """Add an element under this one, unless it has its place already."""
        if kid.parent is None:
            kid.parent = self
            self.kids.append(kid)
        return kid


class Structure:
    """The tree of one paper, growing while it is drawn."""

    def __init__(self) -> None:
        self.document = Element("Document")
        self.marked: defaultdict[int, list[Element]] = defaultdict(list)
        """The elements of a page by the numbers of their marks."""
        self.sheets: dict[int, tuple[float, float]] = {}
        """Width and height of each page that something stands on, in points."""
        self._within = [self.document]
        self._spot: Spot | None = None
        self._room = 0.0
        self._latest: Element | None = None

    def texts(self) -> Iterator[str]:
        """Yield what is said, part by part, in reading order."""
        yield from _texts(self.document)

    def place(self, element: Element) -> Element:
        """Put an element where drawing stands now, unless it has its place already."""
        if element.parent is None:
            element.spot, element.before = self._spot, self._room
            self._room, self._latest = 0.0, element
        return self._within[-1].take(element)

    def leave_room(self, points: float) -> None:
        """Note that room is left before what is placed next."""
        self._room += points

    def rule_off(self) -> None:
        """Note that a line is drawn under what was placed last."""
        if self._latest is not None:
            self._latest.ruled = True

    @contextmanager
    def at(self, spot: Spot) -> Iterator[None]:
        """Note that what is placed meanwhile stands in a cell of an arrangement."""
        self._spot = spot
        try:
            yield
        finally:
            self._spot = None

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """Put what is drawn meanwhile under an element."""
        self._within.append(element)
        try:
            yield
        finally:
            self._within.pop()

    def mark(self, element: Element, page: int) -> int:
        """Return the number of a new mark of an element on a page."""
        number = len(self.marked[page])
        self.marked[page].append(element)
        element.kids.append(Mark(page, number))
        return number


def _texts(element: Element) -> Iterator[str]:
    if element.text:
        yield element.text
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _texts(kid)


class StructuredCanvas(Canvas):
    """A canvas that knows the structure of what is drawn on it."""

    _pagesize: tuple[float, float]

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 (handed on as they are)
        super().__init__(*given, **named)
        self.structure = Structure()


@contextmanager
def content(canvas: Canvas, element: Element) -> Iterator[None]:
    """Mark what is drawn meanwhile as the content of an element."""
    if not isinstance(canvas, StructuredCanvas):
        yield
        return
    canvas.structure.place(element)
    page = canvas.getPageNumber() - 1
    canvas.structure.sheets.setdefault(page, canvas._pagesize)  # noqa: SLF001 (it has no other name)
    number = canvas.structure.mark(element, page)
    canvas.addLiteral(f"/{element.kind} <</MCID {number}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def decoration(canvas: Canvas) -> Iterator[None]:
    """Mark what is drawn meanwhile as nothing to be read."""
    with _artifact(canvas, "/Artifact BMC"):
        yield


@contextmanager
def pagination(canvas: Canvas) -> Iterator[None]:
    """Mark what is drawn meanwhile as standing above a page, not in its text."""
    with _artifact(canvas, "/Artifact <</Type /Pagination /Subtype /Header>> BDC"):
        yield


@contextmanager
def _artifact(canvas: Canvas, beginning: str) -> Iterator[None]:
    if not isinstance(canvas, StructuredCanvas):
        yield
        return
    canvas.addLiteral(beginning)
    yield
    canvas.addLiteral("EMC")
