"""What is asked at a terminal: a real one, with the program on the other end of it."""

import json
import os
import signal
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")

ROOT = Path(__file__).parents[2]
PHRASE, OTHER = "чатыры словы і яшчэ", "зусім іншая фраза"
END = "\x04"
"""What a terminal makes an end of input of."""


@pytest.fixture
def talk(tmp_path):
    """Run a line at a terminal, answer each prompt as it comes; return exit code, screen, output.

    Standard output goes to a file, as with `--json > file`; the screen shows everything else.
    """
    output = tmp_path / "output"
    environ = os.environ | {"DOPUSK_LANG": "en", "PYTHONUTF8": "1", "TERM": "dumb"}
    for name in ("DOPUSK_PASSPHRASE", "DOPUSK_NEW_PASSPHRASE"):
        environ.pop(name, None)

    def run(line, *answers):
        child, terminal = pty.fork()
        if child == 0:
            signal.alarm(60)  # one that asks where nobody sees it must not hang the tests
            os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
            os.chdir(tmp_path)
            words = [sys.executable, str(ROOT / "main.py"), *line]
            os.execve(sys.executable, words, environ)  # noqa: S606 (a shell would not help)
        screen = ""
        for prompt, answer in answers:
            seen = len(screen)
            while prompt not in screen[seen:]:
                screen += _read(terminal, screen)
            os.write(terminal, answer.encode())
        while piece := _read(terminal, None):
            screen += piece
        os.close(terminal)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return code, screen, output.read_text("utf-8")

    return run


def _read(terminal, screen):
    """Return what comes next; at the end "" if that is expected, else fail with what came."""
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # Linux reports the closed other end so
        piece = b""
    assert piece or screen is None, f"it ended without asking: {screen}"
    return piece.decode("utf-8", "replace")


def test_a_passphrase_is_typed_and_never_shown(talk, tmp_path):
    typed = f"{PHRASE}\n"
    made = talk(["new", "s.dopusk", "--encrypt"], ("New passphrase:", typed), ("Once more:", typed))
    assert made[0] == 0, made
    assert not (tmp_path / "s.dopusk").read_bytes().startswith(b"SQLite")

    code, screen, output = talk(["status", "s.dopusk", "--json"], ("Passphrase:", typed))

    assert (code, json.loads(output)["case"]["title"]) == (0, "s")
    for said in (made[1], made[2], screen, output):
        assert PHRASE not in said


def test_two_that_differ_change_nothing(talk, tmp_path):
    code, screen, _ = talk(
        ["new", "s.dopusk", "--encrypt"],
        ("New passphrase:", f"{PHRASE}\n"),
        ("Once more:", f"{OTHER}\n"),
    )

    assert code == 2
    assert "differ" in screen
    assert not (tmp_path / "s.dopusk").exists()


def test_a_short_one_is_refused_before_it_is_typed_again(talk, tmp_path):
    code, screen, _ = talk(["new", "s.dopusk", "--encrypt"], ("New passphrase:", "кароткі\n"))

    assert code == 2
    assert "too short" in screen
    assert "Once more" not in screen


def test_ending_the_input_instead_of_typing_is_no_crash(talk):
    code, screen, _ = talk(["new", "s.dopusk", "--encrypt"], ("New passphrase:", END))

    assert code == 2
    assert "No passphrase was entered" in screen


@pytest.mark.parametrize(("answer", "code"), [("yes\n", 0), ("no\n", 2), ("\n", 2), (END, 2)])
def test_an_erasure_is_shown_and_asked_for(talk, answer, code):
    talk(["new", "c.dopusk", "--title", "x"])
    talk(["set", "c.dopusk", "company.name_ru", "Тайное"])

    line = ["erase", "c.dopusk", "--answer", "company.name_ru", "--ground", "x", "--json"]
    said, screen, output = talk(line, ("Go on?", answer))

    assert said == code, screen
    assert "This will be destroyed for good" in screen
    assert "Entries of the journal that lose their content: 1" in screen
    assert ("error" in json.loads(output)) == (code != 0)
    journal = json.loads(talk(["journal", "c.dopusk", "--json"])[2])["entries"]
    assert (journal[0]["verb"] == "erase") == (code == 0)


def test_a_restore_shows_the_difference_and_asks(talk, tmp_path):
    talk(["new", "c.dopusk"])
    talk(["backup", "c.dopusk", "--out", "kept.dopusk"])
    talk(["set", "c.dopusk", "company.name_ru", "Зубр", "--as", "Глеб"])
    before = (tmp_path / "c.dopusk").read_bytes()
    line = ["restore", "c.dopusk", "--from", "kept.dopusk"]

    refused = talk(line, ("Go on?", "no\n"))
    assert refused[0] == 2
    assert "Changes in the case that the copy lacks: 1" in refused[1]
    assert "Глеб" in refused[1]
    assert "Answers: only in the case 1, only in the copy 0, different 0" in refused[1]
    assert (tmp_path / "c.dopusk").read_bytes() == before

    assert talk(line, ("Go on?", "yes\n"))[0] == 0
    assert (tmp_path / "c.dopusk").read_bytes() != before
