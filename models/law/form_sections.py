"""The bodies of forms, as they are written in YAML, and of the rule who signs them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StrictBool

from models.domain.filing import Block
from models.law.schema import (
    Authored,
    EvidenceRef,
    GateRef,
    ParameterRef,
    QuestionRef,
    RoleRef,
    SelectorBody,
    Triple,
)


class SigningBody(Authored):
    """Who signs for the applicant: before the gate opens, and from then on."""

    roles: Annotated[tuple[RoleRef, ...], Field(min_length=1)]
    before: Annotated[tuple[RoleRef, ...], Field(min_length=1)]
    gate: GateRef


class MilestoneBody(Authored):
    """A sum that is due by law, the answers that say what was done, the documents that show it."""

    parameter: ParameterRef
    done: QuestionRef
    done_on: QuestionRef
    due_on: QuestionRef | None = None
    evidence: tuple[EvidenceRef, ...] = ()


class FormSectionBody(Authored):
    """A titled part of a form."""

    title: Triple
    questions: tuple[QuestionRef, ...] = ()
    blocks: tuple[Block, ...] = ()
    for_each: SelectorBody | None = None
    evidence: tuple[EvidenceRef, ...] = ()
    milestones: tuple[MilestoneBody, ...] = ()


class FormBody(Authored):
    """A form; with `for_each` there is one for every selected party."""

    title: Triple
    letter: Annotated[str, Field(pattern="^[A-P]?$")] = ""
    sections: Annotated[tuple[FormSectionBody, ...], Field(min_length=1)]
    official: StrictBool = False
    for_each: SelectorBody | None = None
    drafts: EvidenceRef | None = None
    running: StrictBool = False
    signs: tuple[RoleRef, ...] = ()
