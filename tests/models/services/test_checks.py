"""The checks of the contents: told, stopped, honest, and in nobody's way."""

import pytest

from models.domain.dossier import Cancelled
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.services.workspace import Workspace
from tests.conftest import make_ports
from tests.models.small_pack import small_pack


@pytest.fixture
def session(tmp_path):
    scan = tmp_path / "scan.bin"
    scan.write_bytes(bytes(range(256)) * 12_000)
    (tmp_path / "other.bin").write_bytes(b"other" * 1000)
    workspace = Workspace(make_ports(small_pack))
    with workspace.create(tmp_path / "a.dopusk", title="Зубр", who="Алеся") as session:
        session.evidence.attach("jsc.charter", [tmp_path / "other.bin", scan])
        yield session


class Watcher:
    def __init__(self, at_report=lambda: None, *, stop=False):
        self.seen = []
        self._at_report = at_report
        self._stop = stop

    def report(self, progress):
        self.seen.append(progress)
        self._at_report()

    def cancelled(self):
        return self._stop


def test_every_byte_is_told_once(session):
    watcher = Watcher()

    assert all(line.ok for line in session.checks.contents(watcher))

    done = [progress.done for progress in watcher.seen]
    assert done == sorted(done)
    assert watcher.seen[-1].done == watcher.seen[-1].total == 256 * 12_000 + 5000


def test_it_can_be_stopped(session):
    with pytest.raises(Cancelled):
        session.checks.contents(Watcher(stop=True))


def test_a_changed_byte_is_found_without_the_other_checks(session):
    db = session._store.database
    db.execute("update chunk set body = zeroblob(length(body)) where n = 1")

    lines = session.checks.contents()

    assert [line.message.id for line in lines if not line.ok] == ["verify.contents"]
    assert session.checks.verify() == (*session.checks.records(), *lines)


def test_work_goes_on_meanwhile(session):
    answers = iter(["Зубр", "Бусел"])

    def work():
        if (name := next(answers, None)) is not None:
            session.answers.put("company.name_ru", value=name)

    assert all(line.ok for line in session.checks.contents(Watcher(work)))
    assert session.view().state.answers["company.name_ru"].value == "Бусел"


def test_what_is_erased_meanwhile_is_no_fault(session):
    documents = iter(list(session.view().state.documents))

    def erase():
        if (document := next(documents, None)) is not None:
            session.evidence.remove(document)
            session.erasure.erase(RecordKey(kind=Kind.DOCUMENT, id=document), "заява")

    lines = session.checks.contents(Watcher(erase))

    assert [line for line in lines if not line.ok] == []
