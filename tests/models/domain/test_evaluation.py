"""Three-valued logic: what is not known never decides, and `because` is the whole reason."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.evaluation import (
    Facts,
    asked_of,
    conjunction,
    disjunction,
    evaluate,
    matches,
    negation,
)
from models.domain.ids import answer_key, split_answer_key
from models.domain.readiness import Truth, Verdict
from models.domain.records import Answer, AnswerState, Party
from tests.models.domain.strategies import (
    BASE,
    CLOSED,
    COMPLETE,
    OPEN,
    QUESTIONS,
    TODAY,
    answers_to,
    conditions,
    facts,
    more_known,
    settled,
    slots,
)

TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
STRENGTH = {FALSE: 0, UNKNOWN: 1, TRUE: 2}
verdicts = st.builds(Verdict, st.sampled_from(Truth), st.just(()))


def truth(condition, known, party=None):
    return evaluate(condition, known, party).truth


def all_of(*parts):
    return Condition(op=Op.ALL, parts=parts)


def any_of(*parts):
    return Condition(op=Op.ANY, parts=parts)


def no(part):
    return Condition(op=Op.NOT, parts=(part,))


# The tables


@given(st.lists(verdicts, max_size=4))
def test_and_is_the_least_and_or_the_greatest(parts):
    strengths = [STRENGTH[part.truth] for part in parts]

    assert STRENGTH[conjunction(parts).truth] == min(strengths, default=2)
    assert STRENGTH[disjunction(parts).truth] == max(strengths, default=0)


@pytest.mark.parametrize(
    ("given_truth", "turned"), [(TRUE, FALSE), (FALSE, TRUE), (UNKNOWN, UNKNOWN)]
)
def test_not_turns_only_what_is_known(given_truth, turned):
    assert negation(Verdict(given_truth, ("q",))) == Verdict(turned, ("q",))


@given(conditions(), conditions(), facts())
def test_de_morgan(one, other, known):
    assert truth(no(all_of(one, other)), known) is truth(any_of(no(one), no(other)), known)
    assert truth(no(any_of(one, other)), known) is truth(all_of(no(one), no(other)), known)


@given(conditions(), conditions(), facts())
def test_order_of_parts_does_not_matter(one, other, known):
    assert truth(all_of(one, other), known) is truth(all_of(other, one), known)
    assert truth(any_of(one, other), known) is truth(any_of(other, one), known)


@given(conditions(), facts(), st.randoms())
def test_order_of_parties_and_answers_does_not_matter(condition, known, shuffler):
    names, keys = list(known.parties), list(known.answers)
    shuffler.shuffle(names)
    shuffler.shuffle(keys)
    shuffled = replace(
        known,
        parties={name: known.parties[name] for name in names},
        answers={key: known.answers[key] for key in keys},
    )

    assert truth(condition, shuffled) is truth(condition, known)


@given(st.sampled_from(["0", "1", "2", "3"]), facts())
def test_at_most_is_not_one_more(wanted, known):
    selector = Selector(role=OPEN)
    at_most = Condition(op=Op.COUNT_AT_MOST, selector=selector, values=(wanted,))
    more = Condition(op=Op.COUNT_AT_LEAST, selector=selector, values=(str(int(wanted) + 1),))

    assert truth(at_most, known) is truth(no(more), known)


@given(conditions(depth=1, of_party=True), facts())
def test_all_is_no_counterexample(meets, known):
    selector = Selector(role=OPEN)
    every = Condition(op=Op.ALL_PARTIES, selector=selector, parts=(meets,))
    counterexample = Condition(op=Op.ANY_PARTY, selector=selector, parts=(no(meets),))

    assert truth(every, known) is truth(no(counterexample), known)


# Knowledge


@given(conditions(), facts(), st.data())
def test_learning_an_answer_never_turns_what_was_known(condition, known, data):
    before = truth(condition, known)
    after = truth(condition, data.draw(more_known(known)))

    assert before is UNKNOWN or after is before


@given(conditions(sure=True), facts(), st.data())
def test_who_knows_everything_is_never_unsure(condition, known, data):
    assert truth(condition, data.draw(more_known(known, everything=True))) is not UNKNOWN


@given(conditions(roles=(OPEN,)), facts(), st.sampled_from(PartyKind), st.data())
def test_a_further_party_turns_nothing_while_more_may_come(condition, known, kind, data):
    answers = dict(known.answers)
    if (said := answers.get(COMPLETE)) and said.value is True:
        del answers[COMPLETE]
    before = replace(known, answers=answers)
    newcomer = Party(id="P9", kind=kind, name="P9", roles=(OPEN,))
    theirs = {
        answer_key(question.id, party): data.draw(answers_to(question, party))
        for question, party in slots(["P9"])
        if party
    }
    after = replace(before, parties={**before.parties, "P9": newcomer}, answers=answers | theirs)

    assert truth(condition, before) in {UNKNOWN, truth(condition, after)}


# Reasons


@given(conditions(), facts(), st.data())
def test_nothing_outside_the_reason_changes_a_verdict(condition, known, data):
    verdict = evaluate(condition, known)
    answers = dict(known.answers)
    for question, party in slots(known.parties):
        key = answer_key(question.id, party)
        if key not in verdict.because and data.draw(st.booleans()):
            answers.pop(key, None)
            if data.draw(st.booleans()):
                answers[key] = data.draw(answers_to(question, party))

    if verdict.truth is not UNKNOWN:
        assert truth(condition, replace(known, answers=answers)) is verdict.truth


@given(conditions(), facts())
def test_reasons_stand_once_and_are_what_they_say(condition, known):
    verdict = evaluate(condition, known)

    assert len(set(verdict.because)) == len(verdict.because)
    for key in verdict.because:
        answer = known.answers.get(key)
        is_settled = answer is not None and answer.settles
        if verdict.truth is UNKNOWN:
            still_coming = key == COMPLETE and not (answer and answer.value is True)
            assert not is_settled or still_coming
        else:
            assert is_settled


@given(conditions(sure=True), facts())
def test_what_is_missing_can_be_answered(condition, known):
    verdict = evaluate(condition, known)

    assert verdict.truth is not UNKNOWN or verdict.because
    for key in verdict.because:
        question, party = split_answer_key(key)
        assert asked_of(QUESTIONS[question], known.parties.get(party), known)


# Single rules, spelt out


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
        assert matches(Selector(kind=party.kind), party, known).truth is TRUE
        expected = TRUE if OPEN in party.roles else FALSE
        assert matches(Selector(role=OPEN), party, known).truth is expected
    question = QUESTIONS["c.form"]
    answered = replace(known, answers={"c.form": data.draw(settled(question))})
    assert truth(Condition(op=Op.ANSWERED, question="c.form"), answered) is TRUE
