"""A killed process and a failing disk lose nothing that was acknowledged: the quick profile."""

import shutil
import sys

import pytest

from models.store import keys
from tests.durability.faulting import fault_many
from tests.durability.killing import kill_many
from tests.durability.racing import race_many
from tests.durability.replacing import replace_many

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@pytest.fixture(autouse=True)
def keys_as_before(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", keys.PROFILES)


def test_kills_at_random_moments_of_all_verbs_lose_nothing(tmp_path):
    counts, wrong = kill_many(tmp_path, runs=112, seed=7)

    assert wrong == []
    assert counts["killed in flight"]
    assert counts["acknowledged"]


def test_of_several_who_open_a_case_at_once_one_writes(tmp_path):
    counts, wrong = race_many(tmp_path, rounds=8)

    assert wrong == []
    assert counts["wrote"] == 8
    assert counts["held by the dead"]


def test_making_a_case_and_going_back_are_done_or_not(tmp_path):
    counts, wrong = replace_many(tmp_path, runs=8, seed=3)

    assert wrong == []
    assert counts["restore in flight"]


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
@pytest.mark.parametrize("encrypted", [False, True])
def test_failing_writes_and_syncs_lose_nothing(tmp_path, encrypted):
    assert shutil.which("strace"), "install strace: the fault tests need it"
    verbs = ["answers.mark", "erasure.erase", "protection.set", "protection.change"]

    counts, wrong = fault_many(tmp_path, verbs, every=19, encrypted=encrypted)

    assert wrong == []
    assert counts["refused"]
