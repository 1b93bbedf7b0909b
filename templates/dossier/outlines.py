"""The bookmarks and links a file brings along, read without trusting it.

They are kept by the places of the pages that are taken: what leads to a page that is not, leads
nowhere and is dropped. Cycles, broken ends and endless lists are survived.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_DEEPEST = 6
_MOST_MARKS = 500
_MOST_LINKS = 5000
_MOST_NAMES = 20_000
_LONGEST = 200
_T = TypeVar("_T")
_ODD = (AttributeError, KeyError, IndexError, TypeError, ValueError, RuntimeError)
"""What a broken structure may raise when it is looked into."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark of a file: what it says, and the place of its page among those taken, from 0."""

    title: str
    place: int
    kids: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Leap:
    """A link within a file: the annotation, by page and place on it, and the page it leads to."""

    page: int
    annotation: int
    target: int


@dataclass(frozen=True, slots=True)
class Guide:
    """What leads through a file, by the places of the pages that are taken, from 0."""

    marks: tuple[Mark, ...] = ()
    leaps: tuple[Leap, ...] = ()


def read_guide(pdf: Pdf, taken: Sequence[int]) -> Guide:
    """Return the bookmarks and links of a file whose pages `taken` (from 1, in order) go along."""
    pages = list(pdf.pages)  # asking the file for one of them looks at all every time
    sought = _Targets(pdf, pages, taken)
    marks = _Outline(sought).read(pdf.Root.get(Name.Outlines))
    return Guide(marks, tuple(_leaps(pages, taken, sought)))


@dataclass(slots=True)
class _Targets:
    """Finds the place that a destination leads to."""

    pdf: Pdf
    pages: Sequence[Page]
    taken: Sequence[int]
    _places: dict[tuple[int, int], int] | None = None
    _numbers: dict[int, int] = field(default_factory=dict)
    _named: dict[str, Object] | None = None

    def place(self, holder: Object) -> int | None:
        """Return where a bookmark or a link leads to; None if to nothing that is taken."""
        try:
            return self._place_of(_destination(holder))
        except _ODD:
            return None

    def _place_of(self, destination: Object | None) -> int | None:
        if isinstance(destination, String | Name):
            destination = self._names().get(str(destination).removeprefix("/"))
        if isinstance(destination, Dictionary):
            destination = destination.get(Name.D)
        if not isinstance(destination, Array) or not len(destination):
            return None
        page = destination[0]
        if isinstance(page, Dictionary):
            return self._pages().get(page.objgen)
        self._pages()
        return self._numbers.get(int(page))

    def _pages(self) -> dict[tuple[int, int], int]:
        """Return the places of the pages taken; looked up once, and only if something asks."""
        if self._places is None:
            self._places = {}
            for place, number in enumerate(self.taken):
                self._places.setdefault(self.pages[number - 1].obj.objgen, place)
                self._numbers.setdefault(number - 1, place)
        return self._places

    def _names(self) -> dict[str, Object]:
        if self._named is None:
            self._named = dict(_named(self.pdf))
        return self._named


def _destination(holder: Object) -> Object | None:
    found = holder.get(Name.Dest)
    action = holder.get(Name.A)
    if found is None and isinstance(action, Dictionary) and action.get(Name.S) == Name.GoTo:
        found = action.get(Name.D)
    return found


def _named(pdf: Pdf) -> Iterator[tuple[str, Object]]:
    """Yield the named destinations, of the old kind and of the new."""
    old = pdf.Root.get(Name.Dests)
    if isinstance(old, Dictionary):
        yield from ((key.removeprefix("/"), value) for key, value in old.items())
    names = pdf.Root.get(Name.Names)
    tree = names.get(Name.Dests) if isinstance(names, Dictionary) else None
    waiting, seen, count = [tree], set[tuple[int, int]](), 0
    while waiting and count < _MOST_NAMES:
        count += 1
        node = waiting.pop()
        if not isinstance(node, Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        kids, pairs = node.get(Name.Kids), node.get(Name.Names)
        waiting += list(kids) if isinstance(kids, Array) else []
        listed = list(pairs) if isinstance(pairs, Array) else []
        for key, value in zip(listed[::2], listed[1::2], strict=False):
            count += 1
            yield _said(key), value


class _Outline:
    """Reads one outline; every bookmark is taken once, and not too many of them."""

    def __init__(self, targets: _Targets) -> None:
        self._targets = targets
        self._seen: set[tuple[int, int]] = set()

    def read(self, root: Object | None) -> tuple[Mark, ...]:
        if not isinstance(root, Dictionary):
            return ()
        self._seen.add(root.objgen)
        return tuple(self._below(root, 1))

    def _below(self, parent: Object, depth: int) -> Iterator[Mark]:
        item = _in(parent, Name.First)
        while item is not None and len(self._seen) <= _MOST_MARKS:
            if not item.is_indirect or item.objgen in self._seen:
                return
            self._seen.add(item.objgen)
            yield from self._mark(item, depth)
            item = _in(item, Name.Next)

    def _mark(self, item: Object, depth: int) -> Iterator[Mark]:
        """Yield a bookmark; one that leads nowhere heads its own, or is left out."""
        kids = tuple(self._below(item, depth + 1)) if depth < _DEEPEST else ()
        place = self._targets.place(item)
        if place is None and kids:
            place = kids[0].place
        title = _tried(lambda: _said(item.get(Name.Title)), "")
        if place is None:
            return
        if title:
            yield Mark(title, place, kids)
        else:
            yield from kids


def _in(holder: Object, key: Name) -> Object | None:
    found = _tried(lambda: holder.get(key), None)
    return found if isinstance(found, Dictionary) else None


def _tried(look: Callable[[], _T], otherwise: _T) -> _T:
    try:
        return look()
    except _ODD:
        return otherwise


def _said(value: Object | None) -> str:
    """Return a text without anything invisible, and not too long."""
    if value is None:
        return ""
    try:
        text = str(value)
    except UnicodeError:
        text = bytes(value).decode("latin-1")
    return plain(text)[:_LONGEST].strip()


def _leaps(pages: Sequence[Page], taken: Sequence[int], targets: _Targets) -> Iterator[Leap]:
    found = 0
    for place, number in enumerate(taken):
        annotations = pages[number - 1].obj.get(Name.Annots)
        if not isinstance(annotations, Array):
            continue
        for index, annotation in enumerate(annotations):
            if not isinstance(annotation, Dictionary) or annotation.get(Name.Subtype) != Name.Link:
                continue
            found += 1
            target = targets.place(annotation)
            if target is not None:
                yield Leap(place, index, target)
            if found >= _MOST_LINKS:
                return
