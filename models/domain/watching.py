"""Which questions a requirement looks at, so that it is not looked at again for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.condition import Condition, Selector
    from models.domain.ids import QuestionId
    from models.domain.law_pack import LawPack
    from models.domain.requirement import Requirement


def watched(requirement: Requirement, pack: LawPack) -> frozenset[QuestionId]:
    """Return every question whose answer can change the items of a requirement."""
    found: set[QuestionId] = set()
    waiting = [
        *_of_selector(requirement.for_each, pack),
        *_of_condition(requirement.applies_when, pack),
        *(need.question for need in requirement.questions),
    ]
    while waiting:
        question = waiting.pop()
        if question not in found:
            found.add(question)
            waiting += _of_selector(pack.questions[question].for_each, pack)
    return frozenset(found)


def _of_selector(selector: Selector | None, pack: LawPack) -> Iterator[QuestionId]:
    if selector is None:
        return
    role = pack.roles.get(selector.role) if selector.role else None
    if role and role.complete_when:
        yield role.complete_when
    yield from _of_condition(selector.where, pack)


def _of_condition(condition: Condition | None, pack: LawPack) -> Iterator[QuestionId]:
    if condition is None:
        return
    if condition.question:
        yield condition.question
    yield from _of_selector(condition.selector, pack)
    for part in condition.parts:
        yield from _of_condition(part, pack)
