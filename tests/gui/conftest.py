"""What tests of the window need: its context on a temporary disk, a fixed font, honest typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from gui.app import make_context
from gui.i18n.compile import compile_stale
from gui.main_window import MainWindow
from gui.settings import CASE_FOLDER, LANGUAGE, PROFILE_NAME, THEME, Settings


@pytest.fixture(scope="session", autouse=True)
def same_look_everywhere(qapp):
    compile_stale()
    QApplication.setFont(QFont("DejaVu Sans"))


@pytest.fixture
def settings(tmp_path):
    kept = Settings(tmp_path / "window.json")
    kept.put(LANGUAGE, "en")
    kept.put(THEME, "light")
    kept.put(PROFILE_NAME, "Алеся Ковалёва")
    kept.put(CASE_FOLDER, str(tmp_path / "cases"))
    return kept


@pytest.fixture
def app_context(qapp, workspace, settings):
    made = make_context(lambda: workspace, settings)
    yield made
    made.operations.shut_down()


@pytest.fixture
def window(app_context, qtbot):
    made = MainWindow(app_context)
    made.show()
    yield made
    made.close()
    delete(made)


@pytest.fixture
def open_window(window, app_context, qtbot, tmp_path):
    """The window with a fresh case in it."""
    with qtbot.waitSignal(app_context.operations.view_changed, timeout=20_000):
        app_context.operations.create_case(tmp_path / "case.dopusk", title="ЗАО «Зубр»")
    return window


@pytest.fixture
def type_text():
    """Typing that knows Cyrillic: `QTest.keyClicks` aborts the process on any such letter."""

    def type_into(widget, text):
        for letter in text:
            key, plain = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
            QTest.sendKeyEvent(QTest.KeyAction.Click, widget, key, letter, plain)

    return type_into
