"""Passphrase, copies, erasure and locks from the command line."""

import json

import pytest

from models.store import keys, locks

PHRASE, OTHER = "чатыры словы і яшчэ", "зусім іншая фраза"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", {1: keys.Profile(memory=8, passes=1, lanes=1)})


@pytest.fixture
def phrase(monkeypatch):
    """Say which passphrases the environment holds."""

    def said(present=None, new=None):
        for name, value in (("DOPUSK_PASSPHRASE", present), ("DOPUSK_NEW_PASSPHRASE", new)):
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)

    said()
    return said


def test_a_case_is_encrypted_worked_on_changed_and_opened_up_again(dopusk, case, phrase):
    dopusk("backup", case)
    phrase(new=PHRASE)
    said = dopusk("passphrase", case, "--set")
    assert said.code == 0
    assert "Earlier backups written anew like the case: 1" in said.out + said.err

    phrase()
    refused = dopusk("status", case, "--json")
    assert refused.code == 2
    assert "DOPUSK_PASSPHRASE" in refused.json["error"]["message"]
    phrase(present=OTHER)
    assert "Wrong passphrase" in dopusk("status", case).err
    phrase(present=PHRASE, new=OTHER)
    assert dopusk("set", case, "company.form", "zao").code == 0
    assert dopusk("passphrase", case, "--change").code == 0
    phrase(present=OTHER)
    assert dopusk("verify", case).code == 0
    assert dopusk("passphrase", case, "--remove").code == 0
    phrase()
    said = dopusk("journal", case)
    assert "Passphrase removed" in said.out
    assert PHRASE not in said.out


def test_a_new_case_can_be_encrypted(dopusk, tmp_path, phrase):
    phrase(new=PHRASE)
    path = tmp_path / "secret.dopusk"

    assert dopusk("new", path, "--encrypt").code == 0

    assert not path.read_bytes().startswith(b"SQLite")


def test_what_cannot_be_taken_back_is_not_done_unasked(dopusk, case):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    dopusk("set", case, "company.form", "zao")

    assert dopusk("restore", case, "--from", backup).code == 2
    assert dopusk("erase", case, "--answer", "company.form", "--ground", "x").code == 2
    assert json.loads(dopusk("export", case, "--out", "x.json", "--json").out)
    assert "company.form" in (case.parent / "x.json").read_text("utf-8")


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


def test_an_answer_is_erased_with_its_past(dopusk, case):
    dopusk("set", case, "company.name_ru", "Тайное имя")
    dopusk("set", case, "company.name_ru", "Иное")
    plan = dopusk("erase", case, "--answer", "company.name_ru", "--plan", "--json").json["plan"]
    assert (plan["records"], plan["entries"]) == (1, 2)

    said = dopusk("erase", case, "--answer", "company.name_ru", "--ground", "ошибка", "--yes")

    assert said.code == 0
    assert "Тайное имя".encode() not in case.read_bytes()
    assert dopusk("verify", case).code == 0
    assert "(ошибка)" in dopusk("journal", case).out


def test_a_case_held_elsewhere_is_read_and_not_written(dopusk, case):
    locks.lock_path(case).write_text(
        '{"who":"Глеб","host":"far","machine":"elsewhere","process":1,'
        '"since":"2026-11-24T08:00:00Z","token":"t"}'
    )

    assert dopusk("status", case).code == 0
    refused = dopusk("set", case, "company.form", "zao", "--json")
    assert refused.code == 3
    assert "Глеб" in refused.json["error"]["message"]
    assert dopusk("set", case, "company.form", "zao", "--take-over").code == 0


def test_the_journal_is_narrowed_down(dopusk, case):
    dopusk("set", case, "company.form", "zao", "--as", "Глеб")
    dopusk("set", case, "company.name_ru", "Зубр", "--as", "Алеся")

    def verbs(*options):
        return [
            each["verb"] for each in dopusk("journal", case, *options, "--json").json["entries"]
        ]

    assert verbs("--who", "Глеб") == ["answer.put"]
    assert verbs("--who", "Глеб", "--who", "Алеся") == ["answer.put", "answer.put"]
    assert verbs("--text", "зубр")[0] == "answer.put"
    assert verbs("--since", "2026-11-23", "--until", "23.11.2026", "-n", "0")
    assert verbs("--until", "2026-11-22") == []
