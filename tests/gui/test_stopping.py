"""Long work on the case is shown at the foot of the window and can be stopped there."""

import threading

import pytest
from PySide6.QtCore import Qt

from gui.settings import BACKUPS
from models.domain.dossier import Progress
from models.domain.ids import RequirementRef
from models.services.descriptions import Attachment, Description
from tests.templates.pdfs import text_pdf

WAIT = 30_000


@pytest.fixture(autouse=True)
def no_copies(settings):
    settings.put(BACKUPS, False)


@pytest.fixture
def wanted(tmp_path):
    files = [tmp_path / f"{number}.pdf" for number in range(3)]
    for file in files:
        file.write_bytes(text_pdf(file.name))
    about = Description(kind="charter")
    return [Attachment(RequirementRef("jsc.charter"), file, about) for file in files]


@pytest.fixture
def held(app_context):
    """Hold the case's own thread until it is let go."""
    gate = threading.Event()
    app_context.operations.lane.submit(gate.wait, lambda _: None, lambda _: None)
    yield gate
    gate.set()


def test_keeping_files_is_stopped_and_nothing_is_kept(
    open_window, app_context, wanted, held, qtbot
):
    status, operations = open_window._status, app_context.operations
    job = operations.jobs.attach_all(wanted)
    job.report(Progress(1, 3, "1.pdf"))
    qtbot.waitUntil(status._stop.isVisible)
    assert (status._what.text(), status._progress.value()) == ("1.pdf", 1)

    with qtbot.waitSignals([job.stopped, job.ended], timeout=WAIT):
        qtbot.mouseClick(status._stop, Qt.MouseButton.LeftButton)
        assert not status._stop.isEnabled()
        held.set()

    assert not status._stop.isVisible()
    assert not status._progress.isVisible()
    assert not operations.view.state.documents


def test_what_is_done_is_shown_no_more(open_window, app_context, wanted, qtbot):
    shown = []
    app_context.operations.progress.connect(shown.append)

    with qtbot.waitSignal(app_context.operations.jobs.attach_all(wanted).finished, timeout=WAIT):
        pass

    qtbot.waitUntil(lambda: shown[-1] is None)
    assert shown[0] == Progress(0, 3, "0.pdf")
    assert not open_window._status._progress.isVisible()
    assert len(app_context.operations.view.state.documents) == 3
