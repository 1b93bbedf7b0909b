"""How we know a rule: acts, sources, and how sure we are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.ids import ActId, SourceId
from models.domain.text import Text


class BasisKind(StrEnum):
    """Where a rule is known from, strongest first.

    `STATUTE` (the text itself was read) never stands in a pack: it arises only when a lawyer of the
    team has verified the provision.
    """

    STATUTE = "statute"
    OFFICIAL = "official"
    PROFESSIONAL = "professional"
    PRESS = "press"
    ANALOGY = "analogy"
    RECALLED = "recalled"
    EXPECTED = "expected"
    RECOMMENDATION = "recommendation"

    @property
    def strength(self) -> int:
        """Return the rank, 0 for the strongest."""
        return list(BasisKind).index(self)


MAY_CARRY_A_DUTY = frozenset(
    {BasisKind.STATUTE, BasisKind.OFFICIAL, BasisKind.PROFESSIONAL, BasisKind.PRESS}
)
"""Kinds on which a `must` may rest."""


class Confidence(StrEnum):
    """How far the research trusts what it found."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class ActKind(StrEnum):
    """Kinds of legal act; Russian documents name them exactly."""

    EDICT = "ukaz"
    DECREE = "dekret"
    LAW = "zakon"
    CODE = "kodeks"
    RESOLUTION = "postanovlenie"
    REGULATION = "polozhenie"
    ORDER = "prikaz"
    STANDARD = "standart"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An act that changed another one, as far as the research saw it."""

    number: str
    adopted: date | None = None
    in_force_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A legal act, or a practice that no act was found for.

    `exact` is true where the title is the official one as a source shows it; otherwise the title
    only describes the act. `sources` and `confidence` say how the act itself is known.
    """

    id: ActId
    kind: ActKind
    title: Text
    number: str | None = None
    adopted: date | None = None
    in_force_from: date | None = None
    role: Text | None = None
    exact: bool = False
    amended: tuple[Amendment, ...] = ()
    sources: tuple[SourceId, ...] = ()
    confidence: Confidence = Confidence.MEDIUM


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place where the research found something; `grade` is A, A-tr, A-old, B, C, D, CODE, ..."""

    id: SourceId
    grade: str
    title: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """One reason to believe one part of a rule.

    `carries_duty` is true where this basis states the duty itself, not a detail of it.
    """

    covers: Text
    kind: BasisKind
    confidence: Confidence
    sources: tuple[SourceId, ...] = ()
    act: ActId | None = None
    provision: str | None = None
    carries_duty: bool = True


def weakest(bases: tuple[Basis, ...]) -> BasisKind:
    """Return the weakest kind that carries the duty; what the chip shows."""
    kinds = [basis.kind for basis in bases if basis.carries_duty]
    return max(kinds, key=lambda kind: kind.strength, default=BasisKind.RECALLED)
