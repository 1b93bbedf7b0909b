"""What a trial is: a file made by code, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from models.domain.records import PageRange, Turn


class Outcome(StrEnum):
    """What must come of a file."""

    IN = "included"
    OUT = "refused"
    EITHER = "either"


@dataclass(frozen=True)
class Trial:
    """A file to be tried; `make` gives its bytes.

    `says` are words that must be on its pages in the dossier. `redrawn` pages look otherwise than
    in the file on purpose, so pictures are not compared. `quick` ones run in the gate.
    """

    name: str
    make: Callable[[], bytes]
    expected: Outcome = Outcome.IN
    file: str = "file.pdf"
    title: str = ""
    excerpt: tuple[PageRange, ...] = ()
    turns: tuple[Turn, ...] = ()
    rendition: bool = False
    redrawn: bool = False
    says: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    quick: bool = False


TRIALS: dict[str, Trial] = {}


def trial(
    name: str, make: Callable[[], bytes], expected: Outcome = Outcome.IN, **more: object
) -> None:
    """Add a trial."""
    assert name not in TRIALS, name
    TRIALS[name] = replace(Trial(name, make, expected), **more)


def pages(*ranges: tuple[int, int]) -> tuple[PageRange, ...]:
    return tuple(PageRange(first=first, last=last) for first, last in ranges)


def turned(**degrees: int) -> tuple[Turn, ...]:
    return tuple(Turn(page=int(page[1:]), degrees=by) for page, by in degrees.items())
