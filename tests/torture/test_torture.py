"""The quick part of the torture set: nothing comes out wrong."""

from __future__ import annotations

import pytest

from tests.torture.all_trials import ALL, QUICK
from tests.torture.running import run
from tests.torture.trials import Outcome


@pytest.fixture(scope="module")
def verdicts():
    return run(QUICK)


def test_every_file_is_included_correctly_or_refused_with_a_reason(verdicts):
    assert {each.trial.name: each.wrong for each in verdicts if each.wrong} == {}
    assert all(each.reason for each in verdicts if each.outcome is Outcome.OUT)


def test_there_are_enough_files():
    assert len(ALL) >= 150
    assert len(QUICK) >= 40
