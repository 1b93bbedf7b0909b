"""Requirements: what to do, submit or prove, as the law pack states it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.basis import Basis
from models.domain.condition import Condition, Selector
from models.domain.ids import (
    AuthorityId,
    EvidenceKind,
    FilingId,
    GateId,
    QuestionId,
    RequirementId,
    StageId,
)
from models.domain.text import Text


class Track(StrEnum):
    """The three tracks on the way to the register."""

    JSC = "jsc"
    HTP = "htp"
    NBRB = "nbrb"


class Force(StrEnum):
    """How binding a requirement is. Only `MUST` blocks a final build."""

    MUST = "must"
    SHOULD = "should"
    NOTE = "note"


class DocumentForm(StrEnum):
    """The form in which a paper is handed in or kept."""

    ORIGINAL = "original"
    COPY = "copy"
    CERTIFIED = "certified"
    NOTARISED = "notarised"
    LEGALISED = "legalised"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """Advice for lawyers: what to do, what it proves, typical mistakes."""

    do: Text
    proves: Text
    mistakes: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionNeed:
    """A question that a requirement wants answered."""

    question: QuestionId
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceNeed:
    """A document that a requirement wants.

    `goes_to` lists the filings it is handed in with; empty means internal: it never leaves.
    `max_age_months` is how old the document may be on the day of filing.
    """

    kind: EvidenceKind
    forms: tuple[DocumentForm, ...] = ()
    copies: int = 1
    goes_to: tuple[FilingId, ...] = ()
    max_age_months: int | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something to do, submit or prove.

    `items` are the ids of the research items it rests on; `term` and `fee` are shown as written.
    """

    id: RequirementId
    title: Text
    track: Track
    stage: StageId
    force: Force
    authority: AuthorityId
    guidance: Guidance
    basis: tuple[Basis, ...]
    items: tuple[str, ...]
    filings: tuple[FilingId, ...] = ()
    for_each: Selector | None = None
    applies_when: Condition | None = None
    questions: tuple[QuestionNeed, ...] = ()
    evidence: tuple[EvidenceNeed, ...] = ()
    gates: tuple[GateId, ...] = ()
    depends_on: tuple[RequirementId, ...] = ()
    term: Text | None = None
    fee: Text | None = None
    expected: bool = False
