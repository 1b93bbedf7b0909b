"""Three-valued logic: what is not known never decides, and `because` is the whole reason."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.evaluation import asked_of, conjunction, disjunction, evaluate, negation
from models.domain.ids import answer_key, split_answer_key
from models.domain.readiness import Truth, Verdict
from models.domain.records import Party
from tests.models.domain.strategies import (
    COMPLETE,
    OPEN,
    QUESTIONS,
    answers_to,
    conditions,
    facts,
    more_known,
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
