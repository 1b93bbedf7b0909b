"""What follows from a case: promises that hold for any pack and any case."""

from collections import Counter
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.condition import Condition, Op, Selector
from models.domain.engine import derive
from models.domain.evaluation import Facts, asked_of, still_open
from models.domain.ids import answer_key, split_answer_key
from models.domain.measuring import measure
from models.domain.readiness import Mark, Truth
from models.domain.records import Answer, AnswerState, Document, DocumentVersion, Party
from models.domain.requirement import EvidenceNeed, Force, QuestionNeed, Track
from models.domain.state import CaseState
from models.domain.text import Language
from models.errors import Message
from templates.texts import say
from tests.models.domain.strategies import (
    BASE,
    COMPLETE,
    OPEN,
    QUESTIONS,
    TODAY,
    answers_to,
    cases,
    slots,
)
from tests.models.small_pack import keyed, requirement, small_pack

some_cases = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def mentioned(part):
    """Every question that a piece of the pack names, however deep."""
    if isinstance(part, Condition):
        own = {part.question} if part.question else set()
        return own.union(*(mentioned(each) for each in (*part.parts, part.selector)))
    if isinstance(part, Selector):
        closing = {COMPLETE} if part.role == OPEN else set()
        return closing | mentioned(part.where)
    return set()


def rests_on(wanted):
    """The questions on which the applicability of a requirement rests."""
    named = mentioned(wanted.for_each) | mentioned(wanted.applies_when)
    while True:
        selectors = [QUESTIONS[question].for_each for question in named]
        wider = named.union(*(mentioned(selector) for selector in selectors))
        if wider == named:
            return named
        named = wider


def with_answers(state, answers):
    return replace(state, answers=answers)


def outline(readiness):
    """What must not depend on any order, comparable."""
    return (
        {
            ref: (item.applies.truth, item.mark, item.complete)
            for ref, item in readiness.items.items()
        },
        {gate: status.is_open for gate, status in readiness.gates.items()},
        {filing: _outline_of(status) for filing, status in readiness.filings.items()},
        readiness.measures,
        readiness.tracks,
        Counter((step.opens, step.ref) for step in readiness.steps if step.ref),
        {step.key for step in readiness.steps if step.key},
    )


def _outline_of(status):
    gaps = Counter((gap.message.id, gap.blocks, gap.ref) for gap in status.gaps)
    return status.ready, set(status.items), status.waits_for, gaps, status.measures


# Applicability


@some_cases
@given(cases(), st.data())
def test_answers_that_a_requirement_does_not_mention_leave_it_alone(case, data):
    pack, state = case
    answers = dict(state.answers)
    changed = data.draw(st.sampled_from(sorted(QUESTIONS)))
    for question, party in slots(state.parties):
        if question.id == changed:
            answers[answer_key(changed, party)] = data.draw(answers_to(question, party))

    before = derive(pack, state, TODAY).items
    after = derive(pack, with_answers(state, answers), TODAY).items

    for wanted in pack.requirements.values():
        if changed not in rests_on(wanted):
            assert _verdicts(before, wanted) == _verdicts(after, wanted)


def _verdicts(items, wanted):
    return {ref: item.applies for ref, item in items.items() if item.requirement is wanted}


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
@given(cases())
def test_an_item_stands_for_each_party_that_is_meant_or_may_be(case):
    pack, state = case
    for item in derive(pack, state, TODAY).items.values():
        assert (item.party is None) == (item.requirement.for_each is None)
        assert item.party is None or item.party in state.parties
        for slot in item.questions:
            assert asked_of(slot.question, state.parties.get(item.party), _facts(pack, state))
            assert slot.answer == state.answers.get(slot.key)


def _facts(pack, state):
    return Facts(pack=pack, answers=state.answers, parties=state.parties, today=TODAY)


# Filings


@some_cases
@given(cases())
def test_what_is_not_known_blocks_a_final_build(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for filing, status in readiness.filings.items():
        for ref in status.items:
            item = readiness.items[ref]
            if item.requirement.force is Force.MUST and item.applies.truth is Truth.UNKNOWN:
                assert not status.ready
                assert any(gap.ref == ref and gap.blocks for gap in status.gaps)
        for wanted in pack.requirements.values():
            binding = wanted.force is Force.MUST and filing in wanted.filings
            if binding and wanted.for_each and still_open(wanted.for_each, _facts(pack, state)):
                assert not status.ready


@some_cases
@given(cases())
def test_a_ready_filing_lacks_nothing_that_binds(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for status in readiness.filings.values():
        if status.ready:
            assert not status.waits_for
            for ref in status.items:
                item = readiness.items[ref]
                holds = item.applies.truth is not Truth.FALSE
                assert item.complete or not holds or item.requirement.force is not Force.MUST


@some_cases
@given(cases())
def test_advice_never_blocks(case):
    pack, state = case
    gentle = {
        name: replace(wanted, force=Force.SHOULD) for name, wanted in pack.requirements.items()
    }
    readiness = derive(replace(pack, requirements=gentle), state, TODAY)

    for status in readiness.filings.values():
        blocking = {gap.message.id for gap in status.gaps if gap.blocks}
        assert blocking <= {"gap.gate", "gap.broken"}


@some_cases
@given(cases())
def test_only_firm_edges_block(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for filing, status in readiness.filings.items():
        closed = {
            edge.before
            for edge in pack.edges
            if edge.firm and edge.after == filing and not readiness.gates[edge.before].is_open
        }
        assert set(status.waits_for) == closed
        assert {gap.message.id for gap in status.gaps} >= ({"gap.gate"} if closed else set())
    firm = replace(pack, edges=tuple(edge for edge in pack.edges if edge.firm))
    assert outline(derive(firm, state, TODAY)) == outline(readiness)


@some_cases
@given(cases())
def test_a_gap_says_where_to_mend_it(case):
    pack, state = case
    for status in derive(pack, state, TODAY).filings.values():
        for gap in status.gaps:
            assert gap.ref is None or gap.ref in status.items
            assert gap.key is None or split_answer_key(gap.key)[0] in pack.questions
            assert gap.document is None or gap.document in state.documents


# Measures and steps


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
    for status in readiness.filings.values():
        assert status.measures == measure(readiness.items[ref] for ref in status.items)


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
            assert asked_of(pack.questions[question], state.parties.get(party), _facts(pack, state))
            assert step.key == COMPLETE or answer is None or not answer.settles
    assert list(readiness.steps) == sorted(readiness.steps, key=lambda step: -step.opens)


@some_cases
@given(cases())
def test_marks_agree_with_what_they_summarise(case):
    pack, state = case
    for item in derive(pack, state, TODAY).items.values():
        truth = item.applies.truth
        assert (item.mark is Mark.NOT_APPLICABLE) == (truth is Truth.FALSE)
        assert (item.mark is Mark.UNKNOWN) == (truth is Truth.UNKNOWN)
        if item.mark is Mark.APPROVED:
            assert item.complete
            assert item.reviewed
        if item.mark is Mark.EVIDENCED:
            assert item.complete
        if item.mark is Mark.BLOCKED:
            assert item.blockers


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


# Single rules, spelt out


def given_answers(**values):
    return {
        name.replace("_", "."): Answer(
            question=name.replace("_", "."), state=AnswerState.VALUE, value=value
        )
        for name, value in values.items()
    }


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


def test_a_requirement_of_a_party_waits_for_the_same_party_only():
    each = Selector(role=OPEN)
    pack = replace(
        BASE,
        requirements=keyed(
            requirement("first", for_each=each, questions=(QuestionNeed(question="p.country"),)),
            requirement("second", for_each=each, depends_on=("first",)),
        ),
    )
    among = {name: Party(id=name, kind="person", name=name, roles=(OPEN,)) for name in ("P1", "P2")}
    answer = Answer(question="p.country", party="P1", state=AnswerState.VALUE, value="a")

    items = derive(pack, CaseState(parties=among, answers={answer.key: answer}), TODAY).items

    assert not items["second@P1"].blockers
    assert items["second@P2"].blockers


def test_a_condition_on_a_figure_still_to_be_set_is_a_gap_that_names_no_question():
    coming = Condition(op=Op.AT_LEAST, question="c.money", parameter="limit.coming")
    pack = replace(
        BASE,
        filings={"f0": _filing()},
        requirements=keyed(requirement("r", filings=("f0",), applies_when=coming)),
    )

    status = derive(pack, CaseState(answers=given_answers(c_money="50")), TODAY).filings["f0"]

    assert [(gap.message.id, gap.key) for gap in status.gaps] == [("gap.applies_unset", None)]
    assert not status.ready


def _filing():
    return replace(small_pack().filings["htp.residency"], id="f0")


@pytest.mark.parametrize(
    ("issued", "last_day"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_a_document_ages_by_calendar_months(issued, last_day):
    need = EvidenceNeed(kind="extract", max_age_months=1)
    pack = replace(BASE, requirements=keyed(requirement("r", evidence=(need,))))
    state = CaseState(documents={"D1": _document(issued=issued)})

    def settled_on(day):
        return derive(pack, state, day).items["r"].evidence[0].settled

    assert settled_on(last_day)
    assert not settled_on(last_day + timedelta(days=1))


def test_a_document_is_good_on_the_day_it_expires():
    pack = replace(
        BASE, requirements=keyed(requirement("r", evidence=(EvidenceNeed(kind="extract"),)))
    )
    state = CaseState(documents={"D1": _document(expires=TODAY)})

    assert derive(pack, state, TODAY).items["r"].complete
    assert not derive(pack, state, TODAY + timedelta(days=1)).items["r"].complete


def _document(**more):
    version = DocumentVersion(
        sha256="0" * 64,
        name="a.pdf",
        size=1,
        media_type="application/pdf",
        added_at=datetime(2026, 2, 1, tzinfo=UTC),
        added_by="Алеся",
    )
    return Document(
        id="D1",
        title="выпіска",
        kind="extract",
        requirements=("r",),
        versions=(version,),
        **more,
    )


def test_tracks_without_requirements_measure_nothing():
    measures = derive(BASE, CaseState(), TODAY).tracks

    assert set(measures) == set(Track)
    assert all(each.filled.percent == 0 for each in measures.values())
