"""Nobody waits for what is converted or bound: the case goes on, and can be closed."""

import threading

import pytest
from PIL import Image

from gui.operations.indexing import Indexing
from models.domain.records import Fault
from models.evidence import texting
from models.services.descriptions import Attachment, Description
from tests.office_files import HANGS, docx, stand_in
from tests.templates.pdfs import text_pdf

WAIT = 30_000
REF = "jsc.charter"


@pytest.fixture
def operations(open_window, app_context):
    return app_context.operations


@pytest.fixture
def converting(operations, tmp_path, monkeypatch, qtbot):
    """Begin to convert a kept document; `does` is what the program that converts does."""

    def begin(does=None):
        program = stand_in(tmp_path, does)
        monkeypatch.setenv("PATH", str(program.parent))
        with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
            operations.jobs.attach(REF, [docx(tmp_path / "Устав.docx")])
        (document,) = operations.view.state.documents
        return operations.jobs.convert(document)

    return begin


@pytest.fixture
def at_work(tmp_path, qtbot):
    """Wait until the program has been called."""
    return lambda: qtbot.waitUntil((tmp_path / "seen.txt").exists, timeout=WAIT)


def rooms_of(operations_path):
    return list(operations_path.parent.glob(".dopusk-room-*"))


def test_the_case_goes_on_while_a_file_is_converted(converting, operations, at_work, qtbot):
    path = operations.view.path
    job = converting(HANGS)
    at_work()

    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        operations.run(lambda session: session.work.note(REF, "спросить нотариуса"))
    assert operations.view.state.work[REF].note == "спросить нотариуса"
    with qtbot.waitSignals([job.stopped, job.ended], timeout=WAIT):
        operations.jobs.stop()

    (document,) = operations.view.state.documents.values()
    assert document.current.fault is Fault.NEEDS_CONVERSION
    assert rooms_of(path) == []


def test_a_case_that_is_closed_meanwhile_stops_it(converting, operations, at_work, qtbot):
    path = operations.view.path
    job = converting(HANGS)
    at_work()

    with qtbot.waitSignals([job.stopped, job.ended], timeout=WAIT):
        operations.close_case()

    assert operations.view is None
    assert rooms_of(path) == []


def test_closing_the_program_meanwhile_leaves_nothing(converting, operations, at_work):
    path = operations.view.path
    converting(HANGS)
    at_work()

    operations.shut_down()

    assert rooms_of(path) == []


def test_what_is_done_for_another_case_is_not_kept_in_this_one(
    converting, operations, qtbot, tmp_path
):
    job = converting()
    with qtbot.waitSignals([operations.view_changed, job.stopped], timeout=WAIT):
        operations.create_case(tmp_path / "other.dopusk", title="Иное")

    assert operations.view.path.name == "other.dopusk"
    assert not operations.view.state.documents
    assert rooms_of(tmp_path / "x") == []


def test_asked_for_twice_it_is_done_once(converting, operations, qtbot):
    job = converting()
    (document,) = operations.view.state.documents
    again = operations.jobs.convert(document)
    with qtbot.waitSignals([job.finished, again.finished], timeout=WAIT):
        pass

    (kept,) = operations.view.state.documents.values()
    assert kept.current.rendition is not None
    assert operations.view.entries == 3  # made, attached, converted


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "устав"
    folder.mkdir()
    for number in range(3):
        Image.new("RGB", (40, 60), (number, 0, 0)).save(folder / f"{number}.png")
    return [Attachment(REF, folder, Description(kind="charter"), tuple(sorted(folder.iterdir())))]


def test_scans_of_a_case_that_is_closed_meanwhile_are_given_up(operations, scans, qtbot):
    path = operations.view.path
    job = operations.jobs.attach_all(scans)

    with qtbot.waitSignals([job.stopped, job.ended], timeout=WAIT):
        operations.close_case()

    assert rooms_of(path) == []


def test_bound_scans_wait_for_the_case_and_are_kept_whole(operations, scans, qtbot):
    """The lane is held until all pages are bound: the PDF comes in as soon as it is free."""
    lane, whole = threading.Event(), []
    job = operations.jobs.attach_all(scans)
    job.reported.connect(lambda progress: progress.done == 3 and whole.append(progress))
    qtbot.waitUntil(lambda: operations.lane._pending == 0)
    operations.lane.submit(lane.wait, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: len(whole) == 2, timeout=WAIT)  # looked into, then bound
    with qtbot.waitSignal(job.finished, timeout=WAIT):
        lane.set()

    (document,) = operations.view.state.documents.values()
    assert document.current.pages == 3
    assert rooms_of(operations.view.path) == []


@pytest.fixture
def unread(operations, tmp_path, qtbot):
    """Keep documents whose pages nobody has read, and begin to read them."""

    def begin(*names):
        files = [tmp_path / f"{name}.pdf" for name in names]
        for file in files:
            file.write_bytes(text_pdf(file.stem))
        with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
            operations.jobs.attach(REF, files)
        documents = operations.view.state.documents.values()
        kept = [document.current.sha256 for document in documents]

        def forget(session):
            with session._store.transaction():
                session._store.forget_texts(kept)

        operations.read(forget, lambda _: None)
        return operations.jobs.read_pages()

    return begin


def test_a_case_closed_between_two_files_ends_the_reading(unread, operations, qtbot, open_window):
    job = unread("а", "б", "в")
    open_window._keeping._reading = job
    reading = job.findChild(Indexing)
    qtbot.waitUntil(lambda: len(reading._waiting) == 1, timeout=WAIT)

    with qtbot.waitSignal(job.ended, timeout=WAIT):
        operations.close_case()


def test_a_file_that_is_being_read_is_given_up_when_the_case_is_closed(
    unread, operations, qtbot, open_window, monkeypatch
):
    job = unread("а")
    monkeypatch.setattr(texting, "worker_arguments", lambda: ["-c", "while True: pass"])
    open_window._keeping._reading = job
    qtbot.waitUntil(lambda: operations.jobs._beside.is_busy)

    with qtbot.waitSignals([job.stopped, job.ended], timeout=WAIT // 3):
        operations.close_case()


def test_who_asks_a_case_that_was_closed_meanwhile_is_told(operations, qtbot):
    operations.close_case()
    with qtbot.waitSignal(operations.refused, timeout=WAIT) as told:
        operations.run(lambda session: session.work.note(REF, "поздно"))

    assert told.args[0].message.id == "case.closed"
