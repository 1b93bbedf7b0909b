"""The bodies of the sections of a pack, as they are written in YAML."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field, StrictBool, StrictInt

from models.domain.basis import ActKind
from models.domain.condition import PartyKind
from models.domain.filing import Block, GateKind, PaperKind
from models.domain.law_pack import CheckKind, Severity
from models.domain.question import AnswerType, IdentifierKind
from models.domain.requirement import DocumentForm, Force, Track
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
    SelectorBody,
    Sentence,
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


class TitledBody(Authored):
    """An authority or a kind of evidence: a title is all there is to say."""

    title: Triple


class StageBody(Authored):
    """A stretch of a track."""

    track: Track
    title: Triple


class RoleBody(Authored):
    """A role; `complete_when` is the question that closes it."""

    title: Triple
    complete_when: QuestionRef | None = None


class ActBody(Authored):
    """A legal act."""

    kind: ActKind
    title: Triple
    number: Sentence | None = None
    adopted: date | None = None
    in_force_from: date | None = None
    role: Triple | None = None


class SourceBody(Authored):
    """A place where the research found something; titles stay in the language of the research."""

    grade: Sentence
    title: Sentence
    address: Sentence
    note: str = ""


class AmountBody(Authored):
    """An amount from a day on."""

    since: date
    amount: Decimal
    basis: Bases


class ParameterBody(Authored):
    """A figure set by law."""

    title: Triple
    unit: Sentence
    amounts: Annotated[tuple[AmountBody, ...], Field(min_length=1)]


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


class GateBody(Authored):
    """A fact that opens something."""

    title: Triple
    short: Triple
    kind: GateKind
    opens_when: ConditionBody
    basis: Bases


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


class FormSectionBody(Authored):
    """A titled part of a form."""

    title: Triple
    questions: tuple[QuestionRef, ...] = ()
    blocks: tuple[Block, ...] = ()
    for_each: SelectorBody | None = None


class FormBody(Authored):
    """An application form."""

    title: Triple
    sections: Annotated[tuple[FormSectionBody, ...], Field(min_length=1)]
    official: StrictBool = False


class FilingBody(Authored):
    """What goes to one authority at one time; the application is drawn up on `form`."""

    title: Triple
    authority: AuthorityRef
    addressee: Triple
    form: FormRef
    papers: Annotated[tuple[PaperKind, ...], Field(min_length=1)]
    basis: Bases
    copies: StrictInt = 1
    opens: GateRef | None = None
    not_final: Triple | None = None


class EvidenceNeedBody(Authored):
    """A document that a requirement wants; without `goes_to` it is internal."""

    kind: EvidenceRef
    forms: tuple[DocumentForm, ...] = ()
    copies: StrictInt = 1
    goes_to: tuple[FilingRef, ...] = ()
    max_age_months: StrictInt | None = None
    optional: StrictBool = False


class RequirementBody(Authored):
    """Something to do, submit or prove; its track is the first part of its id."""

    title: Triple
    stage: StageRef
    force: Force
    authority: AuthorityRef
    items: Annotated[tuple[Sentence, ...], Field(min_length=1)]
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
