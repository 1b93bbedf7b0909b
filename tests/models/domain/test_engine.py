"""What follows from a case: promises that hold for any pack and any case."""

from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.condition import Condition, Op
from models.domain.engine import Engine, derive
from models.domain.evaluation import asked_of
from models.domain.ids import split_answer_key
from models.domain.measuring import measure
from models.domain.readiness import Mark, Truth
from models.domain.requirement import EvidenceNeed, Force, QuestionNeed, Track
from models.domain.state import CaseState
from models.domain.text import Language
from models.errors import Message
from templates.texts import say
from tests.models.domain.pack_strategies import cases
from tests.models.domain.small_cases import facts_of, given_answers, outline, some_cases
from tests.models.domain.strategies import BASE, COMPLETE, TODAY, answers
from tests.models.small_pack import keyed, requirement, small_pack

NONE = st.just(set())


@some_cases
@given(cases(), st.randoms())
def test_order_of_answers_and_parties_does_not_matter(case, shuffler):
    pack, state = case
    names, keys = list(state.parties), list(state.answers)
    shuffler.shuffle(names)
    shuffler.shuffle(keys)
    shuffled = replace(
        state,
        parties={name: state.parties[name] for name in names},
        answers={key: state.answers[key] for key in keys},
    )

    assert outline(derive(pack, shuffled, TODAY)) == outline(derive(pack, state, TODAY))


@some_cases
@given(cases())
def test_deriving_changes_nothing_and_gives_the_same_again(case):
    pack, state = case
    untouched = deepcopy(state)

    assert derive(pack, state, TODAY) == derive(pack, state, TODAY)
    assert state == untouched


@some_cases
@given(cases(), st.data())
def test_an_engine_that_remembers_says_the_same_as_one_that_does_not(case, data):
    pack, state = case
    engine = Engine(pack)
    for _ in range(4):
        assert engine.derive(state, TODAY) == derive(pack, state, TODAY)
        answered = data.draw(answers(state.parties.values()))
        gone = data.draw(st.sets(st.sampled_from(sorted(state.answers))) if state.answers else NONE)
        kept = {key: answer for key, answer in state.answers.items() if key not in gone}
        state = replace(state, answers=kept | answered)
        if data.draw(st.integers(0, 3)) == 0:
            state = replace(state, documents={}, work={}, verifications={})


@some_cases
@given(cases())
def test_measures_add_up(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for name in ("filled", "evidenced", "reviewed", "verified"):
        whole = getattr(readiness.measures, name)
        parts = [getattr(measures, name) for measures in readiness.tracks.values()]
        assert 0 <= whole.done <= whole.total
        assert whole.done == sum(part.done for part in parts)
        assert whole.total == sum(part.total for part in parts)
        assert (whole.percent == 100) == (whole.total > 0 and whole.done == whole.total)
    counted = [item for item in readiness.items.values() if _counts(item)]
    laws = {item.requirement.id for item in counted}
    assert readiness.measures.reviewed.total == len(counted)
    assert readiness.measures.reviewed.done == sum(item.reviewed for item in counted)
    assert readiness.measures.verified.total == len(laws)
    assert readiness.measures.verified.done == len(laws & state.verifications.keys())
    for status in readiness.filings.values():
        assert status.measures == measure(readiness.items[ref] for ref in status.items)


def _counts(item):
    return item.requirement.force is not Force.NOTE and item.applies.truth is not Truth.FALSE


@some_cases
@given(cases())
def test_steps_point_at_what_exists_and_can_be_done(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for step in readiness.steps:
        assert (step.ref is None) != (step.key is None)
        if step.ref:
            item = readiness.items[step.ref]
            assert item.applies.truth is Truth.TRUE
            assert not item.complete
            assert not item.blockers
        if step.key:
            question, party = split_answer_key(step.key)
            answer = state.answers.get(step.key)
            assert party is None or party in state.parties
            assert asked_of(
                pack.questions[question], state.parties.get(party), facts_of(pack, state)
            )
            assert step.key == COMPLETE or answer is None or not answer.settles
    assert list(readiness.steps) == sorted(readiness.steps, key=lambda step: -step.opens)


@some_cases
@given(cases())
def test_everything_can_be_said_in_three_languages(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    said = [message for item in readiness.items.values() for message in item.blockers]
    said += [
        problem
        for item in readiness.items.values()
        for slot in item.evidence
        for problem in slot.problems
    ]
    said += [gap.message for status in readiness.filings.values() for gap in status.gaps]
    said += [words for step in readiness.steps for words in (step.title, step.reason)]
    said += [finding.message for finding in readiness.findings]

    for words in said:
        assert isinstance(words, Message)
        assert all(say(words, language).strip() for language in Language)


def test_what_waits_for_another_is_blocked_until_that_is_complete():
    pack = replace(
        BASE,
        requirements=keyed(
            requirement("first", questions=(QuestionNeed(question="c.form"),)),
            requirement(
                "second", questions=(QuestionNeed(question="c.day"),), depends_on=("first",)
            ),
        ),
    )

    before = derive(pack, CaseState(), TODAY)
    after = derive(pack, CaseState(answers=given_answers(c_form="a")), TODAY)

    assert before.items["second"].mark is Mark.BLOCKED
    assert [step.ref for step in before.steps] == ["first"]
    assert before.steps[0].opens == 1
    assert after.items["second"].mark is Mark.NOT_STARTED
    assert [step.ref for step in after.steps] == ["second"]


def test_tracks_without_requirements_measure_nothing():
    measures = derive(BASE, CaseState(), TODAY).tracks

    assert set(measures) == set(Track)
    assert all(each.filled.percent == 0 for each in measures.values())


@pytest.mark.parametrize("is_open", [False, True])
def test_an_answer_that_opens_a_gate_opens_what_stands_behind_it(is_open):
    gate = replace(
        small_pack().gates["jsc.registered"],
        id="g",
        opens_when=Condition(op=Op.ANSWERED, question="c.day"),
    )
    charter = (EvidenceNeed(kind="charter"),)
    pack = replace(
        BASE,
        gates={"g": gate},
        requirements=keyed(
            requirement("day", questions=(QuestionNeed(question="c.day"),), evidence=charter),
            requirement("behind", gates=("g",), evidence=charter),
        ),
    )
    answers = given_answers(c_day="2026-01-01") if is_open else {}

    steps = derive(pack, CaseState(answers=answers), TODAY).steps

    opens = {step.ref: step.opens for step in steps}
    assert opens == ({"day": 0, "behind": 0} if is_open else {"day": 1})
