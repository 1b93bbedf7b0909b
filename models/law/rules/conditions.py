"""Rules about conditions: they ask what can be answered, of whom it can be asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.law_pack import CheckKind
from models.domain.question import AnswerType
from models.errors import message
from models.law.form_sections import FormBody, FormSectionBody
from models.law.schema import (
    Authored,
    ConditionBody,
    QuestionRef,
    SelectorBody,
    walk,
)
from models.law.sections import (
    CheckBody,
    QuestionBody,
    RequirementBody,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft
    from models.law.tree import Place

_ORDERED = {AnswerType.NUMBER, AnswerType.MONEY, AnswerType.SHARE, AnswerType.DATE}
_LIMITS = ("at_least", "at_most")


def values_are_admitted(draft: Draft) -> Iterator[PackFault]:
    """A question is compared only with values that can answer it."""
    questions = draft.of("questions", QuestionBody)
    for entry in draft.all():
        for place, value in walk(entry.body):
            if not isinstance(value, ConditionBody):
                continue
            asked = questions.get(value.question) if value.question else None
            for key, stored in _values(value):
                if not _admits(asked.body if asked else None, value, stored):
                    said = message("law.value_not_admitted", value=stored, id=value.question or "")
                    yield entry.fault((*place, key), said)
            if value.at_least_parameter and asked and asked.body.type not in _AMOUNTS:
                said = message(
                    "law.value_not_admitted", value=value.at_least_parameter, id=asked.id
                )
                yield entry.fault((*place, "at_least_parameter"), said)


def party_questions_have_a_party(draft: Draft) -> Iterator[PackFault]:
    """A question asked of a party stands only where a party is meant."""
    of_party = {
        entry.id
        for entry in draft.of("questions", QuestionBody).values()
        if entry.body.for_each or entry.body.party_kind
    }
    for entry in draft.all():
        for place, question in _case_questions(entry.body, ()):
            if question in of_party:
                yield entry.fault(place, message("law.party_question", id=str(question)))


_AMOUNTS = _ORDERED - {AnswerType.DATE}


def _values(condition: ConditionBody) -> Iterator[tuple[str, str]]:
    if condition.is_ is not None:
        yield "is", condition.is_
    for stored in condition.one_of or ():
        yield "one_of", stored
    for key in _LIMITS:
        limit = getattr(condition, key)
        if limit is not None:
            yield key, limit


def _admits(asked: QuestionBody | None, condition: ConditionBody, stored: str) -> bool:
    if condition.count:
        return stored.isdecimal()
    if asked is None:  # unknown question: another rule says so
        return True
    if any(getattr(condition, key) is not None for key in _LIMITS) and asked.type not in _ORDERED:
        return False
    match asked.type:
        case AnswerType.CHOICE | AnswerType.CHOICES:
            return stored in asked.choices
        case AnswerType.YES_NO:
            return stored in {"true", "false"}
        case AnswerType.DATE:
            return _is_date(stored)
        case AnswerType.NUMBER | AnswerType.MONEY | AnswerType.SHARE:
            return _is_number(stored)
        case _:
            return True


def _is_date(stored: str) -> bool:
    try:
        date.fromisoformat(stored)
    except ValueError:
        return False
    return True


def _is_number(stored: str) -> bool:
    try:
        return Decimal(stored).is_finite()
    except InvalidOperation:
        return False


def _case_questions(body: Authored, place: Place) -> Iterator[tuple[Place, QuestionRef]]:
    """Yield the questions asked of the case itself: outside selectors and repeated parts."""
    if isinstance(body, SelectorBody):
        return
    if isinstance(body, RequirementBody | FormBody | FormSectionBody) and body.for_each:
        return
    if isinstance(body, CheckBody) and body.kind is CheckKind.PERSONAL_NUMBER_AGREES:
        return  # it looks at every person in turn
    for name, info in type(body).model_fields.items():
        if not (isinstance(body, ConditionBody) and name == "meets"):
            yield from _inside(getattr(body, name), (*place, info.alias or name))


def _inside(value: object, place: Place) -> Iterator[tuple[Place, QuestionRef]]:
    if isinstance(value, QuestionRef):
        yield place, value
    elif isinstance(value, Authored):
        yield from _case_questions(value, place)
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from _inside(part, (*place, at))
