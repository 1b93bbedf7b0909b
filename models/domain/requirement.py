"""Requirements: what to do, submit or prove, as the law pack states it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from models.domain.basis import Basis
from models.domain.condition import Condition, Selector
from models.domain.ids import (
    AuthorityId,
    EvidenceKind,
    FilingId,
    GateId,
    ParameterId,
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
    `max_age_months` is how old the document may be on the day of filing. `note` says what else its
    form must keep to, such as languages or electronic copies.
    """

    kind: EvidenceKind
    forms: tuple[DocumentForm, ...] = ()
    copies: int = 1
    goes_to: tuple[FilingId, ...] = ()
    max_age_months: int | None = None
    optional: bool = False
    note: Text | None = None


class TermUnit(StrEnum):
    """In what a term is counted."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A term that runs from the day an event took place: the answer to the date question `event`.

    `covers` says what is due.
    """

    event: QuestionId
    length: int
    unit: TermUnit
    covers: Text
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee of so many times a dated parameter, taken on the day the question `due_on` answers.

    Without `due_on` it is taken on the day of the look.
    """

    parameter: ParameterId
    times: Decimal
    basis: tuple[Basis, ...]
    due_on: QuestionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something to do, submit or prove.

    `items` are the ids of the research items it rests on; `term` and `fee` are shown as written,
    `deadlines` and `charge` are reckoned. A `duty` begins only after a status has arisen: it goes
    with no filing. In force from the first to the last day given, as far as these are known.
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
    deadlines: tuple[Deadline, ...] = ()
    charge: Fee | None = None
    duty: bool = False
    in_force_from: date | None = None
    in_force_until: date | None = None
