"""The entries of the law pack as lines of a list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from models.domain.basis import BasisKind
from models.domain.requirement import Track
from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class EntryKind(StrEnum):
    """What an entry of the law pack is; also the first half of its key."""

    REQUIREMENT = "requirement"
    ACT = "act"
    SOURCE = "source"
    POINT = "point"
    NOTE = "note"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRow:
    """One entry in one line; every text is in the reader's language already.

    `key` is the kind and the id, `aside` follows the title in a quieter colour. `haystack` is what
    the search looks through, folded.
    """

    key: str
    kind: EntryKind
    kind_word: str
    title: str
    aside: str = ""
    tracks: frozenset[Track] = frozenset()
    certainty: BasisKind | None = None
    certainty_word: str = ""
    verified: bool = False
    haystack: str = ""

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        said = (self.kind_word, self.title, self.aside, self.certainty_word)
        return ", ".join(part for part in said if part)

    @property
    def tip(self) -> str:
        """Return the kind and the whole title, which may be shortened in the list."""
        return f"{self.kind_word}\n{' · '.join(part for part in (self.title, self.aside) if part)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawFilter:
    """Which entries are shown; None and False let everything through."""

    kind: EntryKind | None = None
    track: Track | None = None
    certainty: BasisKind | None = None
    unverified: bool = False
    words: str = ""


def passes(row: LawRow, wanted: LawFilter) -> bool:
    """Return whether a filter lets an entry through; its words are looked at elsewhere."""
    if wanted.kind is not None and row.kind is not wanted.kind:
        return False
    if wanted.track is not None and wanted.track not in row.tracks:
        return False
    if wanted.certainty is not None and row.certainty is not wanted.certainty:
        return False
    return not wanted.unverified or (row.kind is EntryKind.REQUIREMENT and not row.verified)


def filtered(rows: Sequence[LawRow], wanted: LawFilter) -> list[LawRow]:
    """Return the entries that pass a filter and hold every word searched."""
    parts = folded(wanted.words).split()
    return [
        row for row in rows if passes(row, wanted) and all(part in row.haystack for part in parts)
    ]


def counted(rows: Iterable[LawRow], wanted: LawFilter) -> int:
    """Return how many entries a filter lets through."""
    return sum(passes(row, wanted) for row in rows)
