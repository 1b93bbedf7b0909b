"""Forms A to G hold every field that section 12.1 of the research lists, each asked once."""

from collections import Counter

import pytest

from models.domain.filing import Block
from models.domain.question import AnswerType
from tests.models.law.jsc_fields import FIELDS

LETTERS = {
    "form.jsc_name": "A",
    "form.jsc_registration": "B",
    "form.jsc_founder_person": "C",
    "form.jsc_founder_organisation": "D",
    "form.jsc_agreement": "E",
    "form.jsc_minutes": "F",
    "form.jsc_issue_decision": "G",
    "form.jsc_shares": "G",
}

ROWS = [(form, field, parts) for form, rows in FIELDS.items() for field, parts in rows.items()]

DRAFTS = {
    "form.jsc_agreement": "creation_agreement",
    "form.jsc_minutes": "minutes",
    "form.jsc_issue_decision": "issue_decision",
}


def test_forms_bear_the_letters_of_the_research(shipped):
    letters = {form.id: form.letter for form in shipped.forms.values()}
    found = {form: letter for form, letter in letters.items() if letter in set("ABCDEFG")}

    assert found == LETTERS


@pytest.mark.parametrize(("form", "field", "parts"), ROWS)
def test_form_holds_the_field(shipped, form, field, parts):
    sections = shipped.forms[form].sections
    present = {part for section in sections for part in (*section.questions, *section.blocks)}

    assert present >= set(parts), field


@pytest.mark.parametrize("form", LETTERS)
def test_form_asks_nothing_beyond_the_research(shipped, form):
    listed = {part for parts in FIELDS[form].values() for part in parts}
    beyond = {
        question
        for section in shipped.forms[form].sections
        for question in section.questions
        if question not in listed
    }

    assert beyond <= {"registration.channel", "registration.duty_reference", "shares.channel",
                      "party.bars_absent"}  # fmt: skip


@pytest.mark.parametrize("form", LETTERS)
def test_form_asks_nothing_twice(shipped, form):
    asked = Counter(
        (question, section.for_each)
        for section in shipped.forms[form].sections
        for question in section.questions
    )

    assert max(asked.values()) == 1


@pytest.mark.parametrize("form", LETTERS)
def test_questions_of_the_form_stand_in_the_checklist(shipped, form):
    """A part repeated for a role shows what some requirement asks of that role."""
    shown = shipped.forms[form]
    for section in shown.sections:
        meant = section.for_each or shown.for_each
        for question in section.questions:
            of_party = shipped.questions[question].of_party
            roles = _roles_asked(shipped, question)
            assert (meant.role in roles or None in roles) if of_party else roles, question


def _roles_asked(pack, question):
    """Return the roles of which requirements ask a question; None stands for everyone."""
    return {
        requirement.for_each.role if requirement.for_each else None
        for requirement in pack.requirements.values()
        if question in {need.question for need in requirement.questions}
    }


def test_founder_sheets_are_drawn_up_for_each_founder(shipped):
    persons, organisations = (
        shipped.forms[form].for_each
        for form in ("form.jsc_founder_person", "form.jsc_founder_organisation")
    )

    assert (persons.role, persons.kind) == ("founder", "person")
    assert (organisations.role, organisations.kind) == ("founder", "organisation")


def test_drafts_stand_for_the_documents_signed_later(shipped):
    found = {form: shipped.forms[form].drafts for form in LETTERS if shipped.forms[form].drafts}

    assert found == DRAFTS


def test_forms_go_with_their_filings(shipped):
    papers = {
        filing: [paper.form for paper in shipped.filings[filing].papers if paper.form]
        for filing in ("jsc.name", "jsc.registration", "jsc.shares")
    }

    assert papers == {
        "jsc.name": ["form.jsc_name"],
        "jsc.registration": [
            "form.jsc_registration", "form.jsc_founder_person", "form.jsc_founder_organisation",
            "form.jsc_agreement", "form.jsc_minutes",
        ],
        "jsc.shares": [
            "form.jsc_shares", "form.jsc_issue_decision", "form.jsc_fund_statement",
        ],
    }  # fmt: skip


def test_every_founder_signs_the_agreement(shipped):
    signed = [
        section.for_each.role
        for section in shipped.forms["form.jsc_agreement"].sections
        if Block.PARTY_SIGNATURE in section.blocks
    ]

    assert signed == ["founder"]


def test_sensitive_fields_stand_only_where_the_research_names_them(shipped):
    sensitive = {
        (form, question)
        for form in LETTERS
        for section in shipped.forms[form].sections
        for question in section.questions
        if shipped.questions[question].sensitive
    }

    assert sensitive == {
        ("form.jsc_registration", "party.bars_absent"),
        ("form.jsc_founder_person", "party.bars_absent"),
        ("form.jsc_founder_person", "party.pep"),
        ("form.jsc_founder_organisation", "party.bars_absent"),
    }


def test_what_is_said_item_by_item_is_a_list(shipped):
    lists = ("minutes.agenda", "minutes.heard", "minutes.votes", "minutes.annexes",
             "agreement.duties")  # fmt: skip

    assert {shipped.questions[question].type for question in lists} == {AnswerType.LIST}
    assert all(shipped.questions[question].help for question in lists)
