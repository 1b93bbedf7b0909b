"""What an independent judge says of a finished PDF."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from page import PageError, ValidationProfile, validate_pdf_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

ARCHIVAL = ValidationProfile.PDF_A_2B
ACCESSIBLE = (ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1)
"""What every paper of ours keeps, both in one file."""


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
