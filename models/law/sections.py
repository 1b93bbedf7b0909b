"""The bodies of the sections of a pack, as they are written in YAML."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field, StrictBool, StrictInt

from models.domain.basis import ActKind, Confidence
from models.domain.condition import PartyKind
from models.domain.filing import GateKind, PaperKind
from models.domain.law_pack import CheckKind, Severity
from models.domain.question import AnswerType, IdentifierKind
from models.domain.requirement import DocumentForm, Force, TermUnit, Track
from models.law.form_sections import SigningBody
from models.law.schema import (
    Authored,
    AuthorityRef,
    Bases,
    ConditionBody,
    EvidenceRef,
    FilingRef,
    FormRef,
    GateRef,
    ParameterRef,
    QuestionRef,
    RequirementRef,
    RoleRef,
    SelectorBody,
    Sentence,
    SourceRef,
    StageRef,
    Triple,
    Words,
)


class PackBody(Authored):
    """`pack.yaml`: what the pack is called, and phrases that its other files share."""

    id: Sentence
    version: Sentence
    as_of: date
    title: Triple
    notice: Triple
    phrases: dict[str, Triple] = Field(default_factory=dict)
    signing: SigningBody | None = None


class TitledBody(Authored):
    """An authority: a title is all there is to say."""

    title: Triple


class EvidenceBody(TitledBody):
    """A kind of document: `looks_forward` if it is a plan, `sensitive` if search may not see it."""

    looks_forward: StrictBool = False
    sensitive: StrictBool = False


class StageBody(Authored):
    """A stretch of a track."""

    track: Track
    title: Triple


class RoleBody(Authored):
    """A role; `complete_when` is the question that closes it."""

    title: Triple
    complete_when: QuestionRef | None = None


class AmendmentBody(Authored):
    """An act that changed another one."""

    number: Sentence
    adopted: date | None = None
    in_force_from: date | None = None


class ActBody(Authored):
    """A legal act; `exact` says that the title is the official one."""

    kind: ActKind
    title: Triple
    number: Sentence | None = None
    adopted: date | None = None
    in_force_from: date | None = None
    role: Triple | None = None
    exact: StrictBool = False
    amended: tuple[AmendmentBody, ...] = ()
    sources: tuple[SourceRef, ...] = ()
    confidence: Confidence = Confidence.MEDIUM


class SourceBody(Authored):
    """A place where the research found something; titles stay in the language of the research."""

    grade: Sentence
    title: Sentence
    address: Sentence
    note: str = ""


class AmountBody(Authored):
    """An amount from a day on; without an amount it is expected and not known yet."""

    since: date
    amount: Decimal | None = None
    basis: Bases


class ParameterBody(Authored):
    """A figure set by law."""

    title: Triple
    unit: Sentence
    amounts: Annotated[tuple[AmountBody, ...], Field(min_length=1)]
    per: ParameterRef | None = None
    items: tuple[Sentence, ...] = ()


class QuestionBody(Authored):
    """A typed field of the case; with `for_each`, of every selected party."""

    title: Triple
    type: AnswerType
    help: Triple | None = None
    choices: dict[str, Triple] = Field(default_factory=dict)
    identifier: IdentifierKind | None = None
    currency: Sentence | None = None
    for_each: SelectorBody | None = None
    party_kind: PartyKind | None = None
    sensitive: StrictBool = False
    role: RoleRef | None = None
    looks_forward: StrictBool = False


class GateBody(Authored):
    """A fact that opens something."""

    title: Triple
    short: Triple
    kind: GateKind
    opens_when: ConditionBody
    basis: Bases
    items: tuple[Sentence, ...] = ()


class EdgeBody(Authored):
    """What comes before what; both ends are gates or filings."""

    before: Sentence
    after: Sentence
    firm: StrictBool
    basis: Bases
    note: Triple | None = None


class GatesFile(Authored):
    """`gates.yaml` holds the gates and, beside them, the edges."""

    gates: dict[str, object] = Field(default_factory=dict)
    edges: list[object] = Field(default_factory=list)


class FilingBody(Authored):
    """What goes to one authority at one time.

    The application is drawn up on `form`; `forms` are the further forms, which stand after it.
    `signs` says for a paper without a form whose roles sign it.
    """

    title: Triple
    authority: AuthorityRef
    addressee: Triple
    form: FormRef
    forms: tuple[FormRef, ...] = ()
    papers: Annotated[tuple[PaperKind, ...], Field(min_length=1)]
    basis: Bases
    copies: StrictInt = 1
    opens: GateRef | None = None
    not_final: Triple | None = None
    fixed_order: StrictBool = False
    signs: dict[PaperKind, tuple[RoleRef, ...]] = Field(default_factory=dict)


class EvidenceNeedBody(Authored):
    """A document that a requirement wants; without `goes_to` it is internal."""

    kind: EvidenceRef
    forms: tuple[DocumentForm, ...] = ()
    copies: StrictInt = 1
    goes_to: tuple[FilingRef, ...] = ()
    max_age_months: StrictInt | None = None
    optional: StrictBool = False
    note: Words | None = None


class DeadlineBody(Authored):
    """A term that runs from the day a date question answers."""

    event: QuestionRef
    length: Annotated[StrictInt, Field(ge=1, le=1200)]
    unit: TermUnit
    covers: Words
    basis: Bases


class FeeBody(Authored):
    """A fee of so many times a dated parameter."""

    parameter: ParameterRef
    times: Decimal = Decimal(1)
    basis: Bases
    due_on: QuestionRef | None = None


class RequirementBody(Authored):
    """Something to do, submit or prove; its track is the first part of its id."""

    title: Triple
    stage: StageRef
    force: Force
    authority: AuthorityRef
    items: tuple[Sentence, ...] = ()
    do: Triple
    proves: Triple
    mistakes: Triple
    basis: Bases
    filings: tuple[FilingRef, ...] = ()
    for_each: SelectorBody | None = None
    applies_when: ConditionBody | None = None
    questions: tuple[QuestionRef, ...] = ()
    optional_questions: tuple[QuestionRef, ...] = ()
    evidence: tuple[EvidenceNeedBody, ...] = ()
    gates: tuple[GateRef, ...] = ()
    depends_on: tuple[RequirementRef, ...] = ()
    term: Words | None = None
    fee: Words | None = None
    expected: StrictBool = False
    deadlines: tuple[DeadlineBody, ...] = ()
    charge: FeeBody | None = None
    duty: StrictBool = False
    in_force_from: date | None = None
    in_force_until: date | None = None


class CheckBody(Authored):
    """A rule that findings come from."""

    kind: CheckKind
    severity: Severity
    text: Triple
    questions: Annotated[tuple[QuestionRef, ...], Field(min_length=1)]
    basis: Bases
    words: tuple[Sentence, ...] = ()
    except_words: tuple[Sentence, ...] = ()
    parameter: ParameterRef | None = None
    filings: tuple[FilingRef, ...] = ()
    when: ConditionBody | None = None
    items: tuple[Sentence, ...] = ()
