"""The law pack from the command line."""

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


def test_coverage_counts_requirements(dopusk):
    said = dopusk("law", "coverage", "--json").json

    assert said["track"] == {"jsc": 4, "htp": 1, "nbrb": 0}
    assert said["force"] == {"must": 4, "should": 1, "note": 0}
    assert said["basis"] == {"official": 5}


def test_law_alone_names_its_commands(dopusk):
    said = dopusk("law")

    assert said.code == 2
    assert "coverage" in said.err
