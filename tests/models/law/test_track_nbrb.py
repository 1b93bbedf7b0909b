"""The track of the National Bank as a case meets it: what it asks, of whom, from when."""

import pytest

from models.domain.basis import BasisKind
from models.domain.condition import PartyKind
from models.domain.engine import derive
from models.domain.ids import requirement_ref
from models.domain.readiness import Mark, Truth
from models.domain.records import Answer, AnswerState, Party
from models.domain.requirement import Force, Track
from models.domain.state import CaseState
from tests.models.law.nbrb_fields import FIELDS

ENTERED = {"nbrb.entered_on": "2026-11-02"}
WEAK = {BasisKind.ANALOGY, BasisKind.EXPECTED, BasisKind.RECALLED}
ROWS = [(form, field, parts) for form, rows in FIELDS.items() for field, parts in rows.items()]
QUESTIONNAIRES = {
    "form.nbrb_head": "head",
    "form.nbrb_chief_accountant": "chief_accountant",
    "form.nbrb_board_member": "board_member",
}
DUTIES = {
    "nbrb.deposit", "nbrb.financial_operations", "nbrb.token_operations", "nbrb.token_regulation",
    "nbrb.self_employed", "nbrb.foreign_trade", "nbrb.limits", "nbrb.standards",
    "nbrb.dual_regulation", "nbrb.audit", "nbrb.changes", "nbrb.exclusion",
}  # fmt: skip
CLIENTS = {
    "individuals": {"nbrb.client_protection", "nbrb.trading_ban"},
    "self_employed": {"nbrb.self_employed"},
    "legal_entities": {"nbrb.foreign_trade"},
}


def readiness(pack, answers, *parties, of_party=None):
    given = [
        Answer(question=question, state=AnswerState.VALUE, value=value)
        for question, value in answers.items()
    ]
    given += [
        Answer(question=question, party=party, state=AnswerState.VALUE, value=value)
        for (question, party), value in (of_party or {}).items()
    ]
    state = CaseState(
        answers={answer.key: answer for answer in given},
        parties={party.id: party for party in parties},
    )
    return derive(pack, state, pack.as_of)


def of_track(pack):
    return [item for item in pack.requirements.values() if item.track is Track.NBRB]


def gates_shut(item):
    return [said for said in item.blockers if said.id == "blocker.gate"]


def test_every_item_stands_in_the_track_but_politics_and_the_name(shipped):
    expected = {f"T3-{number:03}" for number in range(1, 47)} - {"T3-016", "T3-032"}

    assert {item for one in of_track(shipped) for item in one.items} == expected


def test_what_is_expected_or_by_analogy_is_never_a_must(shipped):
    for item in of_track(shipped):
        carrying = {basis.kind for basis in item.basis if basis.carries_duty}
        if item.expected or carrying & WEAK:
            assert item.force is not Force.MUST, item.id


def test_analogy_says_so_in_words(shipped):
    for item in of_track(shipped):
        if any(basis.kind is BasisKind.ANALOGY and basis.carries_duty for basis in item.basis):
            assert "по аналогии" in item.guidance.do.ru, item.id
            assert "па аналогіі" in item.guidance.do.be, item.id
            assert "by analogy" in item.guidance.do.en, item.id


def test_duties_wait_for_the_entry_and_then_begin(shipped):
    before, after = readiness(shipped, {}), readiness(shipped, ENTERED)

    assert {item.id for item in of_track(shipped) if item.duty} == DUTIES
    assert all(gates_shut(before.items[duty]) for duty in DUTIES)
    assert not any(gates_shut(after.items[duty]) for duty in DUTIES)
    assert before.items["nbrb.deposit"].mark is Mark.BLOCKED


@pytest.mark.parametrize("chosen", CLIENTS)
def test_clients_decide_what_is_asked_for_them(shipped, chosen):
    items = readiness(shipped, {"nbrb.clients": (chosen,)}).items

    meant = {
        name
        for names in CLIENTS.values()
        for name in names
        if items[name].applies.truth is Truth.TRUE
    }
    assert meant == CLIENTS[chosen]


@pytest.mark.parametrize(("holds", "truth"), [(True, Truth.TRUE), (False, Truth.FALSE)])
def test_accounts_are_asked_of_a_holder_of_five_percent_only(shipped, holds, truth):
    founder = Party(id="P1", kind=PartyKind.ORGANISATION, name="Founder", roles=("founder",))
    view = readiness(shipped, {}, founder, of_party={("party.holds_five_percent", "P1"): holds})

    assert view.items[requirement_ref("nbrb.corporate_holders", "P1")].applies.truth is truth


def test_no_question_is_about_politics(shipped):
    words = ("политич", "массовых мероп", "дискредит", "палітычн", "politic", "discredit")
    asked = dict(shipped.questions)
    del asked["party.pep"]  # a term of the AML rules: holding a public office, not what one thinks
    for question in asked.values():
        told = [question.title, *([question.help] if question.help else [])]
        text = " ".join(part for one in told for part in (one.ru, one.be, one.en)).casefold()
        assert not any(word in text for word in words), question.id


@pytest.mark.parametrize(("form", "field", "parts"), ROWS)
def test_form_holds_the_field(shipped, form, field, parts):
    sections = shipped.forms[form].sections
    present = {
        part
        for section in sections
        for part in (*section.questions, *section.blocks, *section.evidence)
    }

    assert present >= set(parts), field


def test_forms_bear_the_letters_of_the_research_and_go_with_a_filing(shipped):
    letters = {
        shipped.forms[paper.form].letter
        for name in ("nbrb.register", "nbrb.psp")
        for paper in shipped.filings[name].papers
        if paper.form
    }

    assert letters == set("KLMNOP")


@pytest.mark.parametrize(("form", "role"), QUESTIONNAIRES.items())
def test_questionnaire_is_one_and_the_same_for_every_post(shipped, form, role):
    shown = shipped.forms[form]
    asked = {
        need.question
        for item in of_track(shipped)
        if item.for_each and item.for_each.role == role
        for need in item.questions
    }

    assert shown.for_each.role == role
    assert shown.sections == shipped.forms["form.nbrb_head"].sections
    assert {question for section in shown.sections for question in section.questions} <= asked
