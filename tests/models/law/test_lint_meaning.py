"""Rules about terms, days, numbers, forms and what a requirement may ask."""

import pytest

from models.domain.text import Language
from models.law import lint, read_pack
from templates.texts import say
from tests.models.law.breaking import break_pack

TERMS = [
    ("requirements.yaml", "Approve the charter", "Approve the statute", "law.another_term"),
    ("requirements.yaml", "Зацвердзіць статут", "Зацвердзіць устаноўчы акт", "law.another_term"),
    ("requirements.yaml", "Pay the charter fund", "Pay the charter and a fund",
     "law.another_term"),
    ("glossary.yaml", "stems: {ru: устав, ", "stems: {ru: статут, ", "law.stems_miss_title"),
    ("glossary.yaml", "en: charter fund}\n  short", "en: equity}\n  short",
     "law.stems_miss_title"),
]  # fmt: skip

HISTORY = [
    ("retired.yaml", "jsc.changes:", "jsc.charter:", "law.retired_id_is_back"),
    ("retired.yaml", "section: requirements", "section: demands", "law.no_such_section"),
    ("retired.yaml", "jsc.bank]", "jsc.banks]", "law.no_replacement"),
]

DAYS = [
    ("requirements.yaml", "until: 2027-07-16", "until: 2026-07-15", "law.days_out_of_order"),
    ("acts.yaml", "  in_force_from: 2026-07-16", "  in_force_from: 2026-01-15",
     "law.days_out_of_order"),
    ("acts.yaml", "adopted: 2026-08-01", "adopted: 2026-01-15", "law.days_out_of_order"),
    ("acts.yaml", "in_force_from: 2026-09-01", "in_force_from: 2026-07-31",
     "law.days_out_of_order"),
    ("parameters.yaml", "since: 2027-01-01", "since: 2026-07-16", "law.amounts_out_of_order"),
    ("years.yaml", "y2026:", "y2027:", "law.day_of_another_year"),
    ("years.yaml", "[2026-01-02,", "[2027-01-01,", "law.day_of_another_year"),
    ("years.yaml", "[2026-01-02,", "[2026-01-03,", "law.days_off_on_wrong_day"),
    ("years.yaml", "[2026-01-10,", "[2026-01-09,", "law.worked_on_wrong_day"),
    ("years.yaml", "2026-04-20]", "2026-01-02]", "law.day_twice"),
    ("holidays.yaml", "  month: 1\n  day: 1", "  month: 2\n  day: 29", "law.no_such_day"),
    ("holidays.yaml", "  month: 1\n  day: 1", "  month: 4\n  day: 31", "law.no_such_day"),
]  # fmt: skip

ASKING = [
    ("requirements.yaml", "event: company.registered_on", "event: company.form",
     "law.event_is_no_date"),
    ("requirements.yaml", "due_on: company.registered_on", "due_on: capital.fund",
     "law.event_is_no_date"),
    ("requirements.yaml", "  duty: true", "  duty: true\n  filings: [jsc.registration]",
     "law.duty_in_filing"),
    ("requirements.yaml", "{kind: charter, optional: true}",
     "{kind: charter, optional: true, goes_to: [jsc.registration]}", "law.duty_in_filing"),
    ("requirements.yaml", "  optional_questions: [party.country",
     "  questions: [party.country", "law.note_demands"),
    ("requirements.yaml", "  optional_questions: [party.country",
     "  evidence: [{kind: charter}]\n  optional_questions: [party.country", "law.note_demands"),
    ("requirements.yaml", "  items: [T1-011]\n", "", "law.without_item"),
    ("requirements.yaml", "kind: recommendation", "kind: recalled", "law.without_item"),
    ("requirements.yaml", "[party.country, party.pep]", "[party.country]", "law.form_asks_alone"),
    ("questions.yaml", "type: party", "type: text", "law.does_not_fit_type"),
]  # fmt: skip

FORMS = [
    ("forms.yaml", "      evidence: [charter]\n", "", "law.register_of_nothing"),
    ("forms.yaml", "[evidence, party_signature]", "[party_signature]", "law.kinds_unregistered"),
    ("forms.yaml", "  for_each: {role: founder}\n  sections", "  sections",
     "law.signature_without_party"),
]  # fmt: skip

NUMBERS = [
    ("parameters.yaml", "  per: base.value", "  per: duty.size", "law.circle"),
    ("parameters.yaml", "  unit: BYN\n  amounts:\n    - since: 2026-01-01",
     "  unit: pieces\n  amounts:\n    - since: 2026-01-01", "law.figure_without_currency"),
    ("parameters.yaml", "  unit: BYN\n  amounts:\n    - since: 2026-01-01",
     "  unit: BYN\n  per: duty.size\n  amounts:\n    - since: 2026-01-01", "law.circle"),
    ("open_points.yaml", "number: 2", "number: 1", "law.number_taken"),
]  # fmt: skip

BREAKS = pytest.mark.parametrize(
    ("file", "old", "new", "said"), TERMS + HISTORY + DAYS + ASKING + FORMS + NUMBERS
)


@BREAKS
def test_fault_is_found(small, file, old, new, said):
    break_pack(small, file, old, new)

    assert said in {fault.message.id for fault in lint(small)}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("requirements.yaml", "Approve the charter", "Approve the statute", "law.another_term"),
        ("requirements.yaml", "until: 2027-07-16", "until: 2026-07-15", "law.days_out_of_order"),
        ("acts.yaml", "adopted: 2026-08-01", "adopted: 2026-01-15", "law.days_out_of_order"),
        ("years.yaml", "[2026-01-10,", "[2026-01-09,", "law.worked_on_wrong_day"),
        ("open_points.yaml", "number: 2", "number: 1", "law.number_taken"),
        ("retired.yaml", "jsc.bank]", "jsc.banks]", "law.no_replacement"),
    ],
)
def test_fault_names_its_line(small, file, old, new, said):
    line = break_pack(small, file, old, new)

    assert (file, line) in {
        (fault.file, fault.line) for fault in lint(small) if fault.message.id == said
    }


@BREAKS
def test_fault_can_be_said_in_every_language(small, file, old, new, said):
    break_pack(small, file, old, new)
    faults = [fault.message for fault in lint(small) if fault.message.id == said]

    for fault in faults:
        sentences = {say(fault, language) for language in Language}
        assert len(sentences) == len(Language)
        assert not any("{" in sentence for sentence in sentences)


def test_term_inside_a_longer_one_is_not_looked_for(small):
    """«Устав» is no part of «уставный фонд», though it begins like it."""
    break_pack(small, "requirements.yaml", "Pay the charter fund", "Pay the CF")

    assert lint(small) == ()


def test_short_form_stands_for_the_term(small):
    break_pack(small, "requirements.yaml", "Аплаціць статутны фонд", "Аплаціць СФ")

    assert lint(small) == ()


def test_words_of_a_term_that_stand_apart_are_no_term(small):
    break_pack(
        small,
        "requirements.yaml",
        "{ru: Оплатить уставный фонд, be: Аплаціць статутны фонд, en: Pay the charter fund}",
        "{ru: Оплатить фонд и долг, be: Аплаціць фонд і доўг, en: Pay the capital}",
    )

    assert lint(small) == ()


def test_faults_of_one_pack_do_not_hide_each_other(small):
    break_pack(small, "open_points.yaml", "number: 2", "number: 1")
    break_pack(small, "retired.yaml", "jsc.bank]", "jsc.banks]")

    assert [fault.message.id for fault in lint(small)] == [
        "law.number_taken",
        "law.no_replacement",
    ]


def test_reference_sections_compile(small):
    pack = read_pack(small)

    assert [term.id for term in pack.glossary.values()] == ["charter", "charter_fund"]
    assert pack.notes["jsc.bank"].requirements == ("jsc.charter",)
    assert [point.number for point in pack.open_points.values()] == [1, 2]
    assert pack.requirements["jsc.fund"].deadlines[0].length == 12
