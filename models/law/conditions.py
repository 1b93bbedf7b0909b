"""Conditions as written, turned into domain conditions."""

from __future__ import annotations

from models.domain.condition import Condition, Op, Selector
from models.domain.ids import ParameterId, QuestionId, RoleId
from models.law.schema import ConditionBody, SelectorBody


def condition_of(body: ConditionBody) -> Condition:
    """Return the domain condition."""
    if body.all_ or body.any_:
        op = Op.ALL if body.all_ else Op.ANY
        parts = body.all_ or body.any_ or ()
        return Condition(op=op, parts=tuple(condition_of(part) for part in parts))
    if body.not_:
        return Condition(op=Op.NOT, parts=(condition_of(body.not_),))
    if body.question:
        return _comparison(body, QuestionId(str(body.question)))
    return _of_parties(body)


def selector_of(body: SelectorBody) -> Selector:
    """Return the domain selector."""
    return Selector(
        role=RoleId(str(body.role)) if body.role else None,
        kind=body.kind,
        where=condition_of(body.where) if body.where else None,
    )


def _comparison(body: ConditionBody, question: QuestionId) -> Condition:
    if body.answered:
        return Condition(op=Op.ANSWERED, question=question)
    if body.at_least_parameter:
        parameter = ParameterId(str(body.at_least_parameter))
        return Condition(op=Op.AT_LEAST, question=question, parameter=parameter)
    if body.one_of or body.is_ is not None:
        values = body.one_of or (body.is_,)
        return Condition(op=Op.ONE_OF, question=question, values=values)
    op = Op.AT_LEAST if body.at_least is not None else Op.AT_MOST
    limit = body.at_least if op is Op.AT_LEAST else body.at_most
    return Condition(op=op, question=question, values=(limit,))


def _of_parties(body: ConditionBody) -> Condition:
    if body.count:
        op = Op.COUNT_AT_LEAST if body.at_least is not None else Op.COUNT_AT_MOST
        limit = body.at_least if op is Op.COUNT_AT_LEAST else body.at_most
        return Condition(op=op, values=(limit,), selector=selector_of(body.count))
    op = Op.ANY_PARTY if body.any_party else Op.ALL_PARTIES
    selector = body.any_party or body.all_parties or SelectorBody()
    parts = (condition_of(body.meets),) if body.meets else ()
    return Condition(op=op, parts=parts, selector=selector_of(selector))
