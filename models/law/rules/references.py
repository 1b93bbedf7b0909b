"""Rules about ids: well formed, leading somewhere, used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.domain.question import AnswerType
from models.errors import message
from models.law.form_sections import FormBody
from models.law.schema import QuestionRef, Ref, walk
from models.law.sections import FilingBody, QuestionBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft

_PAIR = re.compile(r"[a-z][a-z0-9_]*\.[a-z0-9_]+")
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_SHAPES = {
    "acts": _PAIR,
    "stages": _PAIR,
    "parameters": _PAIR,
    "questions": _PAIR,
    "gates": _PAIR,
    "forms": _PAIR,
    "filings": _PAIR,
    "requirements": _PAIR,
    "checks": _PAIR,
    "notes": _PAIR,
    "open_points": _WORD,
    "glossary": _WORD,
    "holidays": _WORD,
    "years": re.compile(r"y[0-9]{4}"),
    "retired": re.compile(r"[A-Za-z0-9_.]+"),
    "authorities": _WORD,
    "roles": _WORD,
    "evidence": _WORD,
    "phrases": _WORD,
    "sources": re.compile(r"[A-Z][0-9]{2}"),
}
"""What ids look like: `subject.noun`, a plain word, or the number of a source."""


def ids_are_well_formed(draft: Draft) -> Iterator[PackFault]:
    """Ids are stable for ever, so they start out tidy: lower case, `subject.noun`."""
    for section, entries in draft.entries.items():
        for entry in entries.values():
            if not _tidy(section, entry.id):
                yield entry.fault((), message("law.ill_formed_id", id=entry.id))
    for phrase in draft.head.body.phrases if draft.head else ():
        if draft.head and not _tidy("phrases", phrase):
            yield draft.head.fault(("phrases", phrase), message("law.ill_formed_id", id=phrase))


def references_lead_somewhere(draft: Draft) -> Iterator[PackFault]:
    """Every id that a body mentions exists in its section."""
    for entry in draft.all():
        for place, value in walk(entry.body):
            if isinstance(value, Ref) and value not in draft.known[value.section]:
                yield entry.fault(place, message(f"law.unknown_{value.section}", id=str(value)))


def edges_lead_somewhere(draft: Draft) -> Iterator[PackFault]:
    """Both ends of an edge are gates or filings."""
    ends = draft.known["gates"] | draft.known["filings"]
    for edge in draft.edges:
        for key, end in (("before", edge.body.before), ("after", edge.body.after)):
            if end not in ends:
                yield edge.fault((key,), message("law.unknown_end", id=end))


def questions_are_used(draft: Draft) -> Iterator[PackFault]:
    """A question nobody needs is a burden on the user and, for persons, unlawful to ask."""
    used = {
        str(value)
        for entry in draft.all()
        for _, value in walk(entry.body)
        if isinstance(value, QuestionRef)
    }
    for entry in draft.of("questions", QuestionBody).values():
        if entry.id not in used:
            yield entry.fault((), message("law.unused_question", id=entry.id))


def sensitive_questions_stand_in_a_form(draft: Draft) -> Iterator[PackFault]:
    """Convictions and the like are asked only where a named form demands them."""
    demanded = {
        str(question)
        for entry in draft.of("forms", FormBody).values()
        for section in entry.body.sections
        for question in section.questions
    }
    for entry in draft.of("questions", QuestionBody).values():
        if entry.body.sensitive and entry.id not in demanded:
            yield entry.fault(("sensitive",), message("law.sensitive_without_form", id=entry.id))


def forms_are_used(draft: Draft) -> Iterator[PackFault]:
    """Every form is drawn up for some filing."""
    used = {
        str(form)
        for entry in draft.of("filings", FilingBody).values()
        for form in (entry.body.form, *entry.body.forms)
    }
    for entry in draft.of("forms", FormBody).values():
        if entry.id not in used:
            yield entry.fault((), message("law.unused_form", id=entry.id))


def choices_fit_the_type(draft: Draft) -> Iterator[PackFault]:
    """Choices, identifier kind and currency stand where the type asks for them, and only there."""
    for entry in draft.of("questions", QuestionBody).values():
        body = entry.body
        present = {
            "choices": bool(body.choices),
            "identifier": body.identifier is not None,
            "currency": body.currency is not None,
        }
        for key, is_there in present.items():
            if is_there != (body.type in _TYPES[key]):
                said = message("law.does_not_fit_type", key=key, type=body.type.value)
                yield entry.fault((key,) if is_there else ("type",), said)


_TYPES = {
    "choices": {AnswerType.CHOICE, AnswerType.CHOICES},
    "identifier": {AnswerType.IDENTIFIER},
    "currency": {AnswerType.MONEY},
}


def _tidy(section: str, name: str) -> bool:
    return bool(_SHAPES[section].fullmatch(name))
