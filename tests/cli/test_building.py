"""Building dossiers and verifying them."""

import pytest


def test_a_draft_is_built_and_says_what_is_missing(dopusk, case, tmp_path):
    said = dopusk(
        *("build", case, "--filing", "jsc.registration", "--out", tmp_path / "out", "--draft"),
        "--json",
    )

    assert said.code == 0
    (dossier,) = said.json["dossiers"]
    assert (tmp_path / "out" / "jsc.registration-ru" / "dossier.pdf").is_file()
    assert dossier["draft"] is True
    assert any(gap["blocks"] for gap in dossier["missing"])


def test_a_final_dossier_is_refused_and_every_gap_named(dopusk, case, tmp_path):
    out = tmp_path / "out"

    said = dopusk("build", case, "--filing", "jsc.registration", "--out", out)

    assert said.code == 1
    assert not out.exists()
    gaps = dopusk("build", case, "--filing", "jsc.registration", "--out", out, "--json").json
    for cause in gaps["error"]["causes"]:
        assert cause in said.err
    assert {gap["text"] for gap in gaps["refused"][0]["missing"]} == set(gaps["error"]["causes"])


def test_a_final_dossier_is_built_when_nothing_is_missing(dopusk, ready, tmp_path):
    said = dopusk(
        *("build", ready, "--filing", "jsc.registration", "--out", tmp_path, "--lang", "be"),
        "--json",
    )

    assert said.code == 0
    assert said.json["dossiers"][0]["draft"] is False
    assert said.json["dossiers"][0]["lang"] == "be"


def test_a_track_builds_what_can_be_final_and_names_the_rest(dopusk, ready, tmp_path):
    said = dopusk("build", ready, "--track", "all", "--out", tmp_path, "--json")

    assert said.code == 1
    assert [dossier["filing"] for dossier in said.json["dossiers"]] == ["jsc.registration"]
    assert [refused["filing"] for refused in said.json["refused"]] == ["htp.residency"]


def test_several_refusals_are_told_together(dopusk, case, tmp_path):
    said = dopusk("build", case, "--track", "all", "--out", tmp_path)

    assert said.code == 1
    assert said.out == ""
    for filing in ("registration", "residency"):
        assert filing in said.err


def test_a_track_holds_only_its_own_filings(dopusk, case, tmp_path):
    said = dopusk("build", case, "--track", "htp", "--out", tmp_path, "--draft", "--json")

    assert [dossier["filing"] for dossier in said.json["dossiers"]] == ["htp.residency"]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--filing", "jsc.registration", "--track", "jsc"],
        ["--filing", "no.such"],
        ["--track", "mars"],
        ["--filing", "jsc.registration", "--lang", "de"],
        ["--filing", "jsc.registration", "--date", "32.13.2026"],
    ],
)
def test_build_refuses_a_bad_request(dopusk, case, tmp_path, words):
    assert dopusk("build", case, *words, "--out", tmp_path / "out", "--draft").code == 2
    assert not (tmp_path / "out").exists()


def test_verify_passes_a_sound_case(dopusk, case):
    said = dopusk("verify", case, "--json")

    assert said.code == 0
    assert said.json["ok"] is True


def test_verify_fails_a_case_altered_outside(dopusk, case):
    dopusk("set", case, "company.name_ru", "Зубр-Капитал")
    content = case.read_bytes()
    assert b"answer.put" in content
    case.write_bytes(content.replace(b"answer.put", b"answer.pat"))

    said = dopusk("verify", case)

    assert said.code in {1, 3}
    assert "Traceback" not in said.err


def test_verify_refuses_what_is_not_there(dopusk):
    assert dopusk("verify", "nothing").code == 2


@pytest.mark.parametrize("name", ["dossier.pdf", "dossier.zip", "folder"])
def test_verify_fails_what_is_no_dossier(dopusk, pdf, tmp_path, name):
    place = tmp_path / "place" / name
    place.parent.mkdir()
    place.mkdir() if name == "folder" else place.write_bytes(pdf.read_bytes())

    said = dopusk("verify", place, "--json")

    assert said.code == 1
    assert (said.json["kind"], said.json["ok"]) == ("dossier", False)


def test_a_frozen_filing_is_kept_in_the_case(dopusk, ready, tmp_path):
    said = dopusk("freeze", ready, "--filing", "jsc.registration", "--out", tmp_path, "--json")

    assert said.code == 0
    assert said.json["filing"] == "jsc.registration"
    assert [file["name"] for file in said.json["files"]] == ["dossier.pdf"]
    assert dopusk("undo", ready).code != 0
    assert dopusk("verify", ready).code == 0


def test_what_lacks_something_is_not_frozen(dopusk, case, tmp_path):
    said = dopusk("freeze", case, "--filing", "jsc.registration", "--out", tmp_path / "out")

    assert said.code == 1
    assert not (tmp_path / "out").exists()
