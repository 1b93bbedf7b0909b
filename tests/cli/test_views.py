"""Looking at a case, and its history."""

import pytest


def test_status_shows_the_whole_case(dopusk, case):
    said = dopusk("status", case)

    assert said.code == 0
    for word in ("Readiness", "Gates", "Filings", "jsc.registration", "0/"):
        assert word in said.out


def test_status_counts_what_was_done(dopusk, case):
    before = dopusk("status", case, "--json").json["measures"]["filled"]["done"]
    dopusk("set", case, "company.name_ru", "ЗАО «Зубр»")

    assert dopusk("status", case, "--json").json["measures"]["filled"]["done"] == before + 1


def test_status_names_the_gaps_of_a_filing(dopusk, case):
    filings = dopusk("status", case, "--json").json["filings"]

    gaps = {filing["id"]: filing["gaps"] for filing in filings}
    assert any(gap["question"] == "company.name_ru" for gap in gaps["jsc.registration"])


def test_status_says_what_can_be_undone(dopusk, case):
    dopusk("set", case, "company.name_ru", "ЗАО «Зубр»")
    dopusk("undo", case)

    said = dopusk("status", case, "--json").json
    assert said["undo"] is None
    assert "company.name_ru" in said["redo"]


def test_a_gate_opens(dopusk, case):
    dopusk("set", case, "company.registered_on", "2026-11-01")

    assert dopusk("status", case, "--json").json["gates"][0]["state"] == "open"


@pytest.mark.parametrize(("limit", "shown"), [("1", 1), ("0", None)])
def test_next_shows_as_many_steps_as_asked(dopusk, case, limit, shown):
    said = dopusk("next", case, "-n", limit, "--json").json

    assert len(said["steps"]) == (shown or said["total"])


def test_next_says_why(dopusk, case):
    said = dopusk("next", case)

    assert said.out.startswith("1. ")
    assert len(said.out.splitlines()) % 2 == 0


def test_check_is_clean_at_first(dopusk, case):
    said = dopusk("check", case)

    assert (said.code, said.out) == (0, "No contradictions found.\n")


def test_check_fails_on_an_error_and_names_it(dopusk, case):
    dopusk("set", case, "company.name_ru", "ЗАО «Зубр Банк»")

    said = dopusk("check", case)

    assert said.code == 1
    assert said.out.startswith("Error: ")


def test_check_passes_with_a_warning(dopusk, case, tmp_path):
    empty = tmp_path / "empty.pdf"
    empty.touch()
    dopusk("attach", case, "jsc.charter", empty)

    said = dopusk("check", case, "--json")

    assert said.code == 0
    assert said.json["counts"] == {"error": 0, "warning": 1, "note": 0}


def test_journal_names_who_and_why(dopusk, case):
    dopusk("set", case, "company.form", "zao", "--as", "Янка", "--reason", "решение №1")

    newest = dopusk("journal", case, "--json").json["entries"][0]
    assert (newest["who"], newest["reason"]) == ("Янка", "решение №1")
    assert "решение №1" in dopusk("journal", case).out


def test_journal_shows_as_many_entries_as_asked(dopusk, case):
    for name in ("a", "b", "c"):
        dopusk("set", case, "company.name_ru", name)

    assert len(dopusk("journal", case, "-n", "2", "--json").json["entries"]) == 2
    assert len(dopusk("journal", case, "-n", "0", "--json").json["entries"]) == 4


def test_journal_shows_no_values(dopusk, case):
    dopusk("set", case, "company.name_ru", "СЕКРЕТ")

    assert "СЕКРЕТ" not in dopusk("journal", case).out + dopusk("journal", case, "--json").out


def test_undo_and_redo_go_back_and_forth(dopusk, case):
    dopusk("set", case, "company.registered_on", "2026-11-01")
    states = []
    for command in ("undo", "redo", "undo"):
        assert dopusk(command, case).code == 0
        states.append(dopusk("status", case, "--json").json["gates"][0]["state"])

    assert states == ["unknown", "open", "unknown"]


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_nothing_to_go_back_to_is_a_bad_request(dopusk, case, command):
    assert dopusk(command, case).code == 2


@pytest.mark.parametrize(
    "command", ["status", "next", "check", "journal", "undo", "redo", "verify"]
)
def test_what_is_no_case_is_refused(dopusk, tmp_path, command):
    file = tmp_path / "letter.txt"
    file.write_text("not a case " * 100)

    assert dopusk(command, file).code == 2
    assert dopusk(command, tmp_path / "missing.dopusk").code == 2
