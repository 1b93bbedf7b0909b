"""Files of office programs become PDF once; the original stays, and nothing is left behind."""

import shutil
import socketserver
import threading
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from models.domain.dossier import Cancelled
from models.domain.limits import Limits
from models.domain.records import Fault
from models.errors import RequestError
from models.services.workspace import Workspace
from tests.office_files import (
    FAILS,
    HANGS,
    WRITES_GARBAGE,
    WRITES_NOTHING,
    docx,
    linking_docx,
    stand_in,
)

REF = "jsc.charter"


@pytest.fixture
def make_session(ports, tmp_path):
    """A case whose LibreOffice is the stand-in, doing what it is told."""
    opened = []

    def make(does=None, **limits):
        program = stand_in(tmp_path, does)
        house = replace(ports, libreoffice=str(program), limits=Limits(**limits))
        path = tmp_path / "дело" / "case.dopusk"
        path.parent.mkdir()
        session = Workspace(house).create(path, title="Зубр", who="Алеся")
        opened.append(session)
        return session

    yield make
    for session in opened:
        session.close()


@pytest.fixture
def kept(tmp_path):
    def keep(session):
        (document,) = session.evidence.attach(REF, [docx(tmp_path / "Устав.docx")]).ids
        return document

    return keep


def version_of(session, document):
    return session.view().state.documents[document].current


def leftovers(session):
    names = {path.name for path in session.path.parent.iterdir()}
    return {name for name in names if "room" in name}


def test_an_office_file_is_kept_and_says_that_it_needs_conversion(make_session, tmp_path):
    session = make_session()
    change = session.evidence.attach(REF, [docx(tmp_path / "Устав.docx")])

    (document,) = change.ids
    assert version_of(session, document).fault is Fault.NEEDS_CONVERSION
    assert [said.id for said in change.findings] == ["evidence.kept_with_fault"]
    assert not session.view().readiness.items[REF].evidenced


def test_what_is_converted_serves_and_the_original_stays(make_session, kept, tmp_path):
    session = make_session()
    document = kept(session)
    session.evidence.convert(document)

    version = version_of(session, document)
    rendition = version.rendition
    assert version.fault is None
    assert (version.pages, rendition.pages) == (2, 2)
    assert rendition.made_with == "LibreOffice 24.2.1.2"
    assert session.view().readiness.items[REF].evidenced
    with session.evidence.open_content(rendition.sha256) as stream, pikepdf.open(stream) as pdf:
        assert len(pdf.pages) == 2
    with session.evidence.open_content(version.sha256) as stream:
        assert stream.read() == (tmp_path / "Устав.docx").read_bytes()
    assert leftovers(session) == set()
    assert all(line.ok for line in session.checks.verify())


def test_it_is_converted_once_and_undone(make_session, kept):
    session = make_session()
    document = kept(session)
    first = session.evidence.convert(document)
    made, entries = version_of(session, document).rendition, session.view().entries
    again = session.evidence.convert(document)

    assert first.ids == {document}
    assert again.ids == frozenset()
    assert session.view().entries == entries
    assert version_of(session, document).rendition == made
    session.history.undo()
    assert version_of(session, document).fault is Fault.NEEDS_CONVERSION
    assert version_of(session, document).rendition is None
    session.history.redo()
    assert version_of(session, document).rendition == made


def test_the_program_works_alone_and_knows_nothing_of_ours(
    make_session, kept, tmp_path, monkeypatch
):
    monkeypatch.setenv("DOPUSK_PASSPHRASE", "тайна 1234")
    session = make_session()
    session.evidence.convert(kept(session))

    seen = (tmp_path / "seen.txt").read_text()
    assert "--headless" in seen
    assert "-env:UserInstallation=file://" in seen
    assert "тайна" not in seen
    assert f"TMPDIR={session.path.parent}" in seen


@pytest.mark.parametrize(
    ("does", "said"),
    [
        (FAILS, "convert.failed"),
        (WRITES_NOTHING, "convert.failed"),
        (WRITES_GARBAGE, "convert.failed"),
        (HANGS, "convert.too_long"),
    ],
)
def test_a_program_that_fails_changes_nothing(make_session, kept, does, said):
    session = make_session(does, conversion_seconds=1)
    document = kept(session)
    before = version_of(session, document)

    with pytest.raises(RequestError) as refused:
        session.evidence.convert(document)

    assert refused.value.message.id == said
    assert version_of(session, document) == before
    assert leftovers(session) == set()


@pytest.mark.parametrize("named", ["/nowhere/soffice", ""])
def test_without_the_program_it_is_refused(make_session, kept, named, monkeypatch, tmp_path):
    session = make_session()
    document = kept(session)
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    monkeypatch.setattr("models.evidence.converting._USUAL", ())
    session._recorder.ports = replace(session._recorder.ports, libreoffice=named)

    with pytest.raises(RequestError) as refused:
        session.evidence.convert(document)

    assert refused.value.message.id == ("convert.not_there" if named else "convert.no_program")
    assert version_of(session, document).fault is Fault.NEEDS_CONVERSION


def test_a_running_program_stops_when_the_user_does(make_session, kept):
    class Impatient:
        def report(self, progress):
            pass

        def cancelled(self):
            return True

    session = make_session(HANGS)
    document = kept(session)

    with pytest.raises(Cancelled):
        session.evidence.convert(document, Impatient())

    assert leftovers(session) == set()


def test_in_an_encrypted_case_somebody_must_agree(make_session, kept, tmp_path):
    session = make_session()
    document = kept(session)
    session.protection.set("зубр в пуще 7")

    with pytest.raises(RequestError) as refused:
        session.evidence.convert(document)
    assert refused.value.message.id == "convert.encrypted"
    assert not (tmp_path / "seen.txt").exists()

    session.evidence.convert(document, allow_plain=True)
    assert version_of(session, document).rendition is not None
    assert leftovers(session) == set()


def test_what_needs_no_conversion_is_refused(make_session, tmp_path):
    session = make_session()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "a.pdf")
    (document,) = session.evidence.attach(REF, [tmp_path / "a.pdf"]).ids

    with pytest.raises(RequestError, match=r"convert\.not_needed"):
        session.evidence.convert(document)


REAL = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")


@REAL
def test_the_real_program_makes_real_pages(ports, tmp_path):
    with Workspace(ports).create(tmp_path / "c.dopusk", title="З", who="А") as session:
        file = docx(tmp_path / "Устав.docx", "Статут ЗАТ «Зубр»", "Ўзнагарода ў 2026 годзе")
        (document,) = session.evidence.attach(REF, [file]).ids
        session.evidence.convert(document)

        rendition = version_of(session, document).rendition
        assert rendition.pages == 2
        assert rendition.made_with.startswith("LibreOffice ")
        with session.evidence.open_content(rendition.sha256) as stream:
            pages = pypdfium2.PdfDocument(stream.read())
        texts = [page.get_textpage().get_text_range() for page in pages]
        assert "Статут ЗАТ «Зубр»" in texts[0]
        assert "Ўзнагарода ў 2026 годзе" in texts[1]
        assert leftovers(session) == set()


@REAL
def test_the_real_program_follows_no_link_out_of_a_file(ports, tmp_path):
    asked = []

    class Listener(socketserver.BaseRequestHandler):
        def handle(self):
            asked.append(self.request.recv(200))

    with socketserver.TCPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        file = linking_docx(
            tmp_path / "Устав.docx", f"http://127.0.0.1:{server.server_address[1]}/"
        )
        with Workspace(ports).create(tmp_path / "c.dopusk", title="З", who="А") as session:
            (document,) = session.evidence.attach(REF, [file]).ids
            session.evidence.convert(document)
            assert version_of(session, document).rendition.pages == 1
        server.shutdown()

    assert asked == []
