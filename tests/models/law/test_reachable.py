"""No requirement is out of reach: some case needs it, and some case does not.

For every requirement the answers that its conditions compare are tried, on both sides of every
limit, with no, one and two parties of each role and kind that the conditions speak of. The real
engine judges.
"""

from decimal import Decimal
from itertools import combinations_with_replacement, islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.amounts import amount_on
from models.domain.condition import Condition, Op, PartyKind
from models.domain.question import AnswerType
from models.domain.readiness import Truth
from models.domain.records import Party
from models.law import read_pack
from tests.models.law.applying import TODAY, applies, facts_of
from tests.models.law.breaking import break_pack
from tests.models.law.conftest import HERE

ENOUGH = 50_000
SMALL = HERE / "small"


def conditions_in(pack, *roots):
    """Yield every condition inside the roots and inside what decides who is asked."""
    stack, seen = [root for root in roots if root], set()
    while stack:
        node = stack.pop()
        yield node
        stack += node.parts
        if node.selector and node.selector.where:
            stack.append(node.selector.where)
        if node.question and node.question not in seen:
            seen.add(node.question)
            each = pack.questions[node.question].for_each
            if each and each.where:
                stack.append(each.where)


def conditions_of(pack, requirement):
    each = requirement.for_each
    somebody = Condition(op=Op.ANY_PARTY, selector=each) if each else None
    return list(conditions_in(pack, somebody, requirement.applies_when))


def candidates(pack, question, nodes):
    """Return values on both sides of everything a question is compared with."""
    compared = [value for node in nodes for value in _compared(pack, node)]
    match question.type:
        case AnswerType.YES_NO:
            return (True, False)
        case AnswerType.CHOICE:
            return tuple(choice.value for choice in question.choices)
        case AnswerType.CHOICES:
            values = tuple(choice.value for choice in question.choices)
            return (*((value,) for value in values), values)
        case AnswerType.DATE:
            return ("2020-01-01", *compared, "2030-12-31")
        case AnswerType.MONEY | AnswerType.NUMBER | AnswerType.SHARE:
            numbers = [Decimal(value) for value in compared] or [Decimal(1)]
            return tuple(
                str(number + step)
                for number in numbers
                for step in (-1, 0, 1)
                if number + step >= 0
            )
        case _:
            return (*compared, "CY")


def _compared(pack, node):
    if node.parameter:
        reckoned = amount_on(pack, node.parameter, TODAY)
        return (str(reckoned.amount),) if reckoned else ()
    return node.values if node.question else ()


def casts(pack, nodes):
    """Yield sets of parties: up to three, of the roles and kinds that conditions speak of."""
    selectors = [node.selector for node in nodes if node.selector]
    selectors += [
        each for node in nodes if node.question and (each := pack.questions[node.question].for_each)
    ]
    roles = {selector.role for selector in selectors if selector.role} or {"founder"}
    models = list(product(sorted(roles), PartyKind))
    for size in range(3 if selectors else 1):
        for chosen in combinations_with_replacement(models, size):
            yield tuple(
                Party(id=f"01J{at:023}", kind=kind, name=f"Party {at}", roles=(role,))
                for at, (role, kind) in enumerate(chosen)
            )


def cases(pack, nodes):
    """Yield facts, every combination of answers that matters."""
    by_question = {}
    for node in nodes:
        if node.question:
            by_question.setdefault(node.question, []).append(node)
    closing = {
        (role.complete_when, None): True for role in pack.roles.values() if role.complete_when
    }
    for parties in casts(pack, nodes):
        keys, values = [], []
        for name in _askers_first(pack, by_question):
            question = pack.questions[name]
            for party in parties if question.of_party else (None,):
                keys.append((name, party.id if party else None))
                values.append(candidates(pack, question, by_question[name]))
        for combination in product(*values):
            yield facts_of(pack, closing | dict(zip(keys, combination, strict=True)), parties)


def _askers_first(pack, names):
    """Put questions that decide who is asked before those that are asked then."""

    def depth(name):
        each = pack.questions[name].for_each
        inner = conditions_in(pack, each.where) if each and each.where else ()
        return sum(1 for node in inner if node.question)

    return sorted(names, key=depth)


def unreachable(pack):
    """Return what no case needs, and what has a condition that every case meets."""
    never, always = [], []
    for requirement in pack.requirements.values():
        nodes = conditions_of(pack, requirement)
        wanted = {Truth.TRUE, Truth.FALSE} if nodes else {Truth.TRUE}
        met = set()
        for facts in islice(cases(pack, nodes), ENOUGH):
            met.add(applies(requirement, facts).truth)
            if wanted <= met:
                break
        never += [requirement.id] * (Truth.TRUE not in met)
        always += [requirement.id] * (bool(nodes) and Truth.FALSE not in met)
    return never, always


def test_every_requirement_of_the_shipped_pack_is_within_reach(shipped):
    assert unreachable(shipped) == ([], [])


def test_the_small_pack_is_within_reach():
    assert unreachable(read_pack(SMALL)) == ([], [])


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("all: [{question: company.form, is: zao}, {question: company.form, is: oao}]",
         (["jsc.charter"], [])),
        ("all: [{count: {role: founder}, at_least: 2}, {count: {role: founder}, at_most: 1}]",
         (["jsc.charter"], [])),
        ("any: [{question: company.form, is: zao}, {question: company.form, is: oao}]",
         ([], ["jsc.charter"])),
        ("all: [{question: capital.fund, at_least: 6}, {question: capital.fund, at_most: 5}]",
         (["jsc.charter"], [])),
        ("any_party: {kind: organisation, where: {question: party.pep, is: true}}",
         (["jsc.charter"], [])),
    ],
)  # fmt: skip
def test_a_contradiction_is_found(small, condition, found):
    old = (
        "any:\n      - {count: {role: founder}, at_least: 2}\n"
        "      - any_party: {role: founder, where: {question: party.country, is: BY}}"
    )
    break_pack(small, "requirements.yaml", old, condition)

    assert unreachable(read_pack(small)) == found


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_with_everything_answered_nothing_stays_unknown(shipped, data):
    """Any parties, any answers: a requirement applies or it does not."""
    nodes = [
        node
        for requirement in shipped.requirements.values()
        for node in conditions_of(shipped, requirement)
    ]
    by_question = {}
    for node in nodes:
        if node.question:
            by_question.setdefault(node.question, []).append(node)
    parties = [
        Party(id=f"01J{at:023}", kind=kind, name=f"Party {at}", roles=tuple(roles))
        for at, (kind, roles) in enumerate(
            data.draw(
                st.lists(
                    st.tuples(
                        st.sampled_from(PartyKind),
                        st.lists(st.sampled_from(sorted(shipped.roles)), max_size=2, unique=True),
                    ),
                    max_size=4,
                )
            )
        )
    ]
    answers = {
        (role.complete_when, None): True for role in shipped.roles.values() if role.complete_when
    }
    for name in _askers_first(shipped, by_question):
        question = shipped.questions[name]
        values = st.sampled_from(candidates(shipped, question, by_question[name]))
        for party in parties if question.of_party else (None,):
            answers[name, party.id if party else None] = data.draw(values)
    facts = facts_of(shipped, answers, parties)

    unknown = {
        requirement.id
        for requirement in shipped.requirements.values()
        if applies(requirement, facts).truth is Truth.UNKNOWN
    }
    assert unknown == set()
