"""The track of the Hi-Tech Park as a case meets it: what it asks, of whom, from when."""

import pytest

from models.domain.basis import BasisKind
from models.domain.condition import PartyKind
from models.domain.engine import derive
from models.domain.filings import enclosed
from models.domain.ids import requirement_ref
from models.domain.readiness import Mark, Truth
from models.domain.records import Answer, AnswerState, Party
from models.domain.requirement import Force, Track
from models.domain.state import CaseState
from models.errors import message
from tests.filing_desk import complete, complete_file, shop
from tests.models.law.htp_fields import FIELDS, PERSONS, QUESTIONNAIRE

__all__ = ["complete", "complete_file", "shop"]  # fixtures

REGISTERED = {"company.unp": "199999108", "company.registered_on": "2026-03-02"}
RESIDENT = REGISTERED | {"htp.resident_on": "2026-08-28", "htp.exclusive": True}

DUTIES = {
    "htp.contributions", "htp.reports", "htp.accounting", "htp.structure_changes",
    "htp.yearly_audit", "htp.residency_loss",
}  # fmt: skip

OUTSIDE_THE_CHECKLIST = {"T2-010", "T2-012", "T2-013", "T2-028", "T2-035", "T2-036"}

SENSITIVE = {"party.convictions", "party.dismissals", "party.proceedings", "party.sanctions_lists"}

ROWS = [(form, field, parts) for form, rows in FIELDS.items() for field, parts in rows.items()]


def readiness(pack, answers, *parties):
    given = [
        Answer(question=question, state=AnswerState.VALUE, value=value)
        for question, value in answers.items()
    ]
    state = CaseState(
        answers={answer.key: answer for answer in given},
        parties={party.id: party for party in parties},
    )
    return derive(pack, state, pack.as_of)


def person(*roles):
    return Party(id="P1", kind=PartyKind.PERSON, name="Ёлкина", roles=roles)


def of_track(pack):
    return [item for item in pack.requirements.values() if item.track is Track.HTP]


def gates_shut(item):
    return [said for said in item.blockers if said.id == "blocker.gate"]


def test_duties_are_those_that_begin_with_residency(shipped):
    assert {item.id for item in of_track(shipped) if item.duty} == DUTIES


@pytest.mark.parametrize("duty", sorted(DUTIES))
def test_duty_waits_for_residency_and_then_begins(shipped, duty):
    before = readiness(shipped, REGISTERED).items[duty]
    after = readiness(shipped, RESIDENT).items[duty]

    assert before.mark is Mark.BLOCKED
    assert gates_shut(before) == [message("blocker.gate", gate=shipped.gates["htp.resident"].title)]
    assert not gates_shut(after)


def test_residency_with_a_second_business_begins_no_duty(shipped):
    items = readiness(shipped, RESIDENT | {"htp.exclusive": False}).items

    assert all(gates_shut(items[duty]) for duty in DUTIES)


def test_duties_hand_nothing_in(shipped):
    asked = [shipped.requirements[duty] for duty in DUTIES]

    assert not any(item.filings for item in asked)
    assert not any(need.goes_to for item in asked for need in item.evidence)


@pytest.mark.parametrize(
    ("answers", "truth"),
    [
        ({}, Truth.UNKNOWN),
        ({"htp.token_business": False}, Truth.FALSE),
        ({"htp.token_business": True}, Truth.TRUE),
    ],
)
def test_only_a_group_with_token_business_has_to_end_it(shipped, answers, truth):
    assert readiness(shipped, answers).items["htp.exclusivity"].applies.truth is truth


def test_token_business_that_is_not_ended_keeps_the_file_back(shipped):
    status = readiness(shipped, REGISTERED | {"htp.token_business": True}).filings["htp.residency"]

    missing = [gap for gap in status.gaps if gap.ref == "htp.exclusivity"]
    assert len(missing) == len(shipped.requirements["htp.exclusivity"].evidence)
    assert all(gap.blocks for gap in missing)


def test_the_decision_to_end_other_business_stays_in_the_house(shipped):
    goes_to = {need.kind: need.goes_to for need in shipped.requirements["htp.exclusivity"].evidence}

    assert goes_to == {"exclusivity_decision": (), "termination_papers": ("htp.residency",)}


def test_comparators_and_background_ask_nothing(shipped):
    rested_on = {
        item for requirement in shipped.requirements.values() for item in requirement.items
    }

    assert not rested_on & OUTSIDE_THE_CHECKLIST


def test_every_other_item_of_the_research_stands_in_the_track(shipped):
    expected = {f"T2-{number:03}" for number in range(1, 39)} - OUTSIDE_THE_CHECKLIST

    assert {item for requirement in of_track(shipped) for item in requirement.items} == expected


def test_only_items_about_several_people_stand_in_several_requirements(shipped):
    shared = {}
    for requirement in of_track(shipped):
        assert len(requirement.items) == 1, requirement.id
        shared.setdefault(requirement.items[0], []).append(requirement.id)

    assert {item: len(ids) for item, ids in shared.items() if len(ids) > 1} == {
        "T2-015": 2, "T2-016": 3, "T2-017": 3,
    }  # fmt: skip


def test_merged_requirements_are_gone(shipped):
    assert not {"htp.regime", "htp.obligations", "htp.fund_levels"} & set(shipped.requirements)


@pytest.mark.parametrize(("foreign", "truth"), [(True, Truth.TRUE), (False, Truth.FALSE)])
def test_rules_for_foreign_staff_are_shown_where_there_is_any(shipped, foreign, truth):
    item = readiness(shipped, {"htp.foreign_staff": foreign}).items["htp.foreign_staff"]

    assert item.applies.truth is truth


def test_what_only_informs_is_never_missing_anything(shipped):
    view = readiness(shipped, RESIDENT | {"htp.foreign_staff": True})
    notes = {item.id for item in of_track(shipped) if item.force is Force.NOTE}

    assert notes == {"htp.residency_loss", "htp.foreign_staff"}
    assert all(slot.settled for ref in notes for slot in view.items[ref].questions)
    assert not any(slot.problems for ref in notes for slot in view.items[ref].evidence)


def test_what_is_known_from_2018_or_from_memory_alone_is_no_must(shipped):
    weak = {"htp.analytics", "htp.yearly_audit", "htp.ratios", "htp.client_terms", "htp.head",
            "htp.agreement", "htp.certificate", "htp.reports", "htp.accounting"}  # fmt: skip

    assert {shipped.requirements[ref].force for ref in weak} == {Force.SHOULD}


def test_no_term_is_reckoned_that_the_research_does_not_know(shipped):
    assert not any(item.deadlines or item.charge for item in of_track(shipped))


def test_recalled_words_never_carry_a_must(shipped):
    for item in of_track(shipped):
        if item.force is Force.MUST:
            carrying = {basis.kind for basis in item.basis if basis.carries_duty}
            assert BasisKind.RECALLED not in carrying, item.id


def test_chapters_of_the_project_are_wanted_but_hold_back_no_file(shipped):
    needs = shipped.requirements["htp.business_project"].questions
    chapters = {need.question for need in needs if need.optional}
    status = readiness(shipped, REGISTERED).filings["htp.residency"]

    blanks = {gap.key: gap.blocks for gap in status.gaps if gap.key in chapters}
    assert set(blanks) == chapters
    assert not any(blanks.values())


def test_signed_project_takes_the_place_of_the_draft(shipped):
    assert shipped.forms["form.htp_project"].drafts == "business_project"


@pytest.mark.parametrize(("form", "field", "parts"), ROWS)
def test_form_holds_the_field(shipped, form, field, parts):
    present = {
        part
        for section in shipped.forms[form].sections
        for part in (*section.questions, *section.blocks, *section.evidence)
    }

    assert present >= set(parts), field


@pytest.mark.parametrize("form", PERSONS)
@pytest.mark.parametrize("field", QUESTIONNAIRE)
def test_questionnaire_holds_the_field(shipped, form, field):
    present = {
        part
        for section in shipped.forms[form].sections
        for part in (*section.questions, *section.blocks)
    }

    assert present >= set(QUESTIONNAIRE[field])


def test_forms_bear_the_letters_of_the_research(shipped):
    found = {form.id: form.letter for form in shipped.forms.values() if form.letter in set("HIJ")}

    assert found == {
        "form.htp_application": "H",
        "form.htp_project": "I",
        "form.htp_token_package": "J",
        "form.htp_founder_organisation": "J",
        **dict.fromkeys(PERSONS, "J"),
    }


def test_file_of_the_park_prints_every_form_after_the_application(shipped):
    printed = [paper.form for paper in shipped.filings["htp.residency"].papers if paper.form]

    assert printed[:3] == list(FIELDS)
    assert set(printed[3:]) == {*PERSONS, "form.htp_founder_organisation"}


@pytest.mark.parametrize("form", PERSONS)
def test_a_person_is_asked_what_the_questionnaire_shows(shipped, form):
    role, asking = PERSONS[form]
    item = readiness(shipped, {}, person(role)).items[requirement_ref(asking, "P1")]

    shown = {question for part in shipped.forms[form].sections for question in part.questions}
    assert {slot.question.id for slot in item.questions} >= shown
    assert shipped.forms[form].for_each.role == role


@pytest.mark.parametrize("form", PERSONS)
def test_questionnaire_asks_of_the_past_only_what_form_j_names(shipped, form):
    shown = {question for part in shipped.forms[form].sections for question in part.questions}

    assert {question for question in shown if shipped.questions[question].sensitive} == SENSITIVE


def test_nobody_has_to_declare_the_past_before_a_form_is_official(shipped):
    demanded = {
        need.question for item in of_track(shipped) for need in item.questions if not need.optional
    }

    assert not demanded & SENSITIVE


def test_a_corporate_founder_is_asked_as_an_organisation(shipped):
    founder = Party(id="P1", kind=PartyKind.ORGANISATION, name="ТАА", roles=("founder",))
    item = readiness(shipped, {}, founder).items["htp.founder_reputation@P1"]

    asked = {slot.question.id for slot in item.questions}
    form = shipped.forms["form.htp_founder_organisation"]
    assert {question for part in form.sections for question in part.questions} <= asked
    assert not asked & SENSITIVE


def test_ready_file_of_the_park_does_without_what_is_only_advised(complete):
    papers = [
        document.id
        for document in complete.view().state.documents.values()
        if any(ref.startswith(("htp.head@", "htp.ratios")) for ref in document.requirements)
    ]
    for paper in papers:
        complete.evidence.remove(paper)

    status = complete.view().readiness.filings["htp.residency"]
    advised = {gap.ref for gap in status.gaps if gap.ref and not gap.blocks}
    assert papers
    assert "htp.ratios" in advised
    assert not any(gap.blocks for gap in status.gaps)


def test_nothing_a_resident_keeps_for_itself_is_enclosed(complete):
    view = complete.view()
    filing = view.pack.filings["htp.residency"]
    kinds = {document.kind for document in enclosed(filing, view.readiness.items)}

    assert kinds >= {"business_project", "charter_copy", "token_package"}
    assert not kinds & {"htp_payment", "htp_report", "separate_accounting", "tax_memo",
                        "board_decision", "htp_agreement", "expert_opinion"}  # fmt: skip
