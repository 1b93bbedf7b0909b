"""Turns a draft without faults into the law pack of the domain."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from models.domain import ids
from models.domain.law_pack import LawPack
from models.domain.work_calendar import WorkCalendar
from models.law import (
    form_parts,
    form_sections,
    parts,
    reference_parts,
    reference_sections,
    sections,
)
from models.law.schema import Authored
from models.law.wording import text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.domain.requirement import Requirement
    from models.law.reading import Draft

B = TypeVar("B", bound=Authored)
I = TypeVar("I", bound=str)  # noqa: E741 (an id)
V = TypeVar("V")


def compiled(draft: Draft) -> LawPack:
    """Return the domain value of a draft that passed the lint."""
    if draft.head is None:
        raise ValueError("a draft without a head cannot be compiled")
    head = draft.head.body
    phrases = {name: text_of(triple) for name, triple in head.phrases.items()}
    make = parts.Maker(phrases)
    refer = reference_parts.ReferenceMaker(phrases)
    of = partial(_made, draft)
    return LawPack(
        id=head.id,
        version=head.version,
        as_of=head.as_of,
        title=text_of(head.title),
        notice=text_of(head.notice),
        authorities=of("authorities", sections.TitledBody, ids.AuthorityId, make.authority),
        stages=of("stages", sections.StageBody, ids.StageId, make.stage),
        roles=of("roles", sections.RoleBody, ids.RoleId, make.role),
        evidence=of("evidence", sections.EvidenceBody, ids.EvidenceKind, make.evidence),
        acts=of("acts", sections.ActBody, ids.ActId, make.act),
        sources=of("sources", sections.SourceBody, ids.SourceId, make.source),
        parameters=of("parameters", sections.ParameterBody, ids.ParameterId, make.parameter),
        questions=of("questions", sections.QuestionBody, ids.QuestionId, make.question),
        gates=of("gates", sections.GateBody, ids.GateId, make.gate),
        edges=tuple(make.edge(entry.body) for entry in draft.edges),
        forms=of("forms", form_sections.FormBody, ids.FormId, form_parts.form_of),
        filings=of("filings", sections.FilingBody, ids.FilingId, make.filing),
        requirements=_requirements(draft, make),
        checks=of("checks", sections.CheckBody, ids.CheckId, make.check),
        glossary=of("glossary", reference_sections.TermBody, ids.TermId, refer.term),
        notes=of("notes", reference_sections.NoteBody, ids.NoteId, refer.note),
        open_points=of("open_points", reference_sections.PointBody, ids.PointId, refer.point),
        calendar=WorkCalendar(
            holidays=tuple(
                of("holidays", reference_sections.HolidayBody, str, refer.holiday).values()
            ),
            years=tuple(of("years", reference_sections.YearBody, str, refer.year).values()),
        ),
        signing=form_parts.signing_of(head.signing),
    )


def _made(
    draft: Draft,
    section: str,
    cls: type[B],
    id_type: Callable[[str], I],
    one: Callable[[str, B], V],
) -> dict[I, V]:
    entries = draft.of(section, cls)
    return {id_type(name): one(name, entry.body) for name, entry in entries.items()}


def _requirements(draft: Draft, make: parts.Maker) -> dict[ids.RequirementId, Requirement]:
    """Return the requirements in the order of the stages; files come in the order of names."""
    made = _made(
        draft, "requirements", sections.RequirementBody, ids.RequirementId, make.requirement
    )
    order = list(draft.entries["stages"])
    in_order = sorted(made.items(), key=lambda pair: order.index(pair[1].stage))
    return dict(in_order)
