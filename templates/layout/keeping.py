"""Keeping signatures with what is signed: none begins a page without the words above it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table
from reportlab.platypus.doctemplate import FrameBreak, NullActionFlowable
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

_MOST_TOGETHER = 5
_LINES = 2
_PAGE = 842
_MOST_ROOM = 420


class Signature(KeepTogether):
    """A block to sign in; kept together, it will not say how high it is, so its parts do.

    `who` is the name of whoever signs, empty while unknown.
    """

    def __init__(self, parts: Sequence[Flowable], who: str = "") -> None:
        super().__init__(list(parts))
        self.parts = tuple(parts)
        self.who = who


class Opening(CondPageBreak):
    """What turns the page before headings under which the first row of their table has no room."""

    def __init__(self, least: float, headings: Sequence[Flowable], table: Flowable) -> None:
        super().__init__(least)
        self._least = least
        self._headings = headings
        self._table = table

    @override
    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Ask for as much room as headings and first row need, or both of two, within reason."""
        needed = _height(self._headings, availWidth, self.canv)
        self._table.wrapOn(self.canv, availWidth, availHeight)
        heights = getattr(self._table, "_rowHeights", ())
        first = int(getattr(self._table, "repeatRows", 0)) + 1
        pair = len(heights) == first + 1  # two rows stay together
        needed += sum(heights if pair else heights[:first])
        self.height = max(self._least, needed if needed <= _MOST_ROOM else 0)
        return super().wrap(availWidth, availHeight)


class Signed(KeepTogether):
    """Something and the signatures under it; the end of it goes where they go.

    `lead` are the headings over it: none stays behind when all of it moves on.
    """

    def __init__(
        self, body: Flowable, ending: Sequence[Flowable], lead: Sequence[Flowable] = ()
    ) -> None:
        super().__init__([*lead, body, *ending])
        self._lead = list(lead)
        self._body = body
        self._ending = list(ending)

    @override
    def split(self, aW: float, aH: float) -> list[Any]:
        """Return the parts in order: reportlab asks this of whatever is to be kept together."""
        parts = [*self._lead, self._body, *self._ending]
        if aH >= _height(parts, aW, self.canv):
            return parts
        _, body = self._body.wrapOn(self.canv, aW, aH)
        room = aH - _height(self._lead, aW, self.canv)
        pieces = self._body.splitOn(self.canv, aW, min(room, body - _tail(self._body)))
        if len(pieces) > 1:
            *first, last = pieces
            return [*self._lead, *first, Signed(last, self._ending)]
        if getattr(getattr(self, "_frame", None), "_atTop", True):
            return [NullActionFlowable(), *parts]
        return [FrameBreak(), self]


def keep_signatures(story: Sequence[Flowable]) -> list[Flowable]:
    """Return a story in which signatures, and headings over them, hold on to what comes before."""
    kept: list[Flowable] = []
    at = 0
    while at < len(story):
        group = _group(story, at)
        if not group:
            kept.append(story[at])
            at += 1
            continue
        at += len(group)
        between: list[Flowable] = []
        while kept and _gives_way(kept[-1]):
            between.insert(0, kept.pop())
        ending = [part for part in (*between, *group) if not isinstance(part, CondPageBreak)]
        holds = kept and not isinstance(kept[-1], PageBreak | Signed)
        kept.append(_signed(kept, ending) if holds else KeepTogether(ending))
    return kept


def _signed(kept: list[Flowable], ending: Sequence[Flowable]) -> Signed:
    """Take what a signature stands under from a story, with the headings over it."""
    body, lead = kept.pop(), list[Flowable]()
    while kept and _is_heading(kept[-1]):
        lead.insert(0, kept.pop())
    return Signed(body, ending, lead)


def keep_headings(story: Sequence[Flowable]) -> list[Flowable]:
    """Return a story in which a heading holds on to one under it, and to a table's first row."""
    kept: list[Flowable] = []
    for part in story:
        asked_above = type(part) is CondPageBreak and kept and _is_heading(kept[-1])
        if not asked_above:
            kept.append(part)
    for at, part in enumerate(kept):
        headings = list(takewhile(_is_heading, kept[at + 1 :]))
        table = kept[at + 1 + len(headings) :][:1]
        if type(part) is CondPageBreak and headings and table and isinstance(table[0], Table):
            kept[at] = Opening(part.height, headings, table[0])
    return kept


def _group(story: Sequence[Flowable], start: int) -> list[Flowable]:
    """Return the signatures that follow one another from here, at most a handful."""
    group: list[Flowable] = []
    for part in story[start : start + _MOST_TOGETHER]:
        if not isinstance(part, Signature):
            break
        group.append(part)
    return group


def _gives_way(part: Flowable) -> bool:
    """Return whether this is room or a heading, which does not hold a signature by itself."""
    return isinstance(part, Spacer | CondPageBreak) or _is_heading(part)


def _is_heading(part: Flowable) -> bool:
    return getattr(getattr(part, "style", None), "name", "") == "heading"


def _height(parts: Sequence[Flowable], width: float, canvas: Canvas) -> float:
    """Return how high parts are together, with the room between them."""
    return sum(_outer_height(part, width, canvas) for part in parts)


def _outer_height(part: Flowable, width: float, canvas: Canvas) -> float:
    inner = getattr(part, "parts", None)
    if inner is not None:
        return _height(inner, width, canvas)
    _, height = part.wrapOn(canvas, width, _PAGE)
    return float(height + part.getSpaceBefore() + part.getSpaceAfter())


def _tail(body: Flowable) -> float:
    """Return how much of something wrapped should go along: its last row, or two lines."""
    heights = getattr(body, "_rowHeights", None)
    if heights:
        return float(heights[-1])
    style = getattr(body, "style", None)
    return _LINES * float(style.leading) if style else 0.0
