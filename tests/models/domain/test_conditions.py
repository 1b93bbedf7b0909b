"""Conditions one by one, spelt out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.evaluation import Facts, evaluate, matches
from models.domain.ids import answer_key
from models.domain.readiness import Truth, Verdict
from models.domain.records import Answer, AnswerState, Party
from tests.models.domain.strategies import (
    BASE,
    CLOSED,
    COMPLETE,
    OPEN,
    QUESTIONS,
    TODAY,
    facts,
    settled,
)

TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def truth(condition, known, party=None):
    return evaluate(condition, known, party).truth


def case(answers=(), parties=()):
    given_answers = {
        answer_key(*key): Answer(
            question=key[0], party=key[1], state=AnswerState.VALUE, value=value
        )
        for key, value in answers
    }
    among = {party.id: party for party in parties}
    return Facts(pack=BASE, answers=given_answers, parties=among, today=TODAY)


PERSON = Party(id="P1", kind=PartyKind.PERSON, name="P1", roles=(OPEN,))
COMPANY = Party(id="P2", kind=PartyKind.ORGANISATION, name="P2", roles=(OPEN, CLOSED))


@pytest.mark.parametrize(
    ("op", "value", "limit", "expected"),
    [
        (Op.AT_LEAST, "50", "50", TRUE),
        (Op.AT_LEAST, "49.99", "50", FALSE),
        (Op.AT_MOST, "50", "50.00", TRUE),
        (Op.AT_MOST, "100", "50", FALSE),  # as numbers, not as text
    ],
)
def test_amounts_compare_as_amounts(op, value, limit, expected):
    condition = Condition(op=op, question="c.money", values=(limit,))

    assert truth(condition, case([(("c.money", None), value)])) is expected


def test_dates_compare_by_day():
    condition = Condition(op=Op.AT_LEAST, question="c.day", values=("2026-01-01",))

    assert truth(condition, case([(("c.day", None), "2026-01-01")])) is TRUE
    assert truth(condition, case([(("c.day", None), "2025-12-31")])) is FALSE


def test_a_limit_not_yet_known_leaves_it_open_and_asks_nobody():
    condition = Condition(op=Op.AT_LEAST, question="c.money", parameter="limit.coming")

    assert evaluate(condition, case([(("c.money", None), "99")])) == Verdict(UNKNOWN, ())
    assert evaluate(condition, case()) == Verdict(UNKNOWN, ("c.money",))


def test_not_applicable_is_an_answer_that_equals_nothing():
    answer = Answer(question="c.form", state=AnswerState.NOT_APPLICABLE, ground="x")
    known = replace(case(), answers={"c.form": answer})

    assert truth(Condition(op=Op.ANSWERED, question="c.form"), known) is TRUE
    assert truth(Condition(op=Op.ONE_OF, question="c.form", values=("a", "b")), known) is FALSE


def test_one_party_decides_although_another_is_blank():
    condition = Condition(
        op=Op.ANY_PARTY,
        selector=Selector(role=OPEN),
        parts=(Condition(op=Op.ONE_OF, question="p.country", values=("a",)),),
    )
    known = case([(("p.country", "P2"), "a")], [PERSON, COMPANY])

    assert evaluate(condition, known) == Verdict(TRUE, ("p.country@P2",))


def test_nobody_yet_is_not_nobody():
    condition = Condition(op=Op.ANY_PARTY, selector=Selector(role=OPEN))

    assert evaluate(condition, case()) == Verdict(UNKNOWN, (COMPLETE,))
    assert evaluate(condition, case([((COMPLETE, None), False)])) == Verdict(UNKNOWN, (COMPLETE,))
    assert evaluate(condition, case([((COMPLETE, None), True)])) == Verdict(FALSE, (COMPLETE,))


def three_parties():
    """One from a, one of whom nothing is known, one from b."""
    parties = [
        Party(id=name, kind=PartyKind.PERSON, name=name, roles=(CLOSED,))
        for name in ("P1", "P2", "P3")
    ]
    return case([(("p.country", "P1"), "a"), (("p.country", "P3"), "b")], parties)


FROM_A = Selector(role=CLOSED, where=Condition(op=Op.ONE_OF, question="p.country", values=("a",)))


@pytest.mark.parametrize(
    ("wanted", "verdict"),
    [
        ("0", Verdict(TRUE, ("p.country@P1",))),
        ("1", Verdict(TRUE, ("p.country@P1",))),
        ("2", Verdict(UNKNOWN, ("p.country@P2",))),
        ("3", Verdict(FALSE, ("p.country@P3",))),
    ],
)
def test_a_count_is_decided_by_those_who_can_still_change_it(wanted, verdict):
    condition = Condition(op=Op.COUNT_AT_LEAST, selector=FROM_A, values=(wanted,))

    assert evaluate(condition, three_parties()) == verdict


def test_who_is_not_meant_is_part_of_the_reason():
    known = three_parties()
    known = replace(known, parties={"P3": known.parties["P3"]})
    sure = Condition(op=Op.ONE_OF, question="p.country", values=("c",))

    for op, expected in ((Op.ANY_PARTY, FALSE), (Op.ALL_PARTIES, TRUE)):
        condition = Condition(op=op, selector=FROM_A, parts=(sure,))
        assert evaluate(condition, known) == Verdict(expected, ("p.country@P3",))


def test_a_question_not_asked_of_a_party_keeps_nothing_open():
    born = Condition(op=Op.AT_LEAST, question="p.born", values=("2000-01-01",))

    assert truth(born, case([], [COMPANY]), COMPANY) is FALSE
    assert truth(Condition(op=Op.ANSWERED, question="p.born"), case([], [COMPANY]), COMPANY) is TRUE


def test_a_forgotten_answer_to_a_question_no_longer_asked_decides_nothing():
    share = Condition(op=Op.AT_LEAST, question="p.share", values=("50",))
    answers = [(("p.share", "P2"), "100"), (("p.country", "P2"), "b")]

    assert evaluate(share, case(answers, [COMPANY]), COMPANY) == Verdict(FALSE, ("p.country@P2",))
    assert truth(share, case(answers[:1], [COMPANY]), COMPANY) is UNKNOWN


@given(facts(), st.data())
def test_a_selector_without_conditions_means_everybody(known, data):
    for party in known.parties.values():
        assert matches(Selector(), party, known).truth is TRUE
        for kind in PartyKind:
            expected = TRUE if kind is party.kind else FALSE
            assert matches(Selector(kind=kind), party, known).truth is expected
        expected = TRUE if OPEN in party.roles else FALSE
        assert matches(Selector(role=OPEN), party, known).truth is expected
    question = QUESTIONS["c.form"]
    answered = replace(known, answers={"c.form": data.draw(settled(question))})
    assert truth(Condition(op=Op.ANSWERED, question="c.form"), answered) is TRUE
