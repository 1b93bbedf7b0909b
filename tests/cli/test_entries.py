"""Answering, loading, attaching."""

import json

import pytest


@pytest.fixture
def answers(dopusk, tmp_path):
    """Return a reader of the answers a case holds."""

    def read(case):
        out = tmp_path / "export.json"
        assert dopusk("export", case, "--out", out).code == 0
        return json.loads(out.read_text("utf-8"))["answers"]

    return read


@pytest.mark.parametrize(
    ("question", "typed", "kept"),
    [
        ("company.name_ru", "ЗАО «Зубр»", "ЗАО «Зубр»"),
        ("capital.fund", "20 000 000,00", "20000000.00"),
        ("company.registered_on", "16.01.2026", "2026-01-16"),
        ("founders.complete", "да", True),
        ("company.form", "zao", "zao"),
    ],
)
def test_set_reads_a_value_by_its_type(dopusk, case, answers, question, typed, kept):
    assert dopusk("set", case, question, typed).code == 0

    assert answers(case)[question]["value"] == kept


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        (["--unknown"], "unknown"),
        (["--later"], "later"),
        (["--na", "нет формы"], "not_applicable"),
    ],
)
def test_set_marks_a_question(dopusk, case, answers, mark, state):
    assert dopusk("set", case, "company.form", *mark).code == 0

    assert answers(case)["company.form"]["state"] == state


def test_set_keeps_the_ground(dopusk, case, answers):
    dopusk("set", case, "company.form", "--na", "нет формы")

    assert answers(case)["company.form"]["ground"] == "нет формы"


def test_set_clears_an_answer(dopusk, case, answers):
    dopusk("set", case, "company.form", "zao")

    assert dopusk("set", case, "company.form", "--clear").code == 0
    assert answers(case) == {}


def test_set_takes_a_value_that_begins_with_a_hyphen(dopusk, case, answers):
    assert dopusk("set", case, "company.name_ru", "--", "--unknown").code == 0

    assert answers(case)["company.name_ru"]["value"] == "--unknown"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["zao", "--unknown"],
        ["--unknown", "--later"],
        ["--clear", "--na", "why"],
    ],
)
def test_set_wants_exactly_one_of_value_and_marks(dopusk, case, answers, words):
    assert dopusk("set", case, "company.form", *words).code == 2
    assert answers(case) == {}


@pytest.mark.parametrize(
    "words",
    [
        ["no.such", "x"],
        ["company.form", "ooo"],
        ["capital.fund", "много"],
        ["company.form", "--na", " "],
        ["party.country", "CY"],
        ["party.country@Nobody", "CY"],
    ],
)
def test_set_refuses_what_does_not_fit_and_stores_nothing(dopusk, case, answers, words):
    said = dopusk("set", case, *words)

    assert said.code == 2
    assert said.out == ""
    assert said.err.strip()
    assert answers(case) == {}


def test_set_finds_a_party_by_name(dopusk, with_founders, answers):
    assert dopusk("set", with_founders, "party.country@ООО «Бобр»", "BY").code == 0

    assert "BY" in [answer["value"] for answer in answers(with_founders).values()]


def test_set_finds_a_party_by_the_end_of_its_id(dopusk, with_founders, answers):
    key = next(key for key in answers(with_founders) if key.startswith("party.country@"))

    assert dopusk("set", with_founders, f"party.country@{key[-4:].lower()}", "PL").code == 0
    assert answers(with_founders)[key]["value"] == "PL"


def test_set_names_the_parties_that_an_ambiguous_word_fits(dopusk, with_founders):
    said = dopusk("set", with_founders, "party.country@01J", "BY")

    assert said.code == 2
    assert "ООО «Бобр»" in said.err
    assert "Beaver Ltd" in said.err


def test_load_takes_a_whole_file_as_one_change(dopusk, with_founders):
    assert dopusk("undo", with_founders).code == 0

    assert dopusk("status", with_founders, "--json").json["case"]["entries"] == 3
    assert dopusk("undo", with_founders).code == 2


def test_load_is_all_or_nothing_and_names_every_fault(dopusk, case, answers, tmp_path):
    file = tmp_path / "bad.yaml"
    file.write_text("answers: {company.form: zao, no.such: 1, capital.fund: много}", "utf-8")

    said = dopusk("load", case, file, "--json")

    assert said.code == 2
    assert len(said.json["error"]["causes"]) == 2
    assert answers(case) == {}


@pytest.mark.parametrize("content", ["answers: [", "answers: 3", "\x00\xff"])
def test_load_refuses_what_is_no_such_file(dopusk, case, tmp_path, content):
    file = tmp_path / "bad.yaml"
    file.write_text(content, "latin-1")

    assert dopusk("load", case, file).code == 2


def test_load_refuses_a_missing_file(dopusk, case):
    assert dopusk("load", case, "nowhere.yaml").code == 2


def test_attach_keeps_several_files(dopusk, case, pdf, tmp_path):
    second = tmp_path / "second.pdf"
    second.write_bytes(pdf.read_bytes())

    said = dopusk("attach", case, "jsc.charter", pdf, second, "--json")

    assert said.code == 0
    assert len(said.json["change"]["ids"]) == 2
    (told,) = said.json["findings"]  # two files of the same content are kept, and spoken of
    assert "second" in str(told)


def test_attach_describes_a_document(dopusk, with_founders, pdf, tmp_path):
    dopusk(
        *("attach", with_founders, "jsc.founder_extract@Beaver Ltd", pdf, "--kind", "extract"),
        *("--title", "Extract", "--issued", "01.10.2026", "--expires", "2027-10-01", "--internal"),
    )

    out = tmp_path / "export.json"
    dopusk("export", with_founders, "--out", out)
    (document,) = json.loads(out.read_text("utf-8"))["documents"].values()
    assert (document["title"], document["issued"], document["expires"], document["internal"]) == (
        *("Extract", "2026-10-01", "2027-10-01", True),
    )


def test_attach_keeps_a_broken_file_and_names_it(dopusk, case, tmp_path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")

    said = dopusk("attach", case, "jsc.charter", broken)

    assert said.code == 0
    assert "broken.pdf" in said.out
    assert dopusk("status", case, "--json").json["case"]["entries"] == 2


@pytest.mark.parametrize(
    "words",
    [
        ["no.such", "{pdf}"],
        ["jsc.charter", "missing.pdf"],
        ["jsc.charter", "{pdf}", "missing.pdf"],
        ["jsc.charter", "{pdf}", "--kind", "no_such"],
        ["jsc.charter", "{pdf}", "--expires", "soon"],
        ["jsc.founder_extract", "{pdf}", "--kind", "extract"],
    ],
)
def test_attach_refuses_and_keeps_nothing(dopusk, case, pdf, words):
    said = dopusk("attach", case, *(word.format(pdf=pdf) for word in words))

    assert said.code == 2
    assert dopusk("status", case, "--json").json["case"]["entries"] == 1
