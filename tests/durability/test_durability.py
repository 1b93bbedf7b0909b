"""A killed process and a failing disk lose nothing that was acknowledged: the quick profile."""

import shutil
import sys

import pytest

from models.store import keys
from tests.durability.faulting import fault_many
from tests.durability.killing import kill_many

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@pytest.fixture(autouse=True)
def keys_as_before(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", keys.PROFILES)


def test_kills_at_random_moments_of_all_verbs_lose_nothing(tmp_path):
    counts, wrong = kill_many(tmp_path, runs=112, seed=7)

    assert wrong == []
    assert counts["killed in flight"]
    assert counts["acknowledged"]


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
@pytest.mark.parametrize("encrypted", [False, True])
def test_failing_writes_and_syncs_lose_nothing(tmp_path, encrypted):
    assert shutil.which("strace"), "install strace: the fault tests need it"
    verbs = ["answers.mark", "erasure.erase", "protection.set", "protection.change"]

    counts, wrong = fault_many(tmp_path, verbs, every=11, encrypted=encrypted)

    assert wrong == []
    assert counts["refused"]
