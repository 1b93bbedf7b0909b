"""The window gives a case out: asks where, writes beside itself, says what came of it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from gui.operations.exporting import form_of
from gui.widgets.banner import Banner
from gui.window.actions import Actions
from models.domain.ids import QuestionId
from tests.templates.office import all_text

WAIT = 20_000


@pytest.fixture
def export(open_window, app_context, qtbot, monkeypatch):
    """Press the action, answer the dialog, wait for what the banner says."""

    def run(name, chosen=""):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), chosen))
        banner = open_window.findChild(Banner)
        banner.hide()
        open_window.findChild(Actions)["export"].trigger()
        qtbot.waitUntil(lambda: not banner.isHidden(), timeout=WAIT)
        return " ".join(label.text() for label in banner.findChildren(QLabel))

    return run


@pytest.mark.parametrize(
    "answered",
    [
        ("case.xlsx", "", "case.xlsx"),
        ("case.docx", "", "case.docx"),
        ("case.json", "", "case.json"),
        ("case", "Report on the case (*.docx)", "case.docx"),
        ("case.dopusk", "Data for other programs (*.json)", "case.dopusk.json"),
    ],
)
def test_it_writes_the_form_that_was_chosen(export, app_context, qtbot, tmp_path, answered):
    name, chosen, wanted = answered
    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        app_context.operations.run(
            lambda session: session.answers.put(QuestionId("company.name_ru"), value="ЗАО «Вяз»")
        )
    before = (tmp_path / "case.dopusk").read_bytes()

    said = export(tmp_path / name, chosen)

    assert wanted in said
    out = tmp_path / wanted
    if form_of(out) == "json":
        assert json.loads(out.read_text("utf-8"))["profile"]
    else:
        assert {"xlsx": "ЗАО «Вяз»", "docx": "State of the case"}[form_of(out)] in all_text(out)
    assert (tmp_path / "case.dopusk").read_bytes() == before


def test_what_cannot_be_written_is_said_and_nothing_is_left(export, tmp_path):
    said = export(tmp_path / "no" / "case.xlsx")

    assert "was not written" in said
    assert not (tmp_path / "no").exists()


def test_without_a_name_nothing_happens(open_window, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = sorted(tmp_path.iterdir())

    open_window.findChild(Actions)["export"].trigger()

    assert sorted(tmp_path.iterdir()) == before


def test_a_case_as_it_was_is_not_given_out(open_window, app_context, qtbot):
    actions = open_window.findChild(Actions)
    assert actions["export"].isEnabled()
    entry = newest_entry(app_context, qtbot)

    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        app_context.operations.stand_at(entry)

    assert not actions["export"].isEnabled()


def newest_entry(app_context, qtbot):
    """Return the id of the newest entry of the open case."""
    found = []
    app_context.operations.read(lambda session: session.history.entries()[0].entry.id, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    return found[0]
