"""What is drawn, as readers that cannot see it should hear it: headings, paragraphs, tables.

While a story is drawn, every part of it marks its own drawing and takes its place in one tree.
Lines, shades and heads of tables that are repeated are marked as decoration. How the tree is
written into a PDF is for `templates.archival.tagging`.
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


@dataclass(slots=True, eq=False)
class Element:
    """A part of the tree: its standard kind (`P`, `H1`, `Table`...), its text if it says any."""

    kind: str
    text: str = ""
    parent: Element | None = field(default=None, repr=False)
    kids: list[Element | Mark] = field(default_factory=list)

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
        self._within = [self.document]

    def texts(self) -> Iterator[str]:
        """Yield what is said, part by part, in reading order."""
        yield from _texts(self.document)

    def place(self, element: Element) -> Element:
        """Put an element where drawing stands now, unless it has its place already."""
        return self._within[-1].take(element)

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
    number = canvas.structure.mark(element, canvas.getPageNumber() - 1)
    canvas.addLiteral(f"/{element.kind} <</MCID {number}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def decoration(canvas: Canvas) -> Iterator[None]:
    """Mark what is drawn meanwhile as nothing to be read."""
    if not isinstance(canvas, StructuredCanvas):
        yield
        return
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")
