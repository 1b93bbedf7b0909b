"""Passphrase and locks from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.store import locks

ROOT = Path(__file__).parents[2]
PHRASE, OTHER = "чатыры словы і яшчэ", "зусім іншая фраза"


def test_a_case_is_encrypted_worked_on_changed_and_opened_up_again(dopusk, case, phrase):
    dopusk("backup", case)
    phrase(new=PHRASE)
    said = dopusk("passphrase", case, "--set")
    assert said.code == 0
    assert "Earlier backups written anew like the case: 1" in said.out + said.err

    phrase()
    refused = dopusk("status", case, "--json")
    assert refused.code == 2
    assert refused.json["error"]["message"].endswith("is protected by a passphrase.")
    assert "DOPUSK_PASSPHRASE" in refused.json["error"]["causes"][0]
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


@pytest.mark.parametrize(
    ("new", "options", "told"),
    [
        (None, ("--set",), "DOPUSK_NEW_PASSPHRASE"),
        ("", ("--set",), "DOPUSK_NEW_PASSPHRASE"),
        ("кароткі", ("--set",), "too short"),
        ("\udcff" * 9, ("--set",), "UTF-8"),
        (PHRASE, (), "--set, --change or --remove"),
        (PHRASE, ("--set", "--remove"), "--set, --change or --remove"),
        (None, ("--change",), "The case has no passphrase."),
        (None, ("--remove",), "The case has no passphrase."),
    ],
)
def test_a_passphrase_that_cannot_be_set_leaves_the_case_alone(
    dopusk, case, phrase, new, options, told
):
    before = case.read_bytes()
    phrase(new=new)

    said = dopusk("passphrase", case, *options)

    assert said.code == 2
    assert told in said.err
    assert case.read_bytes() == before


def test_a_second_passphrase_is_refused_before_anybody_types_it(dopusk, case, phrase):
    phrase(new=PHRASE)
    dopusk("passphrase", case, "--set")
    phrase(present=PHRASE)

    said = dopusk("passphrase", case, "--set")

    assert said.code == 2
    assert "There is a passphrase already" in said.err


@pytest.mark.parametrize("new", [None, "", "кароткі"])
def test_a_new_case_is_not_encrypted_with_nothing(dopusk, tmp_path, phrase, new):
    phrase(new=new)

    assert dopusk("new", tmp_path / "s.dopusk", "--encrypt").code == 2
    assert list(tmp_path.glob("*.dopusk*")) == []


def test_without_standard_input_a_passphrase_is_asked_for_in_words(
    dopusk, case, phrase, monkeypatch
):
    phrase(new=PHRASE)
    dopusk("passphrase", case, "--set")
    phrase()
    monkeypatch.setattr(sys, "stdin", None)

    assert dopusk("status", case).code == 2


def test_no_command_says_a_passphrase(dopusk, case, phrase, tmp_path):
    phrase(new=PHRASE)
    said = [dopusk("passphrase", case, "--set")]
    phrase(PHRASE, OTHER)
    said.append(dopusk("passphrase", case, "--change", "--json", "--reason", "планава"))
    phrase(OTHER)
    lines = ["verify {}", "journal {} --json", "backup {} --json", "status {}", "undo {}"]
    said += [dopusk(*line.format(case).split()) for line in lines]
    dopusk("export", case, "--out", tmp_path / "x.json")
    phrase(PHRASE)
    said.append(dopusk("status", case, "--json"))

    shown = "".join(each.out + each.err for each in said)
    shown += "".join(
        path.read_text("utf-8", "replace") for path in tmp_path.rglob("*") if path.is_file()
    )
    assert [each.code for each in said] == [0, 0, 0, 0, 0, 0, 2, 2]
    assert PHRASE not in shown
    assert OTHER not in shown


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


HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from models.store import locks
lock = locks.take(Path(sys.argv[1]), who="Глеб", since=datetime.now(UTC))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_case_that_a_living_process_holds_is_not_taken_over(dopusk, case, phrase):
    backup = dopusk("backup", case, "--json").json["backup"]["path"]
    dopusk("set", case, "company.form", "zao")
    before = case.read_bytes()
    phrase(new=PHRASE)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, case],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONUTF8": "1"},
    ) as holder:
        assert holder.stdout.readline().strip() == b"held"
        lines = [
            ("set", case, "company.form", "oao"),
            ("set", case, "company.form", "oao", "--take-over"),
            ("undo", case),
            ("passphrase", case, "--set"),
            ("erase", case, "--answer", "company.form", "--ground", "x"),
            ("restore", case, "--from", backup, "--yes"),
        ]
        refused = [dopusk(*line, "--json") for line in lines]
        read = [dopusk(*line, case).code for line in (["status"], ["verify"], ["journal"])]
        planned = dopusk("erase", case, "--answer", "company.form", "--plan").code
        copied = dopusk("backup", case, "--out", case.with_name("copy.dopusk")).code
        holder.stdin.close()

    assert [each.code for each in refused] == [3] * len(lines)
    assert all("Глеб" in each.json["error"]["message"] for each in refused)
    assert (read, planned, copied) == ([0, 0, 0], 0, 0)
    assert case.read_bytes() == before
    assert dopusk("set", case, "company.form", "oao").code == 0


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
