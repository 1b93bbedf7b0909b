"""What a build does in one piece runs apart, and ends when it must."""

import errno
import operator
import os
import time

import pytest

from models.domain.dossier import Cancelled
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


def test_a_process_that_dies_is_told_as_want_of_memory():
    with Press(go_on, apart=True) as press, pytest.raises(OSError, match="memory") as told:
        press.do(os._exit, 9)
    assert told.value.errno == errno.ENOMEM


def test_a_passphrase_of_the_surroundings_is_not_there(monkeypatch):
    monkeypatch.setenv("DOPUSK_PASSPHRASE", "secret")
    with Press(go_on, apart=True) as press:
        assert press.do(os.getenv, "DOPUSK_PASSPHRASE") is None
