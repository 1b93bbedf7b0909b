"""Which document a file may be, told by its name; a human decides."""

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
    scored = [
        ((_likeness(stems, each.names), _share(stems, each.party), each.missing), each)
        for each in candidates
    ]
    fitting = sorted((pair for pair in scored if pair[0][0] >= _ENOUGH), key=lambda pair: pair[0])
    if not fitting:
        return None
    best, found = fitting[-1]
    alike = [each for score, each in fitting if score == best]
    return found if len(alike) == 1 else None


def _likeness(stems: frozenset[str], names: Iterable[str]) -> float:
    """Return how much of a name stands in the file's, in the language that fits best."""
    return max((_share(stems, name) for name in names), default=0.0)


def _share(stems: frozenset[str], name: str) -> float:
    wanted = _stems(name)
    return len(wanted & stems) / len(wanted) if wanted else 0.0


def _stems(text: str) -> frozenset[str]:
    found = _WORD.findall(folded(text))
    return frozenset(word[:_STEM] for word in found if len(word) >= _LEAST_LETTERS)
