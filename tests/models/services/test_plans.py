"""How a filing is meant to go out: kept, shown in the order of what is enclosed, undone."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.filings import enclosed_in_order
from models.domain.paper import FilingPlan
from models.domain.text import Language
from models.errors import CaseRefused, RequestError
from tests.filing_desk import complete, complete_file, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


def enclosed(session):
    return [
        each.document for each in session.dossiers.order_to_look(FILING, Language.RU).enclosures
    ]


def test_documents_follow_the_order_of_the_plan_and_undo_brings_theirs_back(complete):
    before = enclosed(complete)
    assert len(before) > 2

    complete.plans.set(FILING, order=(before[-1], before[0]))
    assert enclosed(complete) == [before[-1], before[0], *before[1:-1]]

    complete.history.undo()
    assert enclosed(complete) == before


def test_a_plan_is_one_entry_and_an_empty_one_is_none(complete):
    entries = complete.view().entries

    complete.plans.set(FILING, day=date(2026, 12, 1), separators=True, volume_sheets=150)
    assert complete.view().entries == entries + 1
    complete.plans.set(FILING, day=None, separators=False, volume_sheets=None)

    assert FILING not in complete.view().state.plans
    complete.history.undo()
    assert complete.view().state.plans[FILING].volume_sheets == 150


@pytest.mark.parametrize("sheets", [0, 5, 100_000])
def test_a_volume_nobody_binds_is_refused(complete, sheets):
    with pytest.raises(RequestError):
        complete.plans.set(FILING, volume_sheets=sheets)


def test_a_document_that_is_not_there_is_refused(complete):
    with pytest.raises(RequestError):
        complete.plans.set(FILING, order=("01NOSUCHDOCUMENT",))


def test_where_the_authority_lays_the_order_down_nobody_changes_it(complete):
    first, *_, last = enclosed(complete)
    filings = complete._recorder.pack.filings
    known = filings[FILING]
    filings[FILING] = replace(known, fixed_order=True)
    try:
        with pytest.raises(CaseRefused) as refused:
            complete.plans.set(FILING, order=(last, first))
        items = complete.view().readiness.items
        plan = FilingPlan(filing=FILING, order=(last, first))
        kept = [each.id for each in enclosed_in_order(filings[FILING], items, plan)]
    finally:
        filings[FILING] = known

    assert refused.value.message.id == "plan.fixed_order"
    assert kept[0] == first
