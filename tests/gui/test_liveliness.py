"""Python searches for garbage when the user looks elsewhere, not in the middle of work."""

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.liveliness import Liveliness

SOON = 5
"""Milliseconds."""


class Ring:
    """Something that holds itself."""

    def __init__(self):
        self.itself = self


class Work:
    """Something that is under way or not."""

    going_on = False

    def __call__(self):
        return self.going_on


@pytest.fixture
def work():
    return Work()


@pytest.fixture
def swept(qapp, work, monkeypatch):
    monkeypatch.setattr("gui.liveliness._EVERY", SOON)
    monkeypatch.setattr("gui.liveliness._LATER", SOON)
    with Liveliness(qapp, work) as liveliness:
        yield liveliness


def grown_old():
    """Return a watch on a ring that has outlived what is searched at once, and is let go."""
    ring = Ring()
    gc.collect(1)
    gc.collect(1)
    return weakref.ref(ring)


def much_is_made():
    """Make so much at a time that Python by itself would search all it has."""
    made = [[] for _ in range(400_000)]
    assert len(made) == 400_000


def test_much_work_does_not_start_the_search(swept):
    watch = grown_old()
    much_is_made()
    assert watch() is not None


def test_it_is_done_when_the_user_goes_elsewhere(swept):
    watch = grown_old()
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert watch() is None


def test_it_is_done_now_and_then(swept, qtbot):
    watch = grown_old()
    qtbot.waitUntil(lambda: watch() is None)


def test_it_waits_for_work_to_end(swept, work, qtbot):
    watch = grown_old()
    work.going_on = True
    with qtbot.waitSignals([swept._timer.timeout] * 3):
        QApplication.instance().applicationStateChanged.emit(
            Qt.ApplicationState.ApplicationInactive
        )
    assert watch() is not None
    work.going_on = False
    qtbot.waitUntil(lambda: watch() is None)


def test_what_was_set_is_put_back(qapp):
    usual = gc.get_threshold(), sys.getswitchinterval(), gc.get_freeze_count()
    with Liveliness(qapp, lambda: False):
        assert (gc.get_threshold(), sys.getswitchinterval()) != usual[:2]
        assert gc.get_freeze_count() > 0
    assert (gc.get_threshold(), sys.getswitchinterval(), gc.get_freeze_count()) == usual
