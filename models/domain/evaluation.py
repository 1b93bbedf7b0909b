"""Conditions in three-valued (Kleene) logic: what is not known never decides.

Every verdict carries the answers behind it: for a known truth those that decide it, for an unknown
one those that are missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from models.domain.amounts import amount_on
from models.domain.condition import Condition, Op, Selector
from models.domain.ids import AnswerKey, PartyId, answer_key
from models.domain.law_pack import LawPack
from models.domain.question import AnswerType, Question
from models.domain.readiness import Truth, Verdict
from models.domain.records import Answer, AnswerState, Party

T = TypeVar("T")

ALWAYS = Verdict(Truth.TRUE)
NEVER = Verdict(Truth.FALSE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What conditions are evaluated against; dated parameters are taken as of `today`."""

    pack: LawPack
    answers: Mapping[AnswerKey, Answer]
    parties: Mapping[PartyId, Party]
    today: date


def evaluate(condition: Condition | None, facts: Facts, party: Party | None = None) -> Verdict:
    """Return the verdict on a condition, asked of `party` if given; None always holds."""
    if condition is None:
        return ALWAYS
    match condition.op:
        case Op.ALL:
            return conjunction(evaluate(part, facts, party) for part in condition.parts)
        case Op.ANY:
            return disjunction(evaluate(part, facts, party) for part in condition.parts)
        case Op.NOT:
            return negation(evaluate(condition.parts[0], facts, party))
        case Op.ANY_PARTY | Op.ALL_PARTIES:
            return _of_parties(condition, facts)
        case Op.COUNT_AT_LEAST:
            return _count_at_least(condition, facts, int(condition.values[0]))
        case Op.COUNT_AT_MOST:
            return negation(_count_at_least(condition, facts, int(condition.values[0]) + 1))
        case _:
            return _compare(condition, facts, party)


def matches(selector: Selector, party: Party, facts: Facts) -> Verdict:
    """Return whether a selector means a party."""
    if selector.role and selector.role not in party.roles:
        return NEVER
    if selector.kind and selector.kind is not party.kind:
        return NEVER
    return evaluate(selector.where, facts, party)


def still_open(selector: Selector, facts: Facts) -> AnswerKey | None:
    """Return the question that would close the list of such parties, None if it is closed."""
    role = facts.pack.roles.get(selector.role) if selector.role else None
    if role is None or role.complete_when is None:
        return None
    key = answer_key(role.complete_when)
    answer = facts.answers.get(key)
    return None if answer is not None and answer.value is True else key


def asked_of(question: Question, party: Party | None, facts: Facts) -> bool:
    """Return whether a question is put to the case (`party` None) or to this party."""
    if not question.of_party:
        return True
    return party is not None and _is_asked(question, party, facts).truth is not Truth.FALSE


def conjunction(verdicts: Iterable[Verdict]) -> Verdict:
    """Return Kleene's AND; false as soon as one part is."""
    return _combined(tuple(verdicts), decided_by=Truth.FALSE, otherwise=Truth.TRUE)


def disjunction(verdicts: Iterable[Verdict]) -> Verdict:
    """Return Kleene's OR; true as soon as one part is."""
    return _combined(tuple(verdicts), decided_by=Truth.TRUE, otherwise=Truth.FALSE)


def negation(verdict: Verdict) -> Verdict:
    """Return Kleene's NOT."""
    flipped = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}
    return Verdict(flipped[verdict.truth], verdict.because)


def _combined(verdicts: tuple[Verdict, ...], decided_by: Truth, otherwise: Truth) -> Verdict:
    for verdict in verdicts:
        if verdict.truth is decided_by:
            return verdict
    unknown = [verdict for verdict in verdicts if verdict.truth is Truth.UNKNOWN]
    leaves = dict.fromkeys(key for verdict in unknown or verdicts for key in verdict.because)
    return Verdict(Truth.UNKNOWN if unknown else otherwise, tuple(leaves))


def _is_asked(question: Question, party: Party, facts: Facts) -> Verdict:
    if question.party_kind and question.party_kind is not party.kind:
        return NEVER
    selector = question.for_each
    return ALWAYS if selector is None else matches(selector, party, facts)


def _compare(condition: Condition, facts: Facts, party: Party | None) -> Verdict:
    """Ask the case or the party; a question not asked of a party is not applicable to it."""
    question = facts.pack.questions[_required(condition.question)]
    if party is None or not question.of_party:
        return _compared(condition, question, answer_key(question.id), facts)
    asked = _is_asked(question, party, facts)
    said = _compared(condition, question, answer_key(question.id, party.id), facts)
    if condition.op is Op.ANSWERED:
        return disjunction((negation(asked), said))
    return conjunction((asked, said))


def _compared(condition: Condition, question: Question, key: AnswerKey, facts: Facts) -> Verdict:
    answer = facts.answers.get(key)
    if answer is None or not answer.settles:
        return Verdict(Truth.UNKNOWN, (key,))
    if condition.op is Op.ANSWERED:
        return Verdict(Truth.TRUE, (key,))
    if answer.state is AnswerState.NOT_APPLICABLE:
        return Verdict(Truth.FALSE, (key,))
    if condition.op is Op.ONE_OF:
        return Verdict(_truth(bool(_spellings(answer) & set(condition.values))), (key,))
    limit = _limit(condition, question, facts)
    if limit is None:
        return Verdict(Truth.UNKNOWN)  # the law's figure is missing, not the answer
    value = _ordered(question, str(answer.value))
    at_least = condition.op is Op.AT_LEAST
    return Verdict(_truth(value >= limit if at_least else value <= limit), (key,))


def _limit(condition: Condition, question: Question, facts: Facts) -> Decimal | None:
    if condition.parameter is None:
        return _ordered(question, condition.values[0])
    reckoned = amount_on(facts.pack, condition.parameter, facts.today)
    return reckoned.amount if reckoned else None


def _ordered(question: Question, text: str) -> Decimal:
    """Return a value that compares as its type does; dates by their ordinal day."""
    if question.type is AnswerType.DATE:
        return Decimal(date.fromisoformat(text).toordinal())
    return Decimal(text)


def _spellings(answer: Answer) -> set[str]:
    match answer.value:
        case bool() as flag:
            return {"true" if flag else "false"}
        case tuple() as chosen:
            return set(chosen)
        case _:
            return {str(answer.value)}


def _of_parties(condition: Condition, facts: Facts) -> Verdict:
    selector = _required(condition.selector)
    meets = condition.parts[0] if condition.parts else None
    verdicts = []
    for party in facts.parties.values():
        meant = matches(selector, party, facts)
        if meant.truth is Truth.FALSE and not meant.because:
            continue
        met = evaluate(meets, facts, party)
        if condition.op is Op.ANY_PARTY:
            verdicts.append(conjunction((meant, met)))
        else:
            verdicts.append(disjunction((negation(meant), met)))
    if key := still_open(selector, facts):
        verdicts.append(Verdict(Truth.UNKNOWN, (key,)))
    elif closing := _closing_key(selector, facts):
        closed = Truth.FALSE if condition.op is Op.ANY_PARTY else Truth.TRUE
        verdicts.append(Verdict(closed, closing))
    return disjunction(verdicts) if condition.op is Op.ANY_PARTY else conjunction(verdicts)


def _count_at_least(condition: Condition, facts: Facts, wanted: int) -> Verdict:
    selector = _required(condition.selector)
    verdicts = [matches(selector, party, facts) for party in facts.parties.values()]
    sure = [verdict for verdict in verdicts if verdict.truth is Truth.TRUE]
    if len(sure) >= wanted:
        return Verdict(Truth.TRUE, _leaves(sure))
    unsure = [verdict for verdict in verdicts if verdict.truth is Truth.UNKNOWN]
    if key := still_open(selector, facts):
        return Verdict(Truth.UNKNOWN, _leaves((*unsure, Verdict(Truth.UNKNOWN, (key,)))))
    if len(sure) + len(unsure) >= wanted:
        return Verdict(Truth.UNKNOWN, _leaves(unsure))
    denied = [verdict for verdict in verdicts if verdict.truth is Truth.FALSE]
    closed = Verdict(Truth.FALSE, _closing_key(selector, facts))
    return Verdict(Truth.FALSE, _leaves((*denied, closed)))


def _closing_key(selector: Selector, facts: Facts) -> tuple[AnswerKey, ...]:
    """Return the answer that says there are no further parties; a conclusion rests on it."""
    role = facts.pack.roles.get(selector.role) if selector.role else None
    return (answer_key(role.complete_when),) if role and role.complete_when else ()


def _leaves(verdicts: Iterable[Verdict]) -> tuple[AnswerKey, ...]:
    return tuple(dict.fromkeys(key for verdict in verdicts for key in verdict.because))


def _truth(value: bool) -> Truth:
    return Truth.TRUE if value else Truth.FALSE


def _required(value: T | None) -> T:
    """Return what the loader has guaranteed to be there."""
    if value is None:
        raise AssertionError("the law pack was compiled without its lint")
    return value
