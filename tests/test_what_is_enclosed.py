"""What may never leave the house, and what cannot: internal and broken evidence."""

import zipfile

import pikepdf
import pytest

from models.domain.records import Fault
from models.domain.text import Language
from models.errors import CaseRefused
from tests.filing_desk import TODAY, complete, complete_file, final_filings, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures

MARKER = "INTERNAL-MARKER"


def build(session, filing, tmp_path, *, draft=False):
    order = session.dossiers.order(
        filing, Language.RU, draft=draft, dated=TODAY, out=tmp_path / "out"
    )
    return session.dossiers.build(order)


def every_byte(folder):
    """Yield all that a dossier folder holds: files, archive members, streams, and page texts."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()
            if path.suffix in {".zip", ".docx", ".xlsx"}:
                with zipfile.ZipFile(path) as archive:
                    yield from (archive.read(name) for name in archive.namelist())
            if path.suffix == ".pdf":
                yield from streams(path)
                yield text_of(path).encode()


def streams(path):
    with pikepdf.open(path) as pdf:
        for found in pdf.objects:
            if isinstance(found, pikepdf.Stream):
                try:
                    yield found.read_bytes()
                except pikepdf.PdfError:  # a picture, which holds no text
                    yield found.read_raw_bytes()


def text_of(path):
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def test_internal_evidence_is_in_no_byte_of_any_dossier(complete, tmp_path):
    kept = [document for document in complete.view().state.documents.values() if document.internal]
    marks = {MARKER.encode()}
    for document in kept:
        copy = tmp_path / document.current.name
        complete.evidence.save_copy(document.id, copy)
        if copy.suffix == ".pdf":  # otherwise the search below would prove nothing
            assert MARKER in text_of(copy)
        else:
            marks.add(copy.read_bytes()[-400:-100])  # a picture is known by its last lines
    assert kept

    final = {filing.id for filing in final_filings(complete)}
    ways = [(filing, filing not in final) for filing in complete.view().pack.filings]
    for filing, draft in [*ways, ("nbrb.register", True)]:
        result = build(complete, filing, tmp_path, draft=draft)
        assert not leaked(result.path.parent, marks)


def leaked(folder, marks):
    return [part for part in every_byte(folder) if any(mark in part for mark in marks)]


def test_evidence_that_nothing_sends_anywhere_stays_in_the_house(complete, tmp_path):
    """A file attached under a kind that the requirement does not ask for goes nowhere."""
    secret = tmp_path / "memo.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Title"] = f"{MARKER}-memo"
        pdf.save(secret)
    complete.evidence.attach("jsc.charter", [secret], kind="questionnaire")

    result = build(complete, "jsc.registration", tmp_path)

    assert not [part for part in every_byte(result.path.parent) if MARKER.encode() in part]


def test_an_internal_copy_beside_the_filed_document_is_no_hindrance_and_is_not_named(
    complete, tmp_path
):
    secret = tmp_path / "СЕКРЕТ.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(secret)
    complete.evidence.attach("jsc.charter", [secret], internal=True)

    for draft in (False, True):
        result = build(complete, "jsc.registration", tmp_path, draft=draft)
        assert "СЕКРЕТ" not in text_of(result.path)
        assert not [part for part in every_byte(result.path.parent) if "СЕКРЕТ".encode() in part]


def truncated(path):
    with pikepdf.new() as pdf:
        for _ in range(9):
            pdf.add_blank_page()
        pdf.save(path)
    path.write_bytes(path.read_bytes()[:700])


def locked(path):
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))


def without_pages(path):
    with pikepdf.new() as pdf:
        pdf.save(path)


BROKEN = {
    Fault.UNREADABLE: truncated,
    Fault.PASSWORD: locked,
    Fault.NO_PAGES: without_pages,
    Fault.NOT_A_PDF: lambda path: path.write_text("просто текст", encoding="utf-8"),
    Fault.EMPTY: lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_broken_evidence_is_kept_named_refused_and_listed(complete, tmp_path, fault):
    file = tmp_path / f"Дефект {fault.value}.pdf"
    BROKEN[fault](file)

    change = complete.evidence.attach("jsc.charter", [file])

    (document,) = (complete.view().state.documents[key] for key in change.ids)
    assert document.current.fault is fault
    assert change.findings
    with complete.evidence.open_content(document.current.sha256) as kept:
        assert kept.read() == file.read_bytes()
    with pytest.raises(CaseRefused) as refused:
        build(complete, "jsc.registration", tmp_path)
    assert file.stem in str([cause.details for cause in refused.value.causes])
    draft = build(complete, "jsc.registration", tmp_path, draft=True)
    assert file.stem in " ".join(text_of(draft.path).split())


def test_a_final_dossier_speaks_the_languages_of_the_country(complete, tmp_path):
    spoken = {
        Language.RU: ("регистрация", "Зубр Токен", "Опись"),
        Language.BE: ("рэгістрацыя", "Зубр Токен", "Вопіс"),
        Language.EN: ("registration", "Zubr Token", "Inventory"),
    }
    for language, expected in spoken.items():
        order = complete.dossiers.order(
            "jsc.registration", language, draft=True, dated=TODAY, out=tmp_path / "out"
        )
        result = complete.dossiers.build(order)
        text = " ".join(text_of(result.path).split()).casefold()
        assert [part for part in expected if part.casefold() not in text] == [], language
        listed = [place.title for place in result.contents]
        squeezed = text.replace(" ", "").replace("\u00ad", "").replace("\ufffe", "")
        missing = [title for title in listed if title.casefold().replace(" ", "") not in squeezed]
        assert missing == [], language


def test_the_same_case_and_date_give_the_same_bytes(complete, tmp_path):
    first = build(complete, "jsc.registration", tmp_path / "a")
    second = build(complete, "jsc.registration", tmp_path / "b")

    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.zip_path.read_bytes() == second.zip_path.read_bytes()


WHISPER = "TAJNA77"


def whisper(session, tmp_path):
    """Plant a mark wherever the team speaks to itself: documents, notes, doubts, reasons."""
    session.reason = f"{WHISPER} reason"
    documents = session.view().state.documents.values()
    for kind in ("business_project", "charter"):
        beside = next(each for each in documents if each.kind == kind and not each.internal)
        file = tmp_path / f"{WHISPER} {kind}.pdf"
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            pdf.save(file)
        session.evidence.attach(
            beside.requirements[0],
            [file],
            kind=kind,
            internal=True,
            title=f"{WHISPER} {kind}",
        )
        for ref in beside.requirements:
            session.work.note(ref, f"{WHISPER} note: сомневаемся")
            session.work.owner(ref, f"{WHISPER} owner")
            session.work.verify(
                session.view().readiness.items[ref].requirement.id,
                edition=f"{WHISPER} edition",
                note=f"{WHISPER} doubt",
            )


def test_what_the_team_says_to_itself_is_on_no_sheet_around_the_documents(complete, tmp_path):
    """On separators, sheets of volumes, and in the register of plans as little as anywhere."""
    whisper(complete, tmp_path)
    complete.plans.set("htp.residency", separators=True, volume_sheets=60, duplex=True)

    folder = build(complete, "htp.residency", tmp_path).path.parent

    text = " ".join(text_of(folder / "dossier.pdf").split())
    for words in ("Документ № ", "Бизнес-проект (документ в целом)"):
        assert words in text
    volumes = sorted((folder / "print").iterdir())
    assert len(volumes) > 1
    assert "Том 1 из" in text_of(volumes[0])
    assert not leaked(folder, {WHISPER.encode()})
