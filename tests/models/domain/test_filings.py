"""What a filing lacks: nothing binding is overlooked, nothing else blocks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from models.domain.condition import Condition, Op, Selector
from models.domain.engine import derive
from models.domain.evaluation import still_open
from models.domain.filings import enclosed
from models.domain.ids import split_answer_key
from models.domain.paper import FilingPlan
from models.domain.readiness import Truth
from models.domain.records import Answer, AnswerState, Fault
from models.domain.requirement import EvidenceNeed, Force
from models.domain.state import CaseState
from tests.models.domain.pack_strategies import cases
from tests.models.domain.small_cases import (
    a_document,
    facts_of,
    given_answers,
    one_filing,
    outline,
    some_cases,
)
from tests.models.domain.strategies import BASE, COMPLETE, OPEN, TODAY
from tests.models.small_pack import keyed, requirement, small_pack


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
            if binding and wanted.for_each and still_open(wanted.for_each, facts_of(pack, state)):
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


def test_a_list_of_parties_that_may_grow_blocks_although_nobody_stands_in_it():
    pack = replace(
        BASE,
        filings={"f0": one_filing()},
        requirements=keyed(
            requirement("r", filings=("f0",), for_each=Selector(role=OPEN)),
        ),
    )

    growing = derive(pack, CaseState(), TODAY).filings["f0"]
    closed = derive(pack, CaseState(answers=given_answers(open_complete=True)), TODAY)

    assert [(gap.message.id, gap.key) for gap in growing.gaps] == [("gap.open_list", COMPLETE)]
    assert not growing.ready
    assert closed.filings["f0"].ready


def test_an_internal_document_is_no_enclosure_and_says_so():
    need = EvidenceNeed(kind="extract", goes_to=("f0",))
    pack = replace(
        BASE,
        filings={"f0": one_filing()},
        requirements=keyed(requirement("r", filings=("f0",), evidence=(need,))),
    )

    kept = derive(pack, CaseState(documents={"D1": a_document(internal=True)}), TODAY)
    given = derive(pack, CaseState(documents={"D1": a_document()}), TODAY)

    assert [said.id for said in kept.items["r"].evidence[0].problems] == ["evidence.only_internal"]
    assert enclosed(one_filing(), kept.items) == ()
    assert not kept.filings["f0"].ready
    assert [document.id for document in enclosed(one_filing(), given.items)] == ["D1"]
    assert given.filings["f0"].ready


@pytest.mark.parametrize("fault", Fault)
def test_a_broken_file_blocks_the_filing_it_goes_to_even_if_only_advised(fault):
    need = EvidenceNeed(kind="extract", goes_to=("f0",), optional=True)
    advice = requirement("r", filings=("f0",), force=Force.SHOULD, evidence=(need,))
    pack = replace(BASE, filings={"f0": one_filing()}, requirements=keyed(advice))

    status = derive(pack, CaseState(documents={"D1": a_document(fault=fault)}), TODAY).filings["f0"]

    blocking = [(gap.message.id, gap.document) for gap in status.gaps if gap.blocks]
    assert blocking == [("gap.broken", "D1")]


def test_a_condition_on_a_figure_still_to_be_set_is_a_gap_that_names_no_question():
    coming = Condition(op=Op.AT_LEAST, question="c.money", parameter="limit.coming")
    pack = replace(
        BASE,
        filings={"f0": one_filing()},
        requirements=keyed(requirement("r", filings=("f0",), applies_when=coming)),
    )

    status = derive(pack, CaseState(answers=given_answers(c_money="50")), TODAY).filings["f0"]

    assert [(gap.message.id, gap.key) for gap in status.gaps] == [("gap.applies_unset", None)]
    assert not status.ready


def test_what_does_not_apply_sends_nothing():
    need = EvidenceNeed(kind="extract", goes_to=("f0",))
    on_request = Condition(op=Op.ONE_OF, question="c.sure", values=("true",))
    pack = replace(
        BASE,
        filings={"f0": one_filing()},
        requirements=keyed(
            requirement("r", filings=("f0",), applies_when=on_request, evidence=(need,))
        ),
    )
    state = CaseState(documents={"D1": a_document()}, answers=given_answers(c_sure=False))

    assert enclosed(one_filing(), derive(pack, state, TODAY).items) == ()


def test_an_error_found_blocks_the_filings_it_concerns():
    wrong = Answer(question="company.unp", state=AnswerState.VALUE, value="200988542")
    bank = Answer(question="company.name_ru", state=AnswerState.VALUE, value="Наш банк")
    pack = small_pack(requirements={}, edges=())
    names = replace(pack.checks["name.bank"], filings=("jsc.registration",))
    pack = replace(pack, checks={"name.bank": names})

    def blocked(*answers):
        state = CaseState(answers={answer.key: answer for answer in answers})
        filings = derive(pack, state, TODAY).filings
        return {filing for filing, status in filings.items() if not status.ready}

    assert blocked() == set()
    assert blocked(bank) == {"jsc.registration"}
    assert blocked(wrong) == set(pack.filings)


@pytest.mark.parametrize(
    ("expires", "issued", "day", "told"),
    [
        (10, None, 11, ["evidence.ends_before_filing"]),
        (10, None, 10, []),
        (10, None, None, []),
        (-1, None, 11, []),  # ended already: that blocks, and is said of today
        (None, -50, 200, ["evidence.ages_before_filing"]),
        (200, -50, 201, ["evidence.ages_before_filing"]),
    ],
)
def test_a_document_that_ends_before_the_planned_day_is_named_and_blocks_nothing(
    expires, issued, day, told
):
    def later(days):
        return TODAY + timedelta(days=days) if days is not None else None

    months = 3 if issued else None
    need = EvidenceNeed(kind="extract", goes_to=("f0",), max_age_months=months)
    pack = replace(
        BASE,
        filings={"f0": one_filing()},
        requirements=keyed(requirement("r", filings=("f0",), evidence=(need,))),
    )
    paper = a_document(expires=later(expires), issued=later(issued))
    plan = FilingPlan(filing="f0", day=later(day))
    state = CaseState(documents={"D1": paper}, plans={"f0": plan})

    status = derive(pack, state, TODAY).filings["f0"]

    soft = [gap for gap in status.gaps if not gap.blocks]
    assert [gap.message.id for gap in soft] == told
    assert all((gap.ref, gap.document) == ("r", "D1") for gap in soft)
    assert status.ready == (expires != -1)
