"""Requirements as they hold in a case: for whom, whether, and what stands in the way."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.condition import Condition, PartyKind, Selector
from models.domain.engine import derive
from models.domain.evaluation import ALWAYS, asked_of, conjunction, evaluate, matches
from models.domain.ids import answer_key, requirement_ref
from models.domain.readiness import Mark, Measure, Truth, Verdict
from models.domain.records import Answer, AnswerState, Party, Review, Verification
from models.domain.requirement import EvidenceNeed, Force, QuestionNeed
from models.domain.state import CaseState
from tests.models.domain.pack_strategies import cases
from tests.models.domain.small_cases import a_document, facts_of, some_cases
from tests.models.domain.strategies import BASE, COMPLETE, OPEN, QUESTIONS, TODAY, answers_to, slots
from tests.models.small_pack import keyed, requirement, small_pack


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
    after = derive(pack, replace(state, answers=answers), TODAY).items

    for wanted in pack.requirements.values():
        if changed not in rests_on(wanted):
            assert _verdicts(before, wanted) == _verdicts(after, wanted)


def _verdicts(items, wanted):
    return {ref: item.applies for ref, item in items.items() if item.requirement is wanted}


@some_cases
@given(cases())
def test_an_item_stands_for_each_party_that_is_meant_or_may_be(case):
    pack, state = case
    known, expected = facts_of(pack, state), {}
    for wanted in pack.requirements.values():
        for party in state.parties.values() if wanted.for_each else (None,):
            meant = matches(wanted.for_each, party, known) if party else ALWAYS
            if meant.truth is not Truth.FALSE:
                ref = requirement_ref(wanted.id, party.id if party else None)
                expected[ref] = conjunction((meant, evaluate(wanted.applies_when, known, party)))

    items = derive(pack, state, TODAY).items

    assert {ref: item.applies for ref, item in items.items()} == expected


@some_cases
@given(cases())
def test_an_item_shows_what_the_case_holds_for_it(case):
    pack, state = case
    for ref, item in derive(pack, state, TODAY).items.items():
        work = state.work.get(ref)
        assert item.reviewed == (work is not None and work.review is Review.APPROVED)
        assert item.verified == (item.requirement.id in state.verifications)
        needs = {need.question for need in item.requirement.questions}
        for slot in item.questions:
            assert asked_of(slot.question, state.parties.get(item.party), facts_of(pack, state))
            assert slot.answer == state.answers.get(slot.key)
            assert slot.question.id in needs
        for slot in item.evidence:
            assert set(slot.documents) == {
                document
                for document in state.documents.values()
                if ref in document.requirements and document.kind == slot.need.kind
            }
            usable = any(_serves(document, slot.need) for document in slot.documents)
            assert usable or slot.need.optional or not slot.settled


def _serves(document, need):
    expired = document.expires is not None and document.expires < TODAY
    hidden = document.internal and need.goes_to
    return document.current.fault is None and not expired and not hidden


@some_cases
@given(cases())
def test_closed_gates_and_unfinished_work_block_and_nothing_else(case):
    pack, state = case
    readiness = derive(pack, state, TODAY)
    for item in readiness.items.values():
        closed = [g for g in item.requirement.gates if not readiness.gates[g].is_open]
        waits = [
            needed
            for needed in item.requirement.depends_on
            if any(_unfinished(other) for other in _awaited(readiness, needed, item))
        ]
        counted = Counter(said.id for said in item.blockers)
        assert counted["blocker.gate"] == len(closed)
        assert counted["blocker.requirement"] == len(waits)
        assert len(item.blockers) == len(closed) + len(waits)


def _awaited(readiness, needed, item):
    others = [other for other in readiness.items.values() if other.requirement.id == needed]
    same = [other for other in others if other.party and other.party == item.party]
    return same or others


def _unfinished(item):
    binds = item.requirement.force is not Force.NOTE
    return binds and item.applies.truth is Truth.TRUE and not item.complete


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
    state = CaseState(documents={"D1": a_document(issued=issued)})

    def settled_on(day):
        return derive(pack, state, day).items["r"].evidence[0].settled

    assert settled_on(last_day)
    assert not settled_on(last_day + timedelta(days=1))


def test_a_document_is_good_on_the_day_it_expires():
    pack = replace(
        BASE, requirements=keyed(requirement("r", evidence=(EvidenceNeed(kind="extract"),)))
    )
    state = CaseState(documents={"D1": a_document(expires=TODAY)})

    assert derive(pack, state, TODAY).items["r"].complete
    assert not derive(pack, state, TODAY + timedelta(days=1)).items["r"].complete


def test_a_party_of_whom_it_is_not_known_is_asked_about_and_not_left_out():
    founder = Party(id="P1", kind=PartyKind.ORGANISATION, name="P1", roles=("founder",))
    pack, state = small_pack(), CaseState(parties={"P1": founder})

    readiness = derive(pack, state, TODAY)

    item = readiness.items["jsc.founder_extract@P1"]
    assert item.applies == Verdict(Truth.UNKNOWN, ("party.country@P1",))
    assert item.mark is Mark.UNKNOWN
    assert not readiness.filings["jsc.registration"].ready


def test_law_is_verified_once_for_all_parties():
    wanted = requirement("r", for_each=Selector(role=OPEN))
    pack = replace(BASE, requirements=keyed(wanted))
    among = {name: Party(id=name, kind="person", name=name, roles=(OPEN,)) for name in ("P1", "P2")}
    checked = Verification(requirement="r", by="Янка", on=TODAY, edition="2026")

    measures = derive(pack, CaseState(parties=among, verifications={"r": checked}), TODAY).measures

    assert measures.verified == Measure(1, 1)
    assert measures.reviewed == Measure(0, 2)
