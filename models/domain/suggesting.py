"""Which document a file may be, told by its name or its first pages; a human decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.ids import EvidenceKind, RequirementRef
from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STEM = 5
"""Letters by which words are compared: the rest is declension."""
_LEAST_LETTERS = 3
_ENOUGH = 0.5
_TOP = 400
"""Characters of a text in which its title stands."""
_HEADING = 12
"""Words at the top among which a title of one word stands."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A document that a requirement wants: its names in all languages, and whom it concerns.

    `missing` says that none is there yet.
    """

    ref: RequirementRef
    kind: EvidenceKind
    names: tuple[str, ...]
    party: str = ""
    missing: bool = True


def suggest(file_name: str, candidates: Sequence[Candidate]) -> Candidate | None:
    """Return what a file seems to be, None if nothing stands out.

    Two that fit alike are told apart by the party named, then by what is missing; if they still
    are alike, nothing is suggested.
    """
    stems = _stems(file_name.rpartition(".")[0] or file_name)
    return _best(
        ((_likeness(stems, each.names), _share(stems, each.party), each.missing), each)
        for each in candidates
    )


def suggest_by_text(text: str, candidates: Sequence[Candidate]) -> Candidate | None:
    """Return what the first pages of a file say it is, None if nothing stands out.

    A name must stand there as a whole, near the top: a document says first what it is. The longest
    name counts, then as for the name of a file.
    """
    words = [word[:_STEM] for word in _WORD.findall(folded(text[:_TOP]))]
    stems = _stems(text)
    return _best(
        ((_titled(words, each.names), _share(stems, each.party), each.missing), each)
        for each in candidates
    )


def _best(scored: Iterable[tuple[tuple[float, float, bool], Candidate]]) -> Candidate | None:
    fitting = sorted((pair for pair in scored if pair[0][0] >= _ENOUGH), key=lambda pair: pair[0])
    if not fitting:
        return None
    best, found = fitting[-1]
    alike = [each for score, each in fitting if score == best]
    return found if len(alike) == 1 else None


def _titled(words: list[str], names: Iterable[str]) -> float:
    """Return how many words the longest name has that stands in a text word by word, 0 if none."""
    rows = ([word[:_STEM] for word in _WORD.findall(folded(name))] for name in names)
    return max((float(len(row)) for row in rows if row and _stands(row, words)), default=0.0)


def _stands(row: list[str], words: list[str]) -> bool:
    reach = len(words) if len(row) > 1 else _HEADING  # one word alone is spoken of anywhere
    return any(words[place : place + len(row)] == row for place in range(reach))


def _likeness(stems: frozenset[str], names: Iterable[str]) -> float:
    """Return how much of a name stands in the file's, in the language that fits best."""
    return max((_share(stems, name) for name in names), default=0.0)


def _share(stems: frozenset[str], name: str) -> float:
    wanted = _stems(name)
    return len(wanted & stems) / len(wanted) if wanted else 0.0


def _stems(text: str) -> frozenset[str]:
    found = _WORD.findall(folded(text))
    return frozenset(word[:_STEM] for word in found if len(word) >= _LEAST_LETTERS)
