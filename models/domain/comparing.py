"""What stands otherwise in a text than it did: part by part, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS = re.compile(r"\s+|\w+|[^\w\s]+")
_ALIKE = 0.35
"""Parts less alike than this are one taken out and another put in, not one changed."""
_LONGEST = 4000
"""Words of one part that are compared one by one; longer ones are marked whole."""


class Edit(StrEnum):
    """What became of a part."""

    SAME = "same"
    CHANGED = "changed"
    TAKEN_OUT = "taken_out"
    PUT_IN = "put_in"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that are all marked as changed, or all not."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """A part as it was and as it is; empty on the side where it does not stand."""

    edit: Edit
    before: tuple[Run, ...]
    now: tuple[Run, ...]


def compare(before: Sequence[str], now: Sequence[str]) -> tuple[ComparedPart, ...]:
    """Return both texts side by side: parts that belong together stand in one line."""
    found: list[ComparedPart] = []
    matcher = SequenceMatcher(a=before, b=now, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found += [ComparedPart(Edit.SAME, _plain(part), _plain(part)) for part in before[a:b]]
        else:
            found += _replaced(before[a:b], now[c:d])
    return tuple(found)


def _replaced(before: Sequence[str], now: Sequence[str]) -> Iterator[ComparedPart]:
    """Pair parts in order where they are alike; the rest is taken out or put in."""
    waiting = list(now)
    for part in before:
        place = next((n for n, other in enumerate(waiting) if _alike(part, other)), None)
        if place is None:
            yield ComparedPart(Edit.TAKEN_OUT, _marked(part), ())
            continue
        yield from (ComparedPart(Edit.PUT_IN, (), _marked(each)) for each in waiting[:place])
        yield ComparedPart(Edit.CHANGED, *_words_compared(part, waiting[place]))
        waiting = waiting[place + 1 :]
    yield from (ComparedPart(Edit.PUT_IN, (), _marked(each)) for each in waiting)


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(a=_WORDS.findall(one), b=_WORDS.findall(other), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _words_compared(before: str, now: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    was, stands = _WORDS.findall(before), _WORDS.findall(now)
    if max(len(was), len(stands)) > _LONGEST:
        return _marked(before), _marked(now)
    left: list[Run] = []
    right: list[Run] = []
    for kind, a, b, c, d in SequenceMatcher(a=was, b=stands, autojunk=False).get_opcodes():
        marked = kind != "equal"
        left += [Run("".join(was[a:b]), marked)] if b > a else []
        right += [Run("".join(stands[c:d]), marked)] if d > c else []
    return tuple(left), tuple(right)


def _plain(text: str) -> tuple[Run, ...]:
    return (Run(text, marked=False),)


def _marked(text: str) -> tuple[Run, ...]:
    return (Run(text, marked=True),)
