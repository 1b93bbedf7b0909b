"""What an independent judge says of a finished PDF."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from page import PageError, ValidationProfile, validate_pdf_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Key = TypeVar("Key")

ARCHIVAL = ValidationProfile.PDF_A_2B
ACCESSIBLE = (ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1)
"""What every paper of ours keeps, both in one file."""

_AT_ONCE, _LARGE = 2, 6 << 20


class Obstacle(StrEnum):
    """What keeps a document from being archival, in words that a lawyer understands."""

    FONTS = "fonts"
    COLOURS = "colours"
    TRANSPARENCY = "transparency"
    PICTURES = "pictures"
    NOTES = "notes"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that is broken, by its name in the judge's list, and how."""

    rule: str
    said: str


_MISTAKEN = "STREAM-LENGTH-001"
"""Whoever wrote the file counted its streams; the judge takes a carriage return that ends one for
part of the line's end."""
# The judge names its rules; what lawyers are told is what those words have in common.
_SORTS = (
    (Obstacle.COLOURS, ("CMYK", "DEVICE", "COLOUR", "COLOR", "ICC", "SEPARATION", "OVERPRINT")),
    (Obstacle.TRANSPARENCY, ("TRANSPAREN", "BLEND", "SOFT-MASK", "GROUP")),
    (Obstacle.FONTS, ("FONT", "GLYPH", "CMAP", "CID", "UNICODE", "NOTDEF", "WIDTH")),
    (Obstacle.PICTURES, ("IMAGE", "JPEG", "JPX", "INTERPOLATE", "LZW", "FILTER")),
    (Obstacle.NOTES, ("ANNOTATION", "APPEARANCE", "FORM-FIELD", "WIDGET")),
)


def broken_rules(data: bytes | memoryview, profile: ValidationProfile) -> tuple[Broken, ...]:
    """Return the rules of a standard that a PDF breaks; what cannot be judged breaks one."""
    try:
        report = validate_pdf_bytes(data, profile=profile)
    except PageError as error:
        return (Broken("NOT-JUDGED", str(error)),)
    return tuple(
        Broken(failure.rule_id, failure.message)
        for failure in report.failures
        if not failure.rule_id.endswith(_MISTAKEN)
    )


def judged(
    pieces: Iterable[tuple[Key, bytes]], profile: ValidationProfile
) -> Iterator[tuple[Key, tuple[Broken, ...]]]:
    """Yield the rules that each piece breaks, in order, each with the key it came with.

    Two are judged at a time, for the judge lets other threads run; a large one by itself, for it
    holds many times in memory what it judges.
    """
    with ThreadPoolExecutor(_AT_ONCE) as judges:
        waiting: deque[tuple[Key, Future[tuple[Broken, ...]]]] = deque()
        for key, piece in pieces:
            large = len(piece) > _LARGE
            while waiting and (large or len(waiting) == _AT_ONCE):
                yield _first_of(waiting)
            waiting.append((key, judges.submit(broken_rules, piece, profile)))
            del piece
            if large:
                yield _first_of(waiting)
        while waiting:
            yield _first_of(waiting)


def _first_of(
    waiting: deque[tuple[Key, Future[tuple[Broken, ...]]]],
) -> tuple[Key, tuple[Broken, ...]]:
    key, broken = waiting.popleft()
    return key, broken.result()


def obstacles(broken: Iterable[Broken]) -> tuple[Obstacle, ...]:
    """Return what stands against a document, each once, in a steady order."""
    found = {_sort(each.rule) for each in broken}
    return tuple(obstacle for obstacle in Obstacle if obstacle in found)


def _sort(rule: str) -> Obstacle:
    name = rule.partition("-")[2]  # the first part is the profile's
    return next(
        (obstacle for obstacle, words in _SORTS if any(word in name for word in words)),
        Obstacle.OTHER,
    )
