"""The track of the joint-stock company as a case meets it: of whom it asks what, and by when."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.basis import MAY_CARRY_A_DUTY, BasisKind
from models.domain.condition import PartyKind
from models.domain.due import charge, due_dates
from models.domain.engine import derive
from models.domain.evaluation import Facts, asked_of
from models.domain.ids import answer_key, requirement_ref
from models.domain.readiness import Mark, Truth
from models.domain.records import Answer, AnswerState, Party
from models.domain.requirement import Force, Track
from models.domain.state import CaseState
from tests.models.law.applying import applies

PERSON, ORGANISATION = PartyKind.PERSON, PartyKind.ORGANISATION
CASH, NONCASH, BOTH = "cash", "noncash", "both"
RESEARCH = {f"T1-{number:03}" for number in range(1, 45)} | {"T3-032", "X-007", "X-008", "X-009"}
REGISTERED = {"company.unp": "199999108", "company.registered_on": "2026-03-02"}


def founder(number, kind=PERSON, *roles):
    return Party(
        id=f"P{number}", kind=kind, name=f"Заснавальнік {number}", roles=("founder", *roles)
    )


def state_of(answers, *parties):
    """Return a case; an answer of a party is keyed by question and party id."""
    given = []
    for key, value in answers.items():
        question, party = key if isinstance(key, tuple) else (key, None)
        given.append(Answer(question=question, party=party, state=AnswerState.VALUE, value=value))
    return CaseState(
        answers={answer.key: answer for answer in given},
        parties={party.id: party for party in parties},
    )


def readiness(pack, answers, *parties):
    return derive(pack, state_of(answers, *parties), pack.as_of)


def verdict(pack, requirement, answers, *parties):
    """Return whether a requirement applies to the case or to anybody in it."""
    state = state_of(answers, *parties)
    facts = Facts(pack=pack, answers=state.answers, parties=state.parties, today=pack.as_of)
    return applies(pack.requirements[requirement], facts).truth


def of_track(pack):
    return [item for item in pack.requirements.values() if item.track is Track.JSC]


def test_every_research_item_of_the_track_has_a_requirement(shipped):
    assert {name for item in of_track(shipped) for name in item.items} == RESEARCH


def test_few_research_items_share_a_requirement(shipped):
    shared = {item.id: item.items for item in of_track(shipped) if len(item.items) > 1}

    assert shared == {
        "jsc.name": ("T1-004", "T3-032"),
        "jsc.head_data": ("T1-003", "T1-020"),
        "jsc.signature_keys": ("T1-039", "X-007"),
    }


def test_what_is_only_recalled_never_binds(shipped):
    for item in of_track(shipped):
        carrying = {basis.kind for basis in item.basis if basis.carries_duty}
        assert item.force is not Force.MUST or carrying & MAY_CARRY_A_DUTY, item.id


@pytest.mark.parametrize(
    ("kinds", "truth"),
    [
        ((CASH, NONCASH), Truth.TRUE),
        ((NONCASH, BOTH), Truth.TRUE),
        ((NONCASH, NONCASH), Truth.FALSE),
        ((NONCASH, None), Truth.UNKNOWN),
    ],
)
def test_cash_is_paid_through_an_account_if_any_founder_gives_cash(shipped, kinds, truth):
    parties = [founder(number) for number, _ in enumerate(kinds)]
    answers = {
        ("party.contribution_kind", party.id): kind
        for party, kind in zip(parties, kinds, strict=True)
        if kind
    }

    found = verdict(
        shipped, "jsc.cash_contributions", answers | {"founders.complete": True}, *parties
    )

    assert found is truth


def test_contribution_that_one_founder_makes_in_kind_is_valued(shipped):
    answers = {
        "founders.complete": True,
        "capital.noncash": False,
        ("party.contribution_kind", "P1"): BOTH,
    }

    assert verdict(shipped, "jsc.noncash", answers, founder(1)) is Truth.TRUE


@pytest.mark.parametrize("requirement", ["jsc.legalisation", "jsc.sanctions"])
@pytest.mark.parametrize(
    ("kind", "question"), [(PERSON, "party.citizenship"), (ORGANISATION, "party.country")]
)
def test_foreign_founders_of_either_kind_are_meant(shipped, requirement, kind, question):
    ref = requirement_ref(requirement, "P1")
    for country, truth in (("BY", None), ("KZ", Truth.TRUE), ("TR", Truth.TRUE)):
        items = readiness(shipped, {(question, "P1"): country}, founder(1, kind)).items
        assert (items[ref].applies.truth if ref in items else None) is truth, country
    unknown = readiness(shipped, {}, founder(1, kind)).items
    assert unknown[ref].applies.because == (answer_key(question, "P1"),)


@pytest.mark.parametrize("question", ["party.legalisation", "party.sanctions_outcome"])
def test_foreign_person_is_asked_what_the_requirement_needs(shipped, question):
    for country, asked in (("BY", False), ("TR", True)):
        party = founder(1)
        state = state_of({("party.citizenship", "P1"): country}, party)
        facts = Facts(
            pack=shipped, answers=state.answers, parties=state.parties, today=shipped.as_of
        )
        assert asked_of(shipped.questions[question], party, facts) is asked


def test_sanctions_are_a_recommendation_that_leaves_nothing_in_a_file(shipped):
    requirement = shipped.requirements["jsc.sanctions"]

    assert {basis.kind for basis in requirement.basis} == {BasisKind.RECOMMENDATION}
    assert requirement.force is Force.SHOULD
    assert not requirement.filings
    assert all(need.optional and not need.goes_to for need in requirement.evidence)


def test_power_of_attorney_is_decided_once_the_representatives_are_listed(shipped):
    partners = (founder(1), founder(2))

    assert verdict(shipped, "jsc.power_of_attorney", {}, *partners) is Truth.UNKNOWN
    closed = {"representatives.complete": True}
    assert verdict(shipped, "jsc.power_of_attorney", closed, *partners) is Truth.FALSE
    acting = founder(3, PERSON, "representative")
    assert verdict(shipped, "jsc.power_of_attorney", closed, *partners, acting) is Truth.TRUE


def test_registration_waits_for_the_list_of_representatives(shipped):
    def open_lists(answers):
        gaps = readiness(shipped, answers, founder(1)).filings["jsc.registration"].gaps
        return {gap.key for gap in gaps if gap.blocks and gap.message.id == "gap.open_list"}

    assert answer_key("representatives.complete") in open_lists({})
    assert answer_key("representatives.complete") not in open_lists(
        {"representatives.complete": True}
    )


@pytest.mark.parametrize(
    ("requirement", "question"),
    [
        ("jsc.seal", "company.seal"),
        ("jsc.egr_extract", "company.egr_extract_asked"),
        ("jsc.charter_changes", "company.charter_changed"),
    ],
)
def test_what_depends_on_a_choice_asks_for_it_until_it_is_made(shipped, requirement, question):
    open_choice = readiness(shipped, {}).items[requirement_ref(requirement)]
    assert open_choice.mark is Mark.UNKNOWN
    assert open_choice.applies.because == (answer_key(question),)
    assert verdict(shipped, requirement, {question: True}) is Truth.TRUE
    assert verdict(shipped, requirement, {question: False}) is Truth.FALSE


@pytest.mark.parametrize(("fund", "truth"), [("19999999.99", True), ("20000000", False)])
def test_fund_is_increased_only_from_below_twenty_million(shipped, fund, truth):
    found = verdict(shipped, "jsc.increase", {"capital.fund": fund})

    assert found is (Truth.TRUE if truth else Truth.FALSE)


@pytest.mark.parametrize(
    ("requirement", "event", "day", "last"),
    [
        ("jsc.name_certificate", "company.name_certificate_on", "2026-01-16", date(2026, 2, 16)),
        ("jsc.certificate", "registration.filed_on", "2026-04-17", date(2026, 4, 22)),
        ("jsc.tax_registration", "company.registered_on", "2026-03-02", date(2026, 3, 9)),
        ("jsc.local_acts", "company.registered_on", "2026-01-31", date(2026, 3, 2)),
        ("jsc.share_registration", "company.registered_on", "2026-03-02", date(2026, 5, 4)),
        ("jsc.contributions", "company.registered_on", "2026-03-02", date(2027, 3, 2)),
        ("jsc.charter_changes", "company.charter_changed_on", "2026-06-15", date(2026, 8, 17)),
    ],
)
def test_terms_run_from_their_event(shipped, requirement, event, day, last):
    answers = {event: day}
    item = readiness(shipped, answers).items[requirement_ref(requirement)]

    (due,) = due_dates(shipped, item, state_of(answers).answers)

    assert due.term.ends == last


def test_state_duty_is_one_base_value_of_the_day_of_filing(shipped):
    for filed, amount in (("2025-12-30", 42), ("2026-03-02", 45)):
        answers = {"registration.channel": "paper", "registration.filed_on": filed}
        item = readiness(shipped, answers).items[requirement_ref("jsc.duty")]
        assert charge(shipped, item, state_of(answers).answers, shipped.as_of).amount == amount


def test_duties_of_the_registered_company_go_with_no_filing(shipped):
    duties = {item.id: item.filings for item in of_track(shipped) if item.duty}

    assert duties == {"jsc.charter_changes": (), "jsc.disclosure": ()}


def test_stamped_charter_comes_before_the_certificate(shipped):
    items = readiness(shipped, REGISTERED).items
    blockers = items[requirement_ref("jsc.certificate")].blockers

    assert shipped.requirements["jsc.submission"].title in {
        said.details.get("requirement") for said in blockers
    }


def test_criminal_records_never_leave_the_house(shipped):
    needs = [
        need
        for item in shipped.requirements.values()
        for need in item.evidence
        if need.kind == "no_criminal_record"
    ]

    assert needs
    assert all(need.optional and not need.goes_to for need in needs)


def test_charter_is_handed_in_twice_on_paper_and_once_electronically(shipped):
    (need,) = shipped.requirements["jsc.charter"].evidence

    assert (need.copies, need.goes_to) == (2, ("jsc.registration",))
    assert ".rtf" in need.note.ru


def test_whole_track_is_settled_by_answers_alone(shipped):
    """Once the choices are made, nothing of the track is left undecided."""
    sole = replace(founder(1), roles=("founder", "head", "chief_accountant"))
    answers = {
        "company.form": "zao",
        "company.name_restricted": False,
        "company.seal": False,
        "company.egr_extract_asked": False,
        "company.charter_changed": False,
        "registration.channel": "portal",
        "shares.channel": "paper",
        "capital.noncash": False,
        "capital.fund": "20000000",
        "founders.complete": True,
        "representatives.complete": True,
        ("party.citizenship", "P1"): "BY",
        ("party.contribution_kind", "P1"): CASH,
    }

    items = readiness(shipped, answers, sole).items.values()

    undecided = {
        item.ref
        for item in items
        if item.requirement.track is Track.JSC and item.applies.truth is Truth.UNKNOWN
    }
    assert undecided == set()
