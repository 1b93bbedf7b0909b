"""Dialogs give typed answers and say why something cannot be chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gui.crash import CrashReporter
from gui.dialogs.build import BuildDialog
from gui.dialogs.build_choice import FilingChoice
from gui.dialogs.build_outcome import OutcomeCard
from gui.dialogs.build_report import BuildReport
from gui.dialogs.crash import CrashDialog
from gui.dialogs.files import free_path, with_suffix
from gui.dialogs.new_case import NewCaseDialog
from gui.dialogs.profile import Profile, ProfileDialog
from gui.operations.builds import BuildOutcome
from gui.operations.job import Job
from gui.widgets.row_button import RowButton
from gui.widgets.segmented import Segmented
from models.domain.dossier import Progress
from models.domain.text import Language
from models.errors import CaseRefused, message


@pytest.fixture
def view(open_window, app_context):
    return app_context.operations.view


@pytest.fixture
def build_dialog(app_context, view, qtbot):
    dialog = BuildDialog(app_context, view)
    qtbot.addWidget(dialog)
    return dialog


def test_a_new_case_needs_title_and_name(qtbot, tmp_path, type_text):
    dialog = NewCaseDialog(Profile("", ""), tmp_path)
    qtbot.addWidget(dialog)
    title, name, _ = dialog.findChildren(QLineEdit)
    assert not dialog.primary_button.isEnabled()

    type_text(title, "ЗАО «Ёлка»")
    type_text(name, "Алеся Ковалёва")

    assert dialog.primary_button.isEnabled()
    assert dialog.answer().title == "ЗАО «Ёлка»"
    assert dialog.answer().path == tmp_path / "ЗАО Ёлка.dopusk"


def test_whoever_reads_english_files_in_russian_and_is_told_what_english_is(build_dialog):
    assert build_dialog.answer().language is Language.RU
    assert "courtesy" not in build_dialog._reason.text()

    build_dialog._language._buttons["en"].click()

    assert build_dialog.answer().language is Language.EN
    assert "courtesy" in build_dialog._reason.text()


def test_a_profile_needs_a_name(qtbot):
    dialog = ProfileDialog(Profile("", "юрист"))
    qtbot.addWidget(dialog)

    assert not dialog.primary_button.isEnabled()
    assert dialog.answer() == Profile("", "юрист")


@pytest.mark.parametrize(
    ("stem", "name"), [("ЗАО «А/Б»", "ЗАО А Б.dopusk"), ("…", "….dopusk"), (" . ", "Dopusk.dopusk")]
)
def test_a_proposed_file_name_is_a_possible_one(tmp_path, stem, name):
    assert free_path(tmp_path, stem).name == name


def test_a_taken_file_name_is_numbered(tmp_path):
    free_path(tmp_path, "Дело").touch()

    assert free_path(tmp_path, "Дело").name == "Дело 2.dopusk"


def test_a_case_ends_as_a_case(tmp_path):
    assert with_suffix(tmp_path / "v1.2").name == "v1.2.dopusk"


def test_a_final_dossier_of_a_gappy_filing_cannot_be_chosen(build_dialog):
    kind = build_dialog.findChildren(Segmented)[-1]

    assert build_dialog.answer().draft
    assert [face.isEnabled() for face in kind.findChildren(QPushButton)] == [True, False]


def test_nothing_chosen_cannot_be_built(build_dialog):
    for choice in build_dialog.findChildren(FilingChoice):
        choice.choose(chosen=False)

    assert not build_dialog.primary_button.isEnabled()


def test_a_refused_filing_leads_to_every_cause(app_context, view, qtbot):
    status = next(s for s in view.readiness.filings.values() if any(g.ref for g in s.gaps))
    causes = [gap.message for gap in status.gaps if gap.blocks]
    error = CaseRefused(message("filing.not_ready", filing=status.filing.title, n=1), causes)
    outcome = OutcomeCard(app_context, view, BuildOutcome(filing=status.filing.id, error=error))
    qtbot.addWidget(outcome)

    lines = outcome.findChildren(RowButton)
    place = next(line for line in lines if line.property("place").startswith("ref:"))
    with qtbot.waitSignal(outcome.requirement_chosen):
        place.click()

    assert len(lines) == len(causes)


def test_a_build_can_be_watched_and_stopped(app_context, view, qtbot):
    job = Job()
    report = BuildReport(app_context, view, job)
    report.show()

    job.report(Progress(done=1, total=2, what="Опись"))
    report.cancel_button.click()
    assert job.cancelled()
    job.end_stopped()

    assert report.windowTitle() == "Stopped"
    report.close()


def test_a_failure_is_written_down_and_shown(qapp, qtbot, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(CrashDialog, "tell", lambda report, _: told.append(report))
    reporter = CrashReporter(tmp_path / "log" / "failures.log")

    reporter.take(ZeroDivisionError, ZeroDivisionError("ноль"), None)
    qtbot.waitUntil(lambda: bool(told))

    assert "ноль" in (tmp_path / "log" / "failures.log").read_text("utf-8")


def test_a_report_can_be_copied(qapp, qtbot, tmp_path):
    dialog = CrashDialog("traceback", tmp_path / "failures.log")
    qtbot.addWidget(dialog)

    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()

    assert qapp.clipboard().text() == "traceback"
    assert any(str(tmp_path) in label.text() for label in dialog.findChildren(QLabel))
