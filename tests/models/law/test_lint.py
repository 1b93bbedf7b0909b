"""Every rule of the lint finds its fault and names the file and the line."""

import pytest

from models.domain.text import Language
from models.law import PackFaulty, lint, read_pack
from templates.texts import say
from tests.models.law.breaking import break_pack

SHAPE = [
    ("acts.yaml", "  number:", "  nombre:", "law.unknown_key"),
    ("acts.yaml", 'number: "19"', "number: 19", "law.wrong_type"),
    ("acts.yaml", "adopted: 2026-01-16", "adopted: winter", "law.wrong_type"),
    ("acts.yaml", "kind: ukaz", "kind: ukase", "law.not_allowed"),
    ("acts.yaml", "title: {ru", "titel: {ru", "law.unknown_key"),
    ("acts.yaml", "be: Аб банках, ", "", "law.missing_language"),
    ("acts.yaml", "Аб банках", '" "', "law.empty"),
    ("acts.yaml", "number:", "number: *", "law.not_yaml"),
    ("acts.yaml", "  number:", "  kind: zakon\n  number:", "law.duplicate_key"),
    ("requirements.yaml", "jsc.extract:", "jsc.charter:", "law.duplicate_key"),
    ("requirements.yaml", "copies: 2", "copies: two", "law.wrong_type"),
    ("notes.yaml", "items: [T1-004]", "items: []", "law.empty"),
    ("requirements.yaml", "items: [T1-011]", "items: one", "law.wrong_type"),
    ("requirements.yaml", "is: BY", "is: [BY]", "law.wrong_type"),
    ("requirements.yaml", "at_least: 2", "at_best: 2", "law.unknown_key"),
    ("requirements.yaml", "2}", "2, at_most: 3}", "law.condition_shape"),
    ("gates.yaml", "firm: true", "firm: sure", "law.wrong_type"),
    ("gates.yaml", "edges:", "links:", "law.unknown_key"),
    ("forms.yaml", "blocks: [founders]", "blocks: [owners]", "law.not_allowed"),
]

WORDS = [
    ("acts.yaml", "ru: О банках", "ru: О бaнках", "law.mixed_alphabets"),
    ("acts.yaml", "ru: О банках", "ru: О банках і", "law.foreign_letter"),
    ("acts.yaml", "be: Аб банках", "be: Аб банки", "law.foreign_letter"),
    ("acts.yaml", "be: Аб банках", "be: О банках", "law.untranslated"),
    ("pack.yaml", "be: Пакет,", "be: Пакунак,", "law.not_the_same"),
]

REFERENCES = [
    ("acts.yaml", "edict.one:", "Edict.one:", "law.ill_formed_id"),
    ("sources.yaml", "S02:", "s2:", "law.ill_formed_id"),
    ("pack.yaml", "  duty: {ru", "  Duty: {ru", "law.ill_formed_id"),
    ("requirements.yaml", "act: edict.one", "act: edict.two", "law.unknown_acts"),
    ("requirements.yaml", "stage: jsc.first", "stage: jsc.new", "law.unknown_stages"),
    ("requirements.yaml", "term: duty", "term: never", "law.unknown_phrases"),
    ("requirements.yaml", "kind: charter", "kind: deed", "law.unknown_evidence"),
    ("requirements.yaml", "gates: [jsc.fund", "gates: [jsc.no", "law.unknown_gates"),
    ("requirements.yaml", "sources: [S01]", "sources: [S99]", "law.unknown_sources"),
    ("requirements.yaml", "on: [jsc.charter", "on: [jsc.no", "law.unknown_requirements"),
    ("requirements.yaml", "{role: founder}", "{role: ghost}", "law.unknown_roles"),
    ("requirements.yaml", "filings: [jsc.reg", "filings: [jsc.no", "law.unknown_filings"),
    ("filings.yaml", "authority: bank", "authority: tsar", "law.unknown_authorities"),
    ("filings.yaml", "form: form.one", "form: form.two", "law.unknown_forms"),
    ("checks.yaml", "parameter: fund", "parameter: no", "law.unknown_parameters"),
    ("checks.yaml", "[capital.fund]", "[capital.no]", "law.unknown_questions"),
    ("gates.yaml", "before: jsc.fund", "before: jsc.no", "law.unknown_end"),
    ("questions.yaml", "company.form:", "company.age:", "law.unused_question"),
    ("forms.yaml", "party.country, party.pep", "party.country", "law.sensitive_without_form"),
    ("questions.yaml", "  currency: BYN\n", "", "law.does_not_fit_type"),
    ("questions.yaml", "type: date", "type: date\n  currency: BYN", "law.does_not_fit_type"),
]

MEANING = [
    ("gates.yaml", "is: oao", "is: ooo", "law.value_not_admitted"),
    ("gates.yaml", "at_most: 2030-01-01", "at_most: soon", "law.value_not_admitted"),
    ("gates.yaml", "is: oao", "at_least: 1", "law.value_not_admitted"),
    ("gates.yaml", "capital.fund, at", "company.form, at", "law.value_not_admitted"),
    ("requirements.yaml", "at_least: 2", "at_least: two", "law.value_not_admitted"),
    ("requirements.yaml", "s: [company.form]", "s: [party.country]", "law.party_question"),
    ("checks.yaml", "[capital.fund]", "[party.country]", "law.party_question"),
    ("gates.yaml", "not: {question: company.form, is: oao}",
     "not: {question: party.country, is: BY}", "law.party_question"),
    ("requirements.yaml", "force: should", "force: must", "law.expected_must"),
    ("requirements.yaml", "sources: [S01], act", "carries_duty: false, sources: [S01], act",
     "law.must_without_basis"),
    ("requirements.yaml", "kind: professional", "kind: statute", "law.statute_in_pack"),
    ("requirements.yaml", "kind: professional", "kind: press", "law.basis_kind"),
    ("requirements.yaml", "sources: [S01]", "sources: [S02]", "law.basis_kind"),
    ("requirements.yaml", ", sources: [S01]", "", "law.basis_without_source"),
    ("requirements.yaml", "stage: jsc.first", "stage: htp.first", "law.stage_of_another_track"),
    ("requirements.yaml", "jsc.extract:", "tax.extract:", "law.no_such_track"),
    ("requirements.yaml", "  filings: [jsc.registration]\n", "", "law.goes_elsewhere"),
    ("requirements.yaml", "term: duty", "term: duty\n  depends_on: [jsc.extract]", "law.circle"),
    ("gates.yaml", "before: jsc.fund", "before: jsc.registered", "law.circle"),
    ("questions.yaml", "for_each: {role: founder}",
     "for_each: {where: {question: party.country, is: BY}}", "law.circle"),
]  # fmt: skip

BREAKS = pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    SHAPE + WORDS + REFERENCES + MEANING,
)


def test_small_pack_is_faultless(small):
    assert lint(small) == ()


@BREAKS
def test_fault_is_found(small, file, old, new, said):
    break_pack(small, file, old, new)

    assert said in {fault.message.id for fault in lint(small)}


@BREAKS
def test_fault_can_be_said_in_every_language(small, file, old, new, said):
    break_pack(small, file, old, new)

    assert all(say(fault.message, language) for fault in lint(small) for language in Language)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("acts.yaml", "  number:", "  nombre:", "law.unknown_key"),
        ("acts.yaml", "adopted: 2026-01-16", "adopted: winter", "law.wrong_type"),
        ("acts.yaml", "be: Аб банках, ", "", "law.missing_language"),
        ("requirements.yaml", "act: edict.one", "act: edict.two", "law.unknown_acts"),
        ("requirements.yaml", "copies: 2", "copies: two", "law.wrong_type"),
        ("requirements.yaml", "at_least: 2", "at_least: two", "law.value_not_admitted"),
        ("requirements.yaml", "is: BY", "is: [BY]", "law.wrong_type"),
        ("requirements.yaml", "Утвердить устав", "Утвердить устаў", "law.foreign_letter"),
        ("gates.yaml", "is: oao", "is: ooo", "law.value_not_admitted"),
        ("gates.yaml", "before: jsc.fund", "before: jsc.no", "law.unknown_end"),
        ("requirements.yaml", "force: should", "force: must", "law.expected_must"),
    ],
)
def test_fault_names_its_line(small, file, old, new, said):
    line = break_pack(small, file, old, new)

    assert (file, line) in {
        (fault.file, fault.line) for fault in lint(small) if fault.message.id == said
    }


def test_repeated_key_is_found_where_it_is_repeated(small):
    line = break_pack(small, "requirements.yaml", "jsc.extract:", "jsc.charter:")

    assert [fault.line for fault in lint(small) if fault.message.id == "law.duplicate_key"] == [
        line
    ]


def test_id_repeated_in_another_file_is_found(small):
    (small / "forms").mkdir()
    text = (small / "forms.yaml").read_text(encoding="utf-8")
    for name in ("one.yaml", "two.yaml"):
        (small / "forms" / name).write_text(text, encoding="utf-8")

    assert {(fault.file, fault.message.id) for fault in lint(small)} == {
        ("forms/two.yaml", "law.duplicate_key")
    }


def test_unused_form_is_found(small):
    text = (small / "forms.yaml").read_text(encoding="utf-8")
    one = text.partition("form.sheet")[0]
    (small / "forms.yaml").write_text(text + one.replace("form.one", "form.two"), encoding="utf-8")

    assert [fault.message.id for fault in lint(small)] == ["law.unused_form"]


@pytest.mark.parametrize("content", [None, b"", b"- one\n", b"\xff\xfe"])
def test_file_that_is_no_mapping_is_a_fault(small, content):
    path = small / "acts.yaml"
    path.unlink()
    if content is not None:
        path.write_bytes(content)

    assert "acts.yaml" in {fault.file for fault in lint(small)}


def test_missing_head_is_a_fault(small):
    (small / "pack.yaml").unlink()

    assert "pack.yaml" in {fault.file for fault in lint(small)}


def test_faulty_pack_is_refused_with_every_fault(small):
    break_pack(small, "acts.yaml", "kind: ukaz", "kind: ukase")
    break_pack(small, "forms.yaml", "[founders]", "[owners]")

    with pytest.raises(PackFaulty) as caught:
        read_pack(small)

    assert caught.value.faults == lint(small)
    assert caught.value.exit_code == 2
    assert len(caught.value.causes) == len(caught.value.faults) >= 2
