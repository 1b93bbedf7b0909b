"""Numbers that stay when something is inserted later: 12, 12A, 12B, 13.

An authority, a court or a letter may refer to "page 13"; what was filed once keeps its numbers, and
what comes in between gets the number before it with a letter. The same is done with the numbers of
documents and with those of pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Numbered:
    """Something that needs numbers: what it is known by, and how many it needs."""

    key: str
    pages: int


def span(numbers: Sequence[str]) -> str:
    """Return the first and the last of numbers as they are printed: `12–13A`, `7`, nothing."""
    if len(numbers) < 2:  # noqa: PLR2004 (from and to)
        return "".join(numbers)
    return f"{numbers[0]}–{numbers[-1]}"


def consecutive(things: Sequence[Numbered]) -> list[tuple[str, ...]]:
    """Return 1, 2, 3 ... for things of which none was ever numbered before."""
    return keeping(things, {})


def keeping(things: Sequence[Numbered], kept: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """Return the numbers of each thing; those in `kept`, by key, stay as they were.

    What follows the highest number there was is numbered on; every other new page gets the number
    before it with a letter, or with a figure where the letter is taken. No number occurs twice.
    """
    taken = {number for numbers in kept.values() for number in numbers}
    highest = max((_whole(number) for number in taken), default=0)
    last_kept = _last_known(things, kept)
    numbers: list[tuple[str, ...]] = []
    before = "0"
    for place, thing in enumerate(things):
        own = list(kept.get(thing.key, ()))[: thing.pages]
        more = thing.pages - len(own)
        before = own[-1] if own else before
        if place >= last_kept:
            fresh = [str(highest + step) for step in range(1, more + 1)]
            highest += more
        else:
            fresh = _between(before, more, taken)
        taken.update(fresh)
        before = fresh[-1] if fresh else before
        numbers.append((*own, *fresh))
    return numbers


def _last_known(things: Sequence[Numbered], kept: Mapping[str, Sequence[str]]) -> int:
    """Return the place behind which no thing was numbered before, 0 if none was."""
    known = (place for place, thing in enumerate(things) if kept.get(thing.key))
    return max(known, default=0)


def _between(before: str, wanted: int, taken: set[str]) -> list[str]:
    """Return free numbers that say after which number they come."""
    for numbers in _ways(before, wanted):
        if taken.isdisjoint(numbers):
            return numbers
    raise AssertionError("the ways never end")


def _ways(before: str, wanted: int) -> Iterator[list[str]]:
    """Yield 12A, 12B ... after 12, 12.2 after 12.1, and 12.1 where these are taken."""
    whole = str(_whole(before))
    suffix = before.removeprefix(whole)
    if not suffix or suffix.isalpha():
        start = _letters_to_number(suffix) + 1
        yield [f"{whole}{_number_to_letters(n)}" for n in range(start, start + wanted)]
    else:
        stem, _, figure = before.rpartition(".")
        yield [f"{stem}.{n}" for n in range(int(figure) + 1, int(figure) + 1 + wanted)]
    stem = before
    while True:
        yield [f"{stem}.{n}" for n in range(1, wanted + 1)]
        stem = f"{stem}.0"


def _whole(number: str) -> int:
    """Return the figure that a number begins with."""
    digits = len(number) - len(number.lstrip("0123456789"))
    return int(number[:digits] or 0)


def _number_to_letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, len(_LETTERS))
        letters = _LETTERS[rest] + letters
    return letters


def _letters_to_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _LETTERS.index(letter) + 1
    return number
