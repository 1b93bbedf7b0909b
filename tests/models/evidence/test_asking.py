"""A process for files from outside ends in time, and as soon as nobody wants its answer."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.domain.dossier import Cancelled
from models.domain.records import Fault
from models.evidence import asking, inspecting, texting
from models.evidence.asking import asked, run_frozen, starting
from tests.templates.pdfs import picture, text_pdf

ROOT = Path(asking.__file__).parents[2]
FOR_EVER = ["-c", "while True: pass"]


class Watching:
    """Takes note of progress, and asks to stop after so much of it."""

    def __init__(self, stop_after=None):
        self.seen = []
        self._stop_after = stop_after

    def report(self, progress):
        self.seen.append((progress.done, progress.total, progress.what))

    def cancelled(self):
        return self._stop_after is not None and len(self.seen) >= self._stop_after


@pytest.fixture
def files(tmp_path):
    found = [tmp_path / f"{name}.pdf" for name in "abcd"]
    for file in found:
        file.write_bytes(text_pdf(file.stem))
    return found


def named(files):
    return [(file, file.name) for file in files]


def test_what_hangs_is_ended_in_time():
    with asked(FOR_EVER, seconds=0) as worker:
        assert list(worker.lines(100)) == []
        assert worker.code() is None


@pytest.mark.timeout(30)
def test_what_nobody_wants_is_ended_at_once():
    with asked(FOR_EVER, seconds=1000, unwanted=lambda: True) as worker:
        assert worker.code() is None


def test_what_ends_by_itself_says_how():
    with asked(["-c", "print(1); print(2); raise SystemExit(3)"], seconds=1000) as worker:
        assert [line.strip() for line in worker.lines(100)] == [b"1", b"2"]
        assert worker.code() == 3


@pytest.mark.timeout(30)
def test_an_endless_line_is_not_listened_to():
    with asked(["-c", "while True: print('x' * 99, end='')"], seconds=1000) as worker:
        assert list(worker.lines(1000)) == []
        worker.code()  # it does not go on to the end of its time


def test_each_file_is_told_as_it_is_looked_into(files):
    watching = Watching()
    inspecting.inspect_all(named(files), watcher=watching)
    assert watching.seen == [(number, 4, f"{name}.pdf") for number, name in enumerate("abcd", 1)]

    watching = Watching()
    texting.texts_of_all(files, watcher=watching)
    assert watching.seen == [(number, 4, f"{name}.pdf") for number, name in enumerate("abcd", 1)]


@pytest.mark.parametrize("stop_after", [0, 1, 3])
def test_it_can_be_stopped_in_the_middle(files, stop_after):
    for look in (
        lambda watching: inspecting.inspect_all(named(files), watcher=watching),
        lambda watching: texting.texts_of_all(files, watcher=watching),
    ):
        watching = Watching(stop_after)
        with pytest.raises(Cancelled):
            look(watching)
        assert len(watching.seen) == stop_after


@pytest.mark.timeout(30)
def test_a_file_that_hangs_can_be_stopped_too(files, monkeypatch):
    monkeypatch.setattr(inspecting, "worker_arguments", lambda: FOR_EVER)
    with pytest.raises(Cancelled):
        inspecting.inspect_all(named(files), seconds=1000, watcher=Watching(0))


def test_files_behind_too_much_text_are_read_later(files, monkeypatch):
    monkeypatch.setattr(texting, "MOST_AT_ONCE", 3)
    assert texting.texts_of_all(files) == [("a 1",), ("b 1",), None, None]


def test_a_frozen_program_starts_itself(files, tmp_path, monkeypatch):
    """Run `main.py` as a frozen program is run: every process it starts is it once more."""
    frozen = (
        "import runpy, sys; sys.frozen = True; sys.argv[0] = 'main.py';"
        "runpy.run_path('main.py', run_name='__main__')"
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(
        inspecting, "worker_arguments", lambda: ["-c", frozen, *starting(asking.WORKER)]
    )
    seen = inspecting.inspect_all(named(files))
    assert [(found.pages, found.fault) for found in seen] == [(1, None)] * 4

    (tmp_path / "a.png").write_bytes(picture("PNG"))
    (tmp_path / "room").mkdir()
    bound = subprocess.run(
        [sys.executable, "-c", frozen, *starting(asking.BINDER), "1024", "open",
         str(tmp_path / "room"), str(tmp_path / "a.png")],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    assert bound.stdout.startswith(b"%PDF-")


@pytest.mark.parametrize(
    "arguments", [[], ["new"], ["--evidence"], ["--evidence", "os"], ["x", "worker"]]
)
def test_nothing_else_is_run_by_name(arguments):
    run_frozen(arguments)  # and this process has not ended


def test_a_worker_that_dies_is_not_taken_for_one_that_was_ended(files, monkeypatch):
    monkeypatch.setattr(inspecting, "worker_arguments", lambda: ["-c", "raise SystemExit(1)"])
    seen = inspecting.inspect_all(named(files[:1]), watcher=Watching())
    assert [found.fault for found in seen] == [Fault.UNREADABLE]
