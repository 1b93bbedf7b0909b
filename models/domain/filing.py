"""Filings, their forms and papers, and the gates between the tracks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.basis import Basis
from models.domain.condition import Condition, Selector
from models.domain.ids import (
    AuthorityId,
    EvidenceKind,
    FilingId,
    FormId,
    GateId,
    ParameterId,
    QuestionId,
    RoleId,
)
from models.domain.requirement import Track
from models.domain.text import Text

_HEAD, _REPRESENTATIVE = RoleId("head"), RoleId("representative")
_REGISTERED = GateId("jsc.registered")


class GateKind(StrEnum):
    """What a gate is: a status, a precondition of a filing, or something parallel to it."""

    STATUS = "status"
    PRECONDITION = "precondition"
    PARALLEL = "parallel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A fact that opens something; open when `opens_when` is known to hold."""

    id: GateId
    title: Text
    short: Text
    track: Track
    kind: GateKind
    opens_when: Condition
    basis: tuple[Basis, ...]
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What comes before what: `before` and `after` are ids of gates or filings.

    A firm edge blocks; an unsure one is only shown.
    """

    before: str
    after: str
    firm: bool
    basis: tuple[Basis, ...]
    note: Text | None = None


class PaperKind(StrEnum):
    """The generated documents a filing may hold."""

    COVERING_LETTER = "covering_letter"
    APPLICATION = "application"
    FORM = "form"
    OWNERSHIP = "ownership"
    ATTESTATION = "attestation"
    INVENTORY = "inventory"


class Block(StrEnum):
    """A part of a form that is drawn from more than one answer."""

    FOUNDERS = "founders"
    OFFICERS = "officers"
    CHARTER_FUND = "charter_fund"
    ANNEXES = "annexes"
    SIGNATURE = "signature"
    CONTRIBUTIONS = "contributions"
    OWNERSHIP = "ownership"
    EVIDENCE = "evidence"
    PARTY_SIGNATURE = "party_signature"
    FUND_STATE = "fund_state"
    MILESTONES = "milestones"
    POLICIES = "policies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Who signs for the applicant, where a paper does not say otherwise.

    It is a party of the first of `roles` that anyone has; until `gate` opens, of the first of
    `before`.
    """

    roles: tuple[RoleId, ...] = (_HEAD, _REPRESENTATIVE)
    before: tuple[RoleId, ...] = (_REPRESENTATIVE, _HEAD, RoleId("founder"))
    gate: GateId = _REGISTERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A sum that is due by law, the answers that say what was done, the documents that show it."""

    parameter: ParameterId
    done: QuestionId
    done_on: QuestionId
    due_on: QuestionId | None = None
    evidence: tuple[EvidenceKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSection:
    """A titled part of a form: questions in order, then blocks in order.

    With `for_each` the section repeats for every selected party. The blocks `EVIDENCE` and
    `POLICIES` are registers of the documents of the kinds in `evidence`, the block `MILESTONES` is
    a table of `milestones`.
    """

    title: Text
    questions: tuple[QuestionId, ...] = ()
    blocks: tuple[Block, ...] = ()
    for_each: Selector | None = None
    evidence: tuple[EvidenceKind, ...] = ()
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form; `official` is false while the authority's own form was not seen.

    `letter` is its place in the research (A to P), empty for one made out of others. With
    `for_each` there is one for every selected party. It `drafts` a document that is signed and
    attached later, and then stands back for it.
    A `running` one is a text in which long answers stand where they are asked; in any other they
    are continued in an addendum. Everyone of the roles in `signs` signs where the applicant does;
    empty is whoever signs for the applicant.
    """

    id: FormId
    title: Text
    sections: tuple[FormSection, ...]
    official: bool = False
    letter: str = ""
    for_each: Selector | None = None
    drafts: EvidenceKind | None = None
    running: bool = False
    signs: tuple[RoleId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A generated document of a filing; an application and every further form name their form.

    Without a form `signs` are the roles that sign it, empty whoever signs for the applicant.
    """

    kind: PaperKind
    form: FormId | None = None
    signs: tuple[RoleId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What goes to one authority at one time.

    `not_final` says why a final build is impossible for now (the authority's act is not issued).
    `opens` is the gate that success opens. With `fixed_order` the authority lays down in which
    order documents are enclosed.
    """

    id: FilingId
    title: Text
    track: Track
    authority: AuthorityId
    addressee: Text
    papers: tuple[Paper, ...]
    basis: tuple[Basis, ...]
    copies: int = 1
    opens: GateId | None = None
    not_final: Text | None = None
    fixed_order: bool = False
