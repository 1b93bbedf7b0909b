"""The compiled law pack: everything the engine knows about the law, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from models.domain.basis import Act, Basis, Source
from models.domain.condition import Condition
from models.domain.filing import Edge, Filing, Form, Gate, Signing
from models.domain.glossary import Term
from models.domain.ids import (
    ActId,
    AuthorityId,
    CheckId,
    EvidenceKind,
    FilingId,
    FormId,
    GateId,
    NoteId,
    ParameterId,
    PointId,
    QuestionId,
    RequirementId,
    RoleId,
    SourceId,
    StageId,
    TermId,
)
from models.domain.notes import Note, OpenPoint
from models.domain.question import Question
from models.domain.requirement import Requirement, Track
from models.domain.text import Text
from models.domain.work_calendar import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A body that decides or receives; founders and the company count as such too."""

    id: AuthorityId
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stretch of a track."""

    id: StageId
    track: Track
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a party may be in the case.

    Until the yes/no question `complete_when` is answered yes, further parties of this role may
    still come, so nothing is concluded from their absence.
    """

    id: RoleId
    title: Text
    complete_when: QuestionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceType:
    """A kind of document, such as a certificate of state registration.

    One that `looks_forward` is a plan as a whole, and is listed as such when it is filed.
    What a `sensitive` one says is kept out of search: it tells of convictions, penalties and such.
    """

    id: EvidenceKind
    title: Text
    looks_forward: bool = False
    sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedAmount:
    """An amount in force from a day on, until the next one; None while it is only expected."""

    since: date
    amount: Decimal | None
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A figure set by law, by date; amounts in `unit` (ISO currency or plain word).

    With `per` its amounts count units of another parameter: a floor of 100 base values.
    """

    id: ParameterId
    title: Text
    unit: str
    amounts: tuple[DatedAmount, ...]
    per: ParameterId | None = None
    items: tuple[str, ...] = ()

    def on(self, day: date) -> DatedAmount | None:
        """Return what is in force on a day, its amount perhaps unknown; None before the first."""
        known = [dated for dated in self.amounts if dated.since <= day]
        return max(known, key=lambda dated: dated.since, default=None)


class CheckKind(StrEnum):
    """How a check looks at the case."""

    FORBIDDEN_WORDS = "forbidden_words"
    MINIMUM = "minimum"
    CONTRIBUTIONS_MAKE_FUND = "contributions_make_fund"
    SHARES_MAKE_FUND = "shares_make_fund"
    PERSONAL_NUMBER_AGREES = "personal_number_agrees"
    ACCOUNT_IS_OF_BANK = "account_is_of_bank"


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A rule that findings come from.

    `FORBIDDEN_WORDS` looks for `words` in the answers to `questions`; `except_words` are taken out
    first. `MINIMUM` compares the first question with `parameter`. Two more compare the sum of
    the founders' contributions, or shares times nominal value, with the first question.
    `PERSONAL_NUMBER_AGREES` holds a person's number (first question) against date of birth (second)
    and sex (third: `male` or `female`); `ACCOUNT_IS_OF_BANK` an IBAN against the BIC of the bank. A
    check is made only while `when` is known to hold.
    """

    id: CheckId
    kind: CheckKind
    severity: Severity
    text: Text
    questions: tuple[QuestionId, ...]
    basis: tuple[Basis, ...]
    words: tuple[str, ...] = ()
    except_words: tuple[str, ...] = ()
    parameter: ParameterId | None = None
    filings: tuple[FilingId, ...] = ()
    when: Condition | None = None
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPack:
    """All law data under one version; mappings keep the order of the YAML files."""

    id: str
    version: str
    as_of: date
    title: Text
    notice: Text
    authorities: Mapping[AuthorityId, Authority]
    stages: Mapping[StageId, Stage]
    roles: Mapping[RoleId, Role]
    evidence: Mapping[EvidenceKind, EvidenceType]
    acts: Mapping[ActId, Act]
    sources: Mapping[SourceId, Source]
    parameters: Mapping[ParameterId, Parameter]
    questions: Mapping[QuestionId, Question]
    gates: Mapping[GateId, Gate]
    edges: tuple[Edge, ...]
    forms: Mapping[FormId, Form]
    filings: Mapping[FilingId, Filing]
    requirements: Mapping[RequirementId, Requirement]
    checks: Mapping[CheckId, Check]
    glossary: Mapping[TermId, Term] = field(default_factory=dict)
    notes: Mapping[NoteId, Note] = field(default_factory=dict)
    open_points: Mapping[PointId, OpenPoint] = field(default_factory=dict)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    signing: Signing = field(default_factory=Signing)
