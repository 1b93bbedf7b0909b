"""What goes wrong becomes a sentence and a code, never a traceback."""

import errno
import json
import os

import pytest

from cli.boundary import Boundary
from cli.outcome import Outcome, show
from models.domain.dossier import Cancelled
from models.domain.text import Language
from models.errors import CaseRefused, RequestError, StorageError, message

WHY = message("requirement.unknown", requirement="x.y")


def _run(error, *, as_json=False):
    boundary = Boundary(Language.EN, as_json=as_json)
    with boundary:
        raise error
    return boundary.code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (CaseRefused(WHY), 1),
        (RequestError(WHY), 2),
        (StorageError(WHY), 3),
        (OSError(errno.ENOSPC, "No space", "x.json"), 3),
        (PermissionError(errno.EACCES, "Denied", "x.json"), 3),
        (OSError(errno.EIO, "Input/output error"), 3),
        (KeyboardInterrupt(), 130),
        (Cancelled(), 130),
        (ZeroDivisionError("secret"), 70),
    ],
)
def test_each_failure_has_its_code_and_a_sentence(capsys, error, code):
    assert _run(error) == code

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.strip()
    assert "Traceback" not in captured.err


def test_causes_are_named_line_by_line(capsys):
    _run(CaseRefused(WHY, [WHY, WHY]))

    assert len(capsys.readouterr().err.splitlines()) == 3


def test_a_failure_as_json_carries_code_kind_and_causes(capsys):
    _run(StorageError(WHY, [WHY]), as_json=True)

    error = json.loads(capsys.readouterr().out)["error"]
    assert (error["code"], error["kind"], len(error["causes"])) == (3, "storage", 1)


def test_a_bug_is_logged_without_what_the_case_holds(capsys, tmp_path):
    def fail():
        raise ZeroDivisionError("5000000A001PB0")

    boundary = Boundary(Language.EN, as_json=False)
    with boundary:
        fail()

    (log,) = tmp_path.rglob("*.log")
    assert str(log) in capsys.readouterr().err
    text = log.read_text("utf-8")
    assert "ZeroDivisionError" in text
    assert "in fail" in text
    assert "5000000A001PB0" not in text.replace('raise ZeroDivisionError("5000000A001PB0")', "")


def test_a_bug_is_told_even_if_it_cannot_be_logged(capsys, monkeypatch, tmp_path):
    (tmp_path / "state").write_text("in the way")

    assert _run(ZeroDivisionError()) == 70
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_reader_that_has_gone_is_no_failure(capsys):
    assert _run(BrokenPipeError(errno.EPIPE, "Broken pipe")) == 0

    assert capsys.readouterr().err == ""


def test_a_request_to_exit_passes():
    with pytest.raises(SystemExit), Boundary(Language.EN, as_json=False):
        raise SystemExit(0)


@pytest.mark.parametrize("encoding", ["ascii", "cp866", "cp1251", "utf-8"])
def test_json_stays_json_in_every_encoding(monkeypatch, tmp_path, encoding):
    path = tmp_path / "out"
    with path.open("w", encoding=encoding, errors="backslashreplace") as stream:
        monkeypatch.setattr("sys.stdout", stream)
        show(Outcome(data={"text": "«Зубр» é ў \udcff"}), as_json=True)
        monkeypatch.undo()

    assert json.loads(path.read_bytes().decode(encoding)) == {"text": "«Зубр» é ў \udcff"}


def test_a_control_character_is_shown_not_obeyed(capsys):
    show(Outcome(data={}, lines=["a\x1b[2Jb\x9bc\td"]), as_json=False)

    assert capsys.readouterr().out == "a\\x1b[2Jb\\x9bc\td\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
def test_a_full_disk_under_the_output_is_a_trouble_of_storage(capsys, monkeypatch):
    boundary = Boundary(Language.EN, as_json=True)
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        monkeypatch.setattr("sys.stdout", full)
        with boundary:
            boundary.finish(Outcome(data={"text": "x"}))
        monkeypatch.undo()

    assert boundary.code == 3
    assert "No space left" in capsys.readouterr().err
