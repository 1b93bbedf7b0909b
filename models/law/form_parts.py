"""Turns the bodies of forms into values of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain import ids
from models.domain.filing import Form, FormSection, Milestone, Signing
from models.law.conditions import selector_of
from models.law.wording import text_of

if TYPE_CHECKING:
    from models.law import form_sections
    from models.law.schema import Ref


def form_of(name: str, body: form_sections.FormBody) -> Form:
    """Make a form."""
    return Form(
        id=ids.FormId(name),
        title=text_of(body.title),
        sections=tuple(_form_section(part) for part in body.sections),
        official=body.official,
        letter=body.letter,
        for_each=selector_of(body.for_each) if body.for_each else None,
        drafts=ids.EvidenceKind(str(body.drafts)) if body.drafts else None,
        running=body.running,
        signs=roles_of(body.signs),
    )


def _form_section(body: form_sections.FormSectionBody) -> FormSection:
    return FormSection(
        title=text_of(body.title),
        questions=questions_of(body.questions),
        blocks=body.blocks,
        for_each=selector_of(body.for_each) if body.for_each else None,
        evidence=_kinds(body.evidence),
        milestones=tuple(
            Milestone(
                parameter=ids.ParameterId(str(each.parameter)),
                done=ids.QuestionId(str(each.done)),
                done_on=ids.QuestionId(str(each.done_on)),
                due_on=ids.QuestionId(str(each.due_on)) if each.due_on else None,
                evidence=_kinds(each.evidence),
            )
            for each in body.milestones
        ),
    )


def signing_of(body: form_sections.SigningBody | None) -> Signing:
    """Return who signs for the applicant."""
    if body is None:
        return Signing()
    return Signing(
        roles=roles_of(body.roles), before=roles_of(body.before), gate=ids.GateId(str(body.gate))
    )


def roles_of(refs: tuple[Ref, ...]) -> tuple[ids.RoleId, ...]:
    """Return ids of roles."""
    return tuple(ids.RoleId(str(ref)) for ref in refs)


def questions_of(refs: tuple[Ref, ...]) -> tuple[ids.QuestionId, ...]:
    """Return ids of questions."""
    # Plain text, not `Ref`: the canonical encoder knows no subclasses of str.
    return tuple(ids.QuestionId(str(ref)) for ref in refs)


def _kinds(refs: tuple[Ref, ...]) -> tuple[ids.EvidenceKind, ...]:
    return tuple(ids.EvidenceKind(str(ref)) for ref in refs)
