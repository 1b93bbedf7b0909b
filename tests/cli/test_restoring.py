"""Copies of a case: made, listed, put back, refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

PHRASE = "чатыры словы і яшчэ"


def test_a_copy_is_listed_and_put_back(dopusk, case):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    dopusk("set", case, "company.form", "zao")

    assert [
        each["path"] for each in dopusk("backup", case, "--list", "--json").json["backups"]
    ] == [backup]
    said = dopusk("restore", case, "--from", backup, "--yes", "--json").json["restore"]

    assert said["lost_entries"] == 1
    assert dopusk("verify", case).code == 0
    assert dopusk("restore", case, "--from", case, "--yes").code == 2


def test_a_copy_kept_elsewhere_is_put_back(dopusk, case, phrase, tmp_path):
    phrase(new=PHRASE)
    dopusk("passphrase", case, "--set")
    phrase(PHRASE)
    dopusk("set", case, "company.form", "zao")
    copy = tmp_path / "stick" / "copy.dopusk"
    copy.parent.mkdir()
    assert dopusk("backup", case, "--out", copy).code == 0
    assert dopusk("backup", case, "--out", copy).code == 2
    dopusk("set", case, "company.form", "oao")
    dopusk("set", case, "company.name_ru", "Зубр")

    said = dopusk("restore", case, "--from", copy, "--yes", "--json").json["restore"]

    assert said["lost_entries"] == 2
    assert said["differs"] == [{"kind": "answer", "only_case": 1, "only_copy": 0, "changed": 1}]
    assert dopusk("verify", case).code == 0
    assert not case.read_bytes().startswith(b"SQLite")
    phrase()
    assert dopusk("verify", copy).code == 2


def test_a_damaged_case_comes_back(dopusk, case):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    title = dopusk("status", case, "--json").json["case"]["title"]
    case.write_bytes(case.read_bytes()[:9000])

    said = dopusk("restore", case, "--from", backup, "--yes", "--json").json["restore"]

    assert said["case_fault"]
    assert Path(said["kept"]).stat().st_size == 9000
    assert dopusk("verify", case).code == 0
    assert dopusk("status", case, "--json").json["case"]["title"] == title


def test_a_lost_case_comes_back(dopusk, case):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    case.unlink()
    assert len(dopusk("backup", case, "--list", "--json").json["backups"]) == 1

    said = dopusk("restore", case, "--from", backup, "--yes", "--json").json["restore"]

    assert said["case_fault"]
    assert said["kept"] is None
    assert dopusk("verify", case).code == 0


def test_what_is_no_sound_copy_of_the_case_is_not_put_in_its_place(dopusk, case, tmp_path):
    other = tmp_path / "other.dopusk"
    dopusk("new", other)
    text = tmp_path / "letter.dopusk"
    text.write_text("Шаноўныя!")
    copy = tmp_path / "copy.dopusk"
    dopusk("backup", case, "--out", copy)
    copy.write_bytes(copy.read_bytes()[:-4096])
    before = case.read_bytes()

    def code(source):
        return dopusk("restore", case, "--from", source, "--yes").code

    assert code(other) == 2
    assert code(text) == 2
    assert code(tmp_path / "nowhere.dopusk") == 2
    assert code(tmp_path) == 2
    assert code(copy) == 3
    assert case.read_bytes() == before


def test_a_copy_that_was_tampered_with_is_refused_before_anybody_agrees(dopusk, case):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    dopusk("set", case, "company.form", "zao")
    with closing(sqlite3.connect(backup)) as copy, copy:
        assert copy.execute("UPDATE entry SET hash = 'x' WHERE seq = 1").rowcount
    before = case.read_bytes()

    said = dopusk("restore", case, "--from", backup)

    assert said.code == 3
    assert "did not pass its checks" in said.err
    assert case.read_bytes() == before


def test_copies_are_asked_for_one_way_and_of_a_case_that_is_there(dopusk, case, tmp_path):
    assert dopusk("backup", case, "--list", "--out", "x").code == 2
    assert dopusk("backup", tmp_path / "nowhere.dopusk", "--list").code == 2
    assert dopusk("backup", case, "--list").out == "There are no backups beside the case.\n"
