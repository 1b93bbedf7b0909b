"""A user's first hour in the real window: new case, answer, drop, undo, build, close, reopen."""

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import delete

from gui.app import make_context
from gui.dialogs.build import BuildDialog
from gui.dialogs.build_report import BuildReport
from gui.dialogs.new_case import NewCase, NewCaseDialog
from gui.dialogs.profile import Profile
from gui.main_window import MainWindow
from gui.operations.builds import BuildRequest
from gui.pages.checklist.page import ChecklistPage
from gui.window.actions import Actions
from models.domain.text import Language
from tests.filing_desk import shop
from tests.gui.checklist_fixtures import drop_files, type_text

__all__ = ["shop"]  # a fixture

WAIT = 30_000
NAME = "Закрытое акционерное общество «Ўсход ёлкі № 1»"


@pytest.fixture
def open_window(qapp, shop, settings):
    """Open a window as at the start of the program; every one is closed at the end."""
    windows = []

    def make():
        context = make_context(lambda: shop, settings)
        window = MainWindow(context)
        window.show()
        windows.append(window)
        return window, context.operations, window.findChild(Actions)

    yield make
    for window in windows:
        window.close()
        delete(window)


@pytest.fixture
def charter(tmp_path):
    file = tmp_path / "Статут.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file)
    return file


@pytest.fixture
def dialogs(tmp_path, monkeypatch):
    """What the user says in the two dialogs of this story."""
    case = NewCase(
        title="Усход", profile=Profile("Алеся", "юрист"), path=tmp_path / "первое.dopusk"
    )
    build = BuildRequest(
        filings=("jsc.registration",), language=Language.RU, draft=True, out=tmp_path / "out"
    )
    monkeypatch.setattr(NewCaseDialog, "ask", classmethod(lambda *_: case))
    monkeypatch.setattr(BuildDialog, "ask", classmethod(lambda *_: build))
    return case, build


def answer_in_cyrillic(window):
    window.show_question("company.name_ru")
    edit = panel(window)._fields._rows["company.name_ru"]._field._edit
    type_text(edit, NAME)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def drop(window, file):
    window.show_requirement("jsc.charter")
    drop_files(panel(window)._evidence._boxes[0]._zone, file)


def panel(window):
    return window.findChild(ChecklistPage)._panel


def test_from_a_new_case_to_a_draft_and_back(open_window, charter, qtbot, dialogs):
    case, build = dialogs
    window, operations, actions = open_window()

    def seen():
        return qtbot.waitSignal(operations.view_changed, timeout=WAIT)

    with seen():
        actions["new"].trigger()
    with seen():
        answer_in_cyrillic(window)
    assert operations.view.state.answers["company.name_ru"].value == NAME
    with seen():
        drop(window, charter)
    assert operations.view.readiness.items["jsc.charter"].evidenced
    with seen():
        actions["undo"].trigger()
    assert not operations.view.state.documents
    with seen():
        actions["redo"].trigger()

    actions["build"].trigger()
    folder = build.out / "jsc.registration-ru"
    qtbot.waitUntil((folder / "dossier.zip").is_file, timeout=WAIT)
    assert window.findChild(BuildReport).isVisible()
    with pikepdf.open(folder / "dossier.pdf") as pdf:
        assert len(pdf.pages) > 5

    kept = operations.view
    window.close()
    _, operations, _ = open_window()
    with seen():
        operations.open_case(case.path)
    assert operations.view.state == kept.state
    assert operations.view.head == kept.head
    assert operations.view.undo == kept.undo
