import hashlib
from contextlib import closing

import pikepdf
import pytest

from models.domain.dossier import Cancelled
from models.domain.records import Fault
from models.errors import RequestError, StorageError
from tests.templates.pdfs import text_pdf


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "Статут ў чыстым.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    return path


def test_attached_content_comes_back_byte_for_byte_and_is_kept_once(session, scan, tmp_path):
    session.evidence.attach("jsc.charter", [scan])
    session.evidence.attach("jsc.charter", [scan])

    documents = list(session.view().state.documents.values())
    sha256 = documents[0].current.sha256
    with session.evidence.open_content(sha256) as stream:
        assert stream.read() == scan.read_bytes()
    assert sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    assert [document.current.sha256 for document in documents] == [sha256, sha256]
    copy = tmp_path / "copy.pdf"
    session.evidence.save_copy(documents[0].id, copy)
    assert copy.read_bytes() == scan.read_bytes()
    assert all(line.ok for line in session.checks.verify())


def test_a_broken_file_is_kept_and_named(session, tmp_path):
    broken = tmp_path / "устав.pdf"
    broken.write_text("не PDF")

    change = session.evidence.attach("jsc.charter", [broken])

    (document,) = session.view().state.documents.values()
    assert document.current.fault is Fault.NOT_A_PDF
    assert [said.id for said in change.findings] == ["evidence.kept_with_fault"]
    assert not session.view().readiness.items["jsc.charter"].evidenced


def test_a_missing_file_stores_nothing_of_the_others(session, scan, tmp_path):
    with pytest.raises(RequestError):
        session.evidence.attach("jsc.charter", [scan, tmp_path / "нет.pdf"])

    assert not session.view().state.documents


@pytest.mark.parametrize("patience", [0, 1, 2, 3, 4, 5])
def test_cancelling_leaves_nothing(session, scan, tmp_path, patience):
    """While files are looked into, read, or stored."""

    class Impatient:
        reports = 0

        def report(self, progress):
            self.reports += 1

        def cancelled(self):
            return self.reports > patience

    other = tmp_path / "other.pdf"
    other.write_bytes(text_pdf())
    with pytest.raises(Cancelled):
        session.evidence.attach("jsc.charter", [other, scan], watcher=Impatient())

    assert not session.view().state.documents
    assert session.view().entries == 1
    assert all(line.ok for line in session.checks.verify())


def test_removal_is_undone_with_its_content(session, scan):
    change = session.evidence.attach("jsc.charter", [scan])
    (document,) = change.ids
    session.evidence.remove(document)
    session.history.undo()

    version = session.view().state.documents[document].current
    with session.evidence.open_content(version.sha256) as stream:
        assert stream.read() == scan.read_bytes()


def test_large_content_crosses_chunks(session, tmp_path):
    blob = tmp_path / "large.bin"
    blob.write_bytes(bytes(range(256)) * 12_345)
    session.evidence.attach("jsc.charter", [blob])

    (document,) = session.view().state.documents.values()
    with session.evidence.open_content(document.current.sha256) as stream:
        assert stream.read() == blob.read_bytes()


def test_a_new_version_counts_and_the_old_stays(session, scan, tmp_path):
    (document,) = session.evidence.attach("jsc.charter", [scan]).ids
    newer = tmp_path / "newer.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        pdf.save(newer)
    session.evidence.add_version(document, newer)

    versions = session.view().state.documents[document].versions
    assert [version.pages for version in versions] == [1, 2]


def test_kind_is_asked_for_when_it_is_not_certain(session, scan):
    with pytest.raises(RequestError, match=r"evidence\.none_wanted"):
        session.evidence.attach("jsc.name", [scan])


def test_content_altered_outside_is_noticed(session, workspace, scan):
    session.evidence.attach("jsc.charter", [scan])
    session.close()
    data = session.path.read_bytes()
    marker = scan.read_bytes()[:40]
    assert data.count(marker) == 1
    session.path.write_bytes(data.replace(marker, bytes(40)))

    with closing(workspace.open(session.path, who="Глеб")) as again:
        failed = [line.message.id for line in again.checks.verify() if not line.ok]
    assert "verify.contents" in failed


def test_a_copy_is_whole_or_not_there(session, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("а" * 5000, encoding="utf-8")
    (document,) = session.evidence.attach("jsc.charter", [file]).ids
    target = tmp_path / "out" / "copy.txt"
    target.parent.mkdir()
    target.write_text("earlier")
    session._store.database.execute("update chunk set body = zeroblob(10000)")

    with pytest.raises(StorageError, match=r"storage\.content_changed"):
        session.evidence.save_copy(document, target)

    assert [path.name for path in target.parent.iterdir()] == ["copy.txt"]
    assert target.read_text() == "earlier"
    with pytest.raises(RequestError, match=r"evidence\.case_itself"):
        session.evidence.save_copy(document, session.path)
