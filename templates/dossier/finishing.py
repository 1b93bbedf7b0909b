"""Making one document of merged pages: numbers, links, bookmarks, properties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, OutlineItem

from templates.archival.claims import describe
from templates.documents.inventory import LINK
from templates.dossier.intake import Taken
from templates.dossier.layers import hide_marked_layers
from templates.dossier.scrubbing import scrub
from templates.dossier.stamping import Stamper
from templates.layout.brief import Listed
from templates.layout.typesetter import plain
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pikepdf import Object, Page, Pdf

    from models.domain.text import Language
    from templates.archival.claims import Description
    from templates.dossier.outlines import Mark
    from templates.dossier.sealing import Seal

_LOOK_UP_EVERY = 50


@dataclass(frozen=True, slots=True)
class Assembled:
    """What merged pages are: the contents in order, and what stands behind them, by number.

    That is what was taken of files, or for a paper of ours the PDF as it was drawn.
    """

    contents: Sequence[Listed]
    taken: Mapping[int, Taken]
    drawn: Mapping[int, bytes]

    def of_files(self) -> Iterator[tuple[Listed, Taken, int]]:
        """Yield what comes from files, with the index of its first page that does."""
        for listed in self.contents:
            if listed.pages and listed.number in self.taken:
                yield listed, self.taken[listed.number], listed.first_page - 1 + listed.front

    def ours(self) -> frozenset[int]:
        """Return the pages that we drew, from 1."""
        return frozenset(
            page
            for listed in self.contents
            if listed.pages
            for page in range(
                listed.first_page,
                listed.first_page + (listed.front if listed.number in self.taken else listed.pages),
            )
        )

    def labels(self) -> list[str]:
        """Return the numbers of all pages as they are printed."""
        return [label for listed in self.contents for label in listed.labels]

    def turns(self) -> dict[int, int]:
        """Return by how many degrees pages are turned, by their numbers."""
        return {
            first + place + 1: degrees
            for _, taken, first in self.of_files()
            for place, degrees in taken.turns.items()
        }


def finish(
    merged: Path,
    target: Path,
    assembled: Assembled,
    said: Description,
    seal: Seal,
    pause: Callable[[], None],
) -> int:
    """Write the finished document and return its number of pages; `pause` may raise to stop.

    The document claims to be archival: whether that
    is true is judged next.
    The same input gives the same bytes: no clock, and an identifier made from the content.
    """
    with seal.open(merged) as pdf:
        pages = list(pdf.pages)  # asking the document for one of them looks at all every time
        leaps = list(_annotations_to_lead(pages, assembled))
        scrub(pdf, assembled.ours())
        labels, turns = assembled.labels(), assembled.turns()
        stamper = Stamper(pdf, said.mark, labels)
        for number, (page, label) in enumerate(zip(pages, labels, strict=True), 1):
            stamper.stamp(page, label, turns.get(number, 0))
            if number % _LOOK_UP_EVERY == 0:
                pause()
        _link(pages, assembled)
        _lead(pages, leaps)
        _bookmark(pdf, pages, assembled, said.language)
        if any(taken.layered for taken in assembled.taken.values()):
            hide_marked_layers(pdf)
        describe(pdf, said, "b")
        pdf.Root[Name.PageLabels] = Dictionary(Nums=Array(list(_page_labels(labels))))
        pause()
        seal.save_finished(pdf, target)
        return len(pages)


def _page_labels(labels: Sequence[str]) -> Iterator[int | Dictionary]:
    """Yield from which page on viewers count how, so that they say what is printed."""
    expected = ""
    for index, label in enumerate(labels):
        if label != expected:
            yield index
            counted = Dictionary(S=Name.D, St=int(label)) if label.isdecimal() else None
            yield counted or Dictionary(P=label)
        expected = str(int(label) + 1) if label.isdecimal() else ""


def _annotations_to_lead(
    pages: Sequence[Page], assembled: Assembled
) -> Iterator[tuple[Object, int]]:
    """Yield the links within documents while they can still be counted, with their new aims."""
    for _, taken, first in assembled.of_files():
        for leap in taken.guide.leaps:
            annotations = annotations_of(pages[first + leap.page])
            if leap.annotation < len(annotations):
                yield annotations[leap.annotation], first + leap.target


def _lead(pages: Sequence[Page], leaps: Iterable[tuple[Object, int]]) -> None:
    for annotation, target in leaps:
        annotation[Name.Dest] = _whole(pages[target])


def _whole(page: Page) -> Array:
    """Return the destination that shows a whole page."""
    return Array([page.obj, Name.Fit])


def _link(pages: Sequence[Page], assembled: Assembled) -> None:
    """Lead the lines of the inventory to the pages they name."""
    first_pages = {
        str(listed.number): listed.first_page for listed in assembled.contents if listed.pages
    }
    for number in sorted(assembled.ours()):
        for annotation in annotations_of(pages[number - 1]):
            action = annotation.get(Name.A)
            if isinstance(action, Dictionary) and Name.URI in action:
                listed = str(action[Name.URI]).removeprefix(LINK)
                del annotation[Name.A]
                _lead(pages, [(annotation, first_pages[listed] - 1)])


def annotations_of(page: Page) -> list[Object]:
    """Return the annotations of a page."""
    found = page.obj.get(Name.Annots)
    return list(found) if isinstance(found, Array) else []


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark of the finished document: its level, from 0, what it says, its page, from 0."""

    level: int
    title: str
    page: int


def bookmarks(assembled: Assembled, language: Language) -> Iterator[Bookmark]:
    """Yield the bookmarks in order: ours, and under each document those it brought along."""
    starts = {listed.number: (taken, first) for listed, taken, first in assembled.of_files()}
    for title, enclosed in (
        ("dossier.bookmark_papers", False),
        ("dossier.bookmark_enclosures", True),
    ):
        members = [each for each in assembled.contents if each.enclosed is enclosed and each.pages]
        if members:
            yield Bookmark(0, words(title, language), members[0].first_page - 1)
        for listed in members:
            yield Bookmark(1, bookmark_title(listed), listed.first_page - 1)
            if listed.number in starts:
                taken, first = starts[listed.number]
                yield from _below(taken.guide.marks, first, 2)


def _below(marks: Iterable[Mark], first: int, level: int) -> Iterator[Bookmark]:
    for mark in marks:
        yield Bookmark(level, mark.title, first + mark.place)
        yield from _below(mark.kids, first, level + 1)


def _bookmark(pdf: Pdf, pages: Sequence[Page], assembled: Assembled, language: Language) -> None:
    with pdf.open_outline() as outline:
        above: list[list[OutlineItem]] = [outline.root]
        for mark in bookmarks(assembled, language):
            item = OutlineItem(mark.title, _whole(pages[mark.page]))
            item.is_closed = mark.level > 0
            above[mark.level].append(item)
            del above[mark.level + 1 :]
            above.append(item.children)


def bookmark_title(listed: Listed) -> str:
    """Return what the bookmark of something listed says."""
    return f"{listed.shown}. {plain(listed.title)}"
