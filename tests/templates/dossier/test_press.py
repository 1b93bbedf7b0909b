"""What a build does in one piece runs apart, and ends when it must."""

import operator
import os
import signal
import sys
import time

import pytest

from models.domain.dossier import Cancelled
from models.errors import StorageError
from templates.dossier.endings import how_it_ended
from templates.dossier.press import Press


def go_on():
    pass


def stop():
    raise Cancelled


@pytest.mark.parametrize("apart", [True, False])
def test_results_and_errors_come_back(apart):
    with Press(go_on, apart=apart) as press:
        assert press.do(operator.add, 1, 2) == 3
        with pytest.raises(ZeroDivisionError):
            press.do(operator.truediv, 1, 0)
        assert (press.do(os.getpid) == os.getpid()) is not apart


def test_a_stopped_build_does_not_wait_for_what_is_being_done():
    with pytest.raises(Cancelled), Press(stop, apart=True) as press:
        press.do(time.sleep, 3600)


def too_much():
    raise MemoryError


def end_oneself(way):
    os.kill(os.getpid(), way)
    signal.pause()


@pytest.mark.parametrize("apart", [True, False])
def test_want_of_memory_is_told_as_such(apart):
    with Press(go_on, apart=apart) as press, pytest.raises(StorageError) as told:
        press.do(too_much)
    assert told.value.message.id == "dossier.lost.memory"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
@pytest.mark.parametrize(
    ("way", "told"),
    [
        (signal.SIGKILL, "dossier.lost.killed"),
        (signal.SIGTERM, "dossier.lost.ended"),
        (signal.SIGSEGV, "dossier.lost.crashed"),
        (signal.SIGABRT, "dossier.lost.crashed"),
    ],
)
def test_a_process_that_is_lost_is_told_by_how_it_ended(way, told):
    with Press(go_on, apart=True) as press, pytest.raises(StorageError) as lost:
        press.do(end_oneself, way)
    assert lost.value.message.id == told
    assert lost.value.message.details.get("code", way.name) == way.name


def test_a_process_that_just_stops_is_a_crash():
    with Press(go_on, apart=True) as press, pytest.raises(StorageError) as lost:
        press.do(os._exit, 3)
    assert (lost.value.message.id, lost.value.message.details["code"]) == (
        "dossier.lost.crashed",
        "3",
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (0xC0000017, "dossier.lost.memory"),
        (0xC0000005, "dossier.lost.crashed"),
        (-15, "dossier.lost.ended"),
        (None, "dossier.lost.crashed"),
    ],
)
def test_the_codes_of_windows_and_none_at_all_are_told_too(code, told):
    assert how_it_ended(code).id == told


def test_a_passphrase_of_the_surroundings_is_not_there(monkeypatch):
    monkeypatch.setenv("DOPUSK_PASSPHRASE", "secret")
    with Press(go_on, apart=True) as press:
        assert press.do(os.getenv, "DOPUSK_PASSPHRASE") is None
