"""Rules about what a requirement may ask, and who asks what a form shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.basis import BasisKind
from models.domain.question import AnswerType
from models.domain.requirement import Force
from models.errors import message
from models.law.form_sections import FormBody
from models.law.sections import QuestionBody, RequirementBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft, Entry
    from models.law.tree import Place


def terms_run_from_a_day(draft: Draft) -> Iterator[PackFault]:
    """What a term or a fee is reckoned from is a question about a date."""
    questions = draft.of("questions", QuestionBody)
    for entry in draft.of("requirements", RequirementBody).values():
        for place, question in _events(entry):
            asked = questions.get(question)
            if asked and asked.body.type is not AnswerType.DATE:
                yield entry.fault(place, message("law.event_is_no_date", id=question))


def _events(entry: Entry[RequirementBody]) -> Iterator[tuple[Place, str]]:
    for at, term in enumerate(entry.body.deadlines):
        yield ("deadlines", at, "event"), str(term.event)
    if entry.body.charge and entry.body.charge.due_on:
        yield ("charge", "due_on"), str(entry.body.charge.due_on)


def duties_go_with_no_filing(draft: Draft) -> Iterator[PackFault]:
    """What begins only once a status has arisen cannot be handed in to get that status."""
    for entry in draft.of("requirements", RequirementBody).values():
        if not entry.body.duty:
            continue
        if entry.body.filings:
            yield entry.fault(("filings",), message("law.duty_in_filing", id=entry.id))
        for at, need in enumerate(entry.body.evidence):
            if need.goes_to:
                said = message("law.duty_in_filing", id=entry.id)
                yield entry.fault(("evidence", at, "goes_to"), said)


def notes_demand_nothing(draft: Draft) -> Iterator[PackFault]:
    """A requirement that only informs has optional questions and documents at most."""
    for entry in draft.of("requirements", RequirementBody).values():
        if entry.body.force is not Force.NOTE:
            continue
        said = message("law.note_demands", id=entry.id)
        if entry.body.questions:
            yield entry.fault(("questions",), said)
        for at, need in enumerate(entry.body.evidence):
            if not need.optional:
                yield entry.fault(("evidence", at), said)


def requirements_rest_on_the_research(draft: Draft) -> Iterator[PackFault]:
    """Only what Dopusk itself recommends rests on no item of the research."""
    for entry in draft.of("requirements", RequirementBody).values():
        carrying = {basis.kind for basis in entry.body.basis if basis.carries_duty}
        if not entry.body.items and carrying != {BasisKind.RECOMMENDATION}:
            yield entry.fault(("items",), message("law.without_item", id=entry.id))


def forms_show_what_requirements_ask(draft: Draft) -> Iterator[PackFault]:
    """Every question of a form is asked in the checklist, or nobody would come to answer it."""
    asked = {
        str(question)
        for entry in draft.of("requirements", RequirementBody).values()
        for question in (*entry.body.questions, *entry.body.optional_questions)
    }
    for entry in draft.of("forms", FormBody).values():
        for at, section in enumerate(entry.body.sections):
            for number, question in enumerate(section.questions):
                if question not in asked and question in draft.known["questions"]:
                    said = message("law.form_asks_alone", id=str(question), form=entry.id)
                    yield entry.fault(("sections", at, "questions", number), said)


def only_party_questions_name_a_role(draft: Draft) -> Iterator[PackFault]:
    """A role limits who may be the answer, so the answer is a party."""
    for entry in draft.of("questions", QuestionBody).values():
        if entry.body.role and entry.body.type is not AnswerType.PARTY:
            said = message("law.does_not_fit_type", key="role", type=entry.body.type.value)
            yield entry.fault(("role",), said)
