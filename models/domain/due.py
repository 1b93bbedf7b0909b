"""When something is due and what it costs: the dates and amounts of a requirement in one case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from models.domain.amounts import fee_on
from models.domain.ids import AnswerKey, answer_key
from models.domain.records import AnswerState
from models.domain.requirement import Deadline
from models.domain.terms import ReckonedTerm, reckon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.domain.amounts import ReckonedAmount
    from models.domain.ids import QuestionId
    from models.domain.law_pack import LawPack
    from models.domain.readiness import Item
    from models.domain.records import Answer


@dataclass(frozen=True, slots=True)
class DueDate:
    """A deadline of a requirement; `term` is None until the event's day is known."""

    deadline: Deadline
    event: AnswerKey
    term: ReckonedTerm | None


def due_dates(
    pack: LawPack, item: Item, answers: Mapping[AnswerKey, Answer]
) -> tuple[DueDate, ...]:
    """Return the deadlines of an item, each with its date where the event took place."""
    found = []
    for deadline in item.requirement.deadlines:
        key = _key(pack, item, deadline.event)
        day = _day(answers.get(key))
        term = reckon(day, deadline.length, deadline.unit, pack.calendar) if day else None
        found.append(DueDate(deadline, key, term))
    return tuple(found)


def charge(
    pack: LawPack, item: Item, answers: Mapping[AnswerKey, Answer], today: date
) -> ReckonedAmount | None:
    """Return what a requirement costs; None if it names no fee or its figure is not set."""
    fee = item.requirement.charge
    if fee is None:
        return None
    day = _day(answers.get(_key(pack, item, fee.due_on))) if fee.due_on else None
    return fee_on(pack, fee, day or today)


def _key(pack: LawPack, item: Item, question: QuestionId) -> AnswerKey:
    of_party = pack.questions[question].of_party
    return answer_key(question, item.party if of_party else None)


def _day(answer: Answer | None) -> date | None:
    if answer is None or answer.state is not AnswerState.VALUE:
        return None
    return date.fromisoformat(str(answer.value))
