"""The law pack from the command line."""

import json

import pytest


def test_lint_passes_a_clean_pack(dopusk):
    assert dopusk("law", "lint").code == 0


def test_lint_names_each_fault_with_its_place(dopusk, tmp_path):
    (tmp_path / "law" / "x.bad").touch()

    said = dopusk("law", "lint", tmp_path / "law")

    assert said.code == 1
    assert said.out.startswith("gates.yaml:7: ")


def test_lint_refuses_a_missing_folder(dopusk):
    assert dopusk("law", "lint", "nowhere").code == 2


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("jsc.charter", "requirement"),
        ("capital.fund", "question"),
        ("jsc.registration", "filing"),
        ("jsc.registered", "gate"),
        ("fund.minimum", "parameter"),
        ("form.a", "form"),
        ("name.bank", "check"),
        ("memo", "evidence"),
        ("founder", "role"),
        ("jsc.all", "stage"),
        ("office", "authority"),
    ],
)
def test_show_finds_every_kind_of_entry(dopusk, entry, kind):
    assert entry in dopusk("law", "show", entry).out

    said = dopusk("law", "show", entry, "--json").json
    assert (said["kind"], said["entry"]["id"]) == (kind, entry)


def test_show_tells_what_is_near(dopusk):
    said = dopusk("law", "show", "jsc.chater")

    assert said.code == 2
    assert "jsc.charter" in said.err


def research(tmp_path, *items):
    file = tmp_path / "research.json"
    file.write_text(json.dumps([{"id": one, "title": one, "evidence": "-"} for one in items]))
    return file


def test_coverage_counts_requirements(dopusk, tmp_path):
    said = dopusk("law", "coverage", "--research", research(tmp_path, "J-001"), "--json").json

    assert said["track"] == {"jsc": 4, "htp": 1, "nbrb": 0}
    assert said["force"] == {"must": 4, "should": 1, "note": 0}
    assert said["basis"] == {"official": 5}


def test_coverage_names_what_has_no_place_and_what_no_research(dopusk, tmp_path):
    said = dopusk("law", "coverage", "--research", research(tmp_path, "Z-001"), "--json")

    assert said.code == 1
    assert said.json["unplaced"] == ["Z-001"]
    assert said.json["items"] == {"Z-001": []}


def test_coverage_without_research_says_so(dopusk, tmp_path):
    assert dopusk("law", "coverage", "--research", tmp_path / "none.json").code == 2
    (tmp_path / "bad.json").write_text("[1]")
    assert dopusk("law", "coverage", "--research", tmp_path / "bad.json").code == 2


def test_list_is_narrowed_by_every_wish(dopusk):
    everything = dopusk("law", "show", "--json").json["entries"]
    must = dopusk("law", "show", "--track", "jsc", "--force", "must", "--json").json["entries"]

    assert len(everything) == 5
    assert {one["id"] for one in must} < {one["id"] for one in everything}
    assert dopusk("law", "show", "--basis", "recalled", "--json").json["entries"] == []
    assert dopusk("law", "show", "--kind", "acts").code == 0


def test_verification_is_recorded_and_taken_back(dopusk, case):
    said = dopusk("law", "verify", case, "jsc.charter", "--edition", "11.10.2024", "--note", "п. 3")
    assert said.code == 0, said.err
    assert dopusk("status", case, "--json").json["measures"]["verified"]["done"] == 1

    assert dopusk("undo", case).code == 0
    assert dopusk("status", case, "--json").json["measures"]["verified"]["done"] == 0


def test_verification_wants_an_edition_and_a_requirement(dopusk, case):
    assert dopusk("law", "verify", case, "jsc.charter", "--edition", " ").code == 2
    assert dopusk("law", "verify", case, "jsc.nothing", "--edition", "2024").code == 2


def test_law_alone_names_its_commands(dopusk):
    said = dopusk("law")

    assert said.code == 2
    assert "coverage" in said.err
