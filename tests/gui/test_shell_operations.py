"""The one door to a case: off the window's thread, announced after it is committed."""

from __future__ import annotations

import sys
import threading

import pytest

from gui.operations.builds import BuildRequest
from gui.operations.job import Job
from models.domain.dossier import Progress
from models.domain.ids import FilingId, QuestionId
from models.domain.text import Language
from models.errors import RequestError

WAIT = 20_000
FORM = QuestionId("company.form")


@pytest.fixture
def operations(app_context, qtbot, tmp_path):
    made = app_context.operations
    with qtbot.waitSignal(made.view_changed, timeout=WAIT):
        made.create_case(tmp_path / "case.dopusk", title="ЗАО «Зубр»")
    return made


def put_form(session):
    return session.answers.put(FORM, value="zao")


def test_a_verb_is_announced_and_then_seen(qtbot, operations):
    order = []
    operations.changed.connect(lambda _: order.append("changed"))
    operations.view_changed.connect(lambda _: order.append("view"))

    with qtbot.waitSignal(operations.view_changed, timeout=WAIT) as seen:
        operations.run(put_form)

    assert order == ["changed", "view"]
    assert seen.args[0].state.answers[FORM].value == "zao"


def test_a_refusal_changes_nothing(qtbot, operations):
    before = operations.view

    with qtbot.waitSignal(operations.refused, timeout=WAIT) as seen:
        operations.run(lambda session: session.answers.put(QuestionId("no.such"), value="x"))

    assert isinstance(seen.args[0], RequestError)
    assert operations.view is before


def test_a_caller_may_take_its_own_refusal(qtbot, operations):
    taken = []

    with qtbot.assertNotEmitted(operations.refused):
        operations.run(
            lambda session: session.answers.put(QuestionId("no.such"), value="x"),
            refused=taken.append,
        )
        qtbot.waitUntil(lambda: len(taken) == 1, timeout=WAIT)


def test_verbs_run_off_the_windows_thread(qtbot, operations):
    threads = []

    def verb(session):
        threads.append(threading.current_thread())
        return put_form(session)

    with qtbot.waitSignal(operations.changed, timeout=WAIT):
        operations.run(verb)

    assert threads != [threading.main_thread()]


def test_undo_and_redo_go_back_and_forth(qtbot, operations):
    for step, answers in (
        (lambda: operations.run(put_form), 1),
        (operations.undo, 0),
        (operations.redo, 1),
    ):
        with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
            step()
        assert len(operations.view.state.answers) == answers


def test_busy_while_there_is_work(qtbot, operations):
    busy = []
    operations.busy_changed.connect(busy.append)

    operations.run(put_form)
    operations.undo()
    qtbot.waitUntil(lambda: busy == [True, False], timeout=WAIT)


def test_closing_leaves_no_view(qtbot, operations):
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT) as seen:
        operations.close_case()

    assert seen.args == [None]


def test_a_case_that_cannot_be_opened_leaves_the_open_one(qtbot, operations, tmp_path):
    with qtbot.waitSignal(operations.refused, timeout=WAIT):
        operations.open_case(tmp_path / "missing.dopusk")

    with qtbot.waitSignal(operations.changed, timeout=WAIT):
        operations.run(put_form)


def test_another_name_is_recorded_from_then_on(qtbot, operations):
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        operations.set_who("Марыя")
    names = []

    operations.read(lambda session: session.who, names.append)

    qtbot.waitUntil(lambda: names == ["Марыя"], timeout=WAIT)


def test_a_bug_goes_to_the_crash_hook(qtbot, operations, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: caught.append(args))

    operations.run(lambda _: 1 / 0)

    qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert caught[0][0] is ZeroDivisionError


def test_a_refused_build_names_its_causes(qtbot, operations, tmp_path):
    filing = next(iter(operations.view.readiness.filings))
    request = BuildRequest(
        filings=(filing,), language=Language.RU, draft=False, out=tmp_path / "out"
    )

    job = operations.jobs.build(request)
    with qtbot.waitSignal(job.finished, timeout=WAIT) as seen:
        pass

    (outcome,) = seen.args[0]
    assert outcome.error.causes


def test_an_unknown_filing_does_not_stop_the_others(qtbot, operations, tmp_path):
    request = BuildRequest(
        filings=(FilingId("no.such"),), language=Language.EN, draft=True, out=tmp_path
    )

    job = operations.jobs.build(request)
    with qtbot.waitSignal(job.finished, timeout=WAIT) as seen:
        pass

    assert isinstance(seen.args[0][0].error, RequestError)


def test_a_stopped_job_says_so(qtbot, operations, tmp_path):
    filing = next(iter(operations.view.readiness.filings))
    request = BuildRequest(filings=(filing,), language=Language.EN, draft=True, out=tmp_path)
    job = operations.jobs.build(request)
    job.cancel()
    with qtbot.waitSignal(job.stopped, timeout=WAIT):
        pass


def test_progress_reaches_the_window_thinned(qtbot, operations):
    job, seen = Job(), []
    job.reported.connect(seen.append)

    for done in range(1, 1001):
        job.report(Progress(done=done, total=1000, what="pages"))

    assert seen[-1].done == 1000
    assert len(seen) < 100
