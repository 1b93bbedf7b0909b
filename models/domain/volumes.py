"""How a long dossier is bound: volumes of so many sheets, cut between documents where that can be.

And how it is printed on both sides: every document begins on the front of a sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that follow one another, from `first`, counted from 1; `blank` ones come after them."""

    first: int
    pages: int
    blank: int = 0

    @property
    def last(self) -> int:
        """Return the last page."""
        return self.first + self.pages - 1


@dataclass(frozen=True, slots=True)
class Volume:
    """What is bound together: the runs of pages in it, in order."""

    runs: tuple[Run, ...]

    @property
    def first(self) -> int:
        """Return its first page."""
        return self.runs[0].first

    @property
    def last(self) -> int:
        """Return its last page."""
        return self.runs[-1].last

    def sheets(self, *, duplex: bool) -> int:
        """Return how many sheets of paper it takes."""
        sides = sum(run.pages + run.blank for run in self.runs)
        return sheets_of(sides, duplex=duplex)


def sheets_of(pages: int, *, duplex: bool) -> int:
    """Return how many sheets of paper a document of so many pages takes."""
    return -(-pages // 2) if duplex else pages


def runs_of(pages: Sequence[int], *, duplex: bool) -> list[Run]:
    """Return the run of each document, by their numbers of pages; those without pages have none.

    Printed on both sides, a document of an odd number of pages ends with an empty back.
    """
    runs, first = [], 1
    for count in pages:
        if count:
            runs.append(Run(first, count, count % 2 if duplex else 0))
        first += count
    return runs


def bound(pages: Sequence[int], sheets: int, *, duplex: bool = False) -> list[Volume]:
    """Return the volumes that documents with so many pages are bound in.

    Raises:
        ValueError: a volume without a sheet.
    """
    if sheets < 1:
        raise ValueError(f"{sheets} sheets hold nothing")
    most = sheets * 2 if duplex else sheets
    volumes: list[list[Run]] = [[]]
    for run in runs_of(pages, duplex=duplex):
        for part in _cut(run, most):
            sides = sum(each.pages + each.blank for each in volumes[-1])
            if volumes[-1] and sides + part.pages + part.blank > most:
                volumes.append([])
            volumes[-1].append(part)
    return [Volume(tuple(runs)) for runs in volumes if runs]


def _cut(run: Run, most: int) -> list[Run]:
    """Cut a document that no volume holds as a whole."""
    parts = []
    first, left = run.first, run.pages
    while left > most:
        parts.append(Run(first, most))
        first, left = first + most, left - most
    return [*parts, Run(first, left, run.blank)]
