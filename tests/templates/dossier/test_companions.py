"""Beside a dossier lie its papers to be edited and its registers, which say no more than it."""

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import docx
import pytest

from models.domain.condition import PartyKind
from models.domain.records import (
    Answer,
    AnswerState,
    Document,
    DocumentVersion,
    PageRange,
    Party,
    Rendition,
    Turn,
    Verification,
)
from models.domain.requirement import DocumentForm
from models.domain.text import Language
from tests.templates.office import all_text, cells
from tests.templates.pdfs import text_pdf
from tests.templates.small_case import state


@pytest.fixture
def charter(enclose):
    return enclose(text_pdf("Устав", pages=3), "устав.pdf", "Устав общества")


def with_document(enclosure, **said):
    """Return the case holding the document that is enclosed."""
    case = state()
    document = Document(
        id=enclosure.document,
        title=enclosure.title,
        kind="charter",
        requirements=enclosure.requirements,
        versions=(enclosure.version,),
        **said,
    )
    return replace(case, documents={document.id: document})


def book(result, sheet):
    return cells((result.path.parent / "registers" / "registers.xlsx").read_bytes(), sheet)


@pytest.mark.parametrize("draft", [True, False])
def test_every_letter_and_form_can_be_edited(make_order, build, draft):
    folder = build(make_order(draft=draft)).path.parent

    papers = [path.stem for path in sorted((folder / "papers").iterdir())]
    editable = sorted((folder / "editable").iterdir())
    assert [path.name for path in editable] == [f"{name}.docx" for name in papers[draft:]]
    for path in editable:
        section = docx.Document(str(path)).sections[0]
        for header in (section.first_page_header, section.header):
            said = [each.text for each in header.paragraphs]
            assert any("НЕ ДЛЯ ПОДАЧИ" in line for line in said) is draft


def test_all_of_it_is_in_manifest_and_archive_and_the_same_every_time(
    make_order, charter, build, tmp_path
):
    first = build(make_order([charter], folder=tmp_path / "a"))
    second = build(make_order([charter], folder=tmp_path / "b"))

    assert first.zip_path.read_bytes() == second.zip_path.read_bytes()
    manifest = json.loads((first.path.parent / "manifest.json").read_text("utf-8"))
    with zipfile.ZipFile(first.zip_path) as archive:
        beside = [
            name for name in archive.namelist() if name.startswith(("editable/", "registers/"))
        ]
        assert len(beside) == 5
        for name in beside:
            content = archive.read(name)
            stated = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            assert manifest["files"][name] == stated
    assert {file.name for file in first.files} == {"manifest.json", *manifest["files"]}


def test_the_inventory_can_be_sorted_and_leads_to_the_files(make_order, charter, build):
    case = with_document(
        charter, form=DocumentForm.NOTARISED, issued=date(2026, 1, 16), expires=date(2027, 1, 16)
    )
    result = build(make_order([charter], case=case))

    head, *rows = book(result, 1)
    assert head[:5] == ["№", "Документ", "Со страницы", "По страницу", "Листов"]
    assert [row[1] for row in rows] == [place.title for place in result.contents]
    for row, place in zip(rows, result.contents, strict=True):
        assert row[2:5] == [place.first_page, place.first_page + place.pages - 1, place.pages]
        content = (result.path.parent / row[5]).read_bytes()
        assert row[6] == hashlib.sha256(content).hexdigest()
    assert rows[-1][7:10] == ["нотариальная копия", 46038.0, 46403.0]


def test_requirements_lead_to_documents_and_tell_nothing_of_the_teams_doubts(
    make_order, charter, build
):
    case = with_document(charter)
    verified = Verification(
        requirement="nbrb.charter", by="Глеб", on=date(2026, 11, 1), edition="ред. 1"
    )
    case = replace(case, verifications={"nbrb.charter": verified})
    result = build(make_order([charter], case=case))

    head, *rows = book(result, 2)
    place = result.contents[-1]
    pages = f"{place.first_page}–{place.first_page + 2}"
    assert head == ["Требование", "Этап", "Документы"]
    assert rows == [["Требование nbrb.charter", "Подача", f"№ 5: Устав общества, с. {pages}"]]
    assert "Глеб" not in all_text(result.zip_path)


def test_people_are_those_of_whom_the_dossier_speaks(make_order, charter, build):
    case = state()
    stranger = Party(id="P9", kind=PartyKind.PERSON, name="Тайный Советник", roles=("head",))
    citizen = Answer(
        question="party.citizenship", party="P2", state=AnswerState.VALUE, value="Беларусь"
    )
    case = replace(
        case,
        parties=case.parties | {"P9": replace(stranger, roles=())},
        answers=case.answers | {"party.citizenship@P2": citizen},
    )
    result = build(make_order([charter], case=case))

    rows = book(result, 3)
    assert rows[0] == ["Имя или наименование", "Кто это", "Роли", "Гражданство или страна"]
    assert rows[1] == ["ООО «Ромашка»", "организация", "Учредитель", "Беларусь"]
    assert rows[2][:3] == ["Владимир Ёвшин", "человек", "Руководитель, Учредитель"]
    assert "Тайный" not in all_text(result.zip_path)


@pytest.mark.parametrize("language", Language)
def test_registers_speak_the_language_of_the_dossier(make_order, build, language):
    result = build(make_order(language=language))

    assert book(result, 3)[0][0] == {
        "ru": "Имя или наименование", "be": "Імя або назва", "en": "Name"
    }[language]  # fmt: skip


def test_sensitive_answers_are_in_none_of_it(make_order, charter, build):
    folder = build(make_order([charter], draft=True)).path.parent

    for path in [*(folder / "editable").iterdir(), *(folder / "registers").iterdir()]:
        assert "СЕКРЕТ-ПАРТИИ" not in all_text(path)


def test_what_is_left_out_of_a_draft_is_in_the_inventory_with_the_reason(
    make_order, enclose, build
):
    result = build(make_order([enclose(b"%PDF-1.7\nno", "a.pdf", "Битый")], draft=True))

    last = book(result, 1)[-1]
    assert last[1:7] == ["Битый", None, None, None, None, None]
    assert last[10] == "включить нельзя: файл повреждён и не читается"


def test_the_manifest_says_how_pages_were_taken_and_what_keeps_a_document_from_the_archive(
    make_order, charter, enclose, build
):
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    version: DocumentVersion = replace(
        charter.version,
        turns=(Turn(page=2, degrees=90),),
        excerpt=(PageRange(first=1, last=3),),
        rendition=Rendition(
            sha256=charter.version.sha256, size=1, pages=3, made_with="Office", made_at=moment
        ),
    )
    order = make_order([replace(charter, version=version)])

    result = build(order)

    manifest = json.loads((result.path.parent / "manifest.json").read_text("utf-8"))
    line = manifest["contents"][-1]
    assert line["excerpt"] == {"pages": [[1, 3]], "of": 3}
    assert line["turned"] == {"2": 90}
    assert line["converted"] == {"sha256": charter.version.sha256, "with": "Office"}
    assert manifest["archival_causes"] == [] or line["archival"] is False
    assert manifest["contents"][0]["archival"] is True
    assert manifest["law_pack"] == {"id": "test", "version": "1", "sha256": "ab" * 32}
    assert set(manifest["fonts"]) == {
        "PTSerif", "PTSerif-Bold", "PTSerif-Italic", "PTSerif-BoldItalic"
    }  # fmt: skip


def test_a_document_that_hinders_the_archive_is_marked(make_order, enclose, build):
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.setFillColorCMYK(0, 1, 0, 0)
    canvas.rect(100, 100, 50, 50, fill=1)
    canvas.save()

    result = build(make_order([enclose(out.getvalue(), "a.pdf", "Цветной")]))

    manifest = json.loads((result.path.parent / "manifest.json").read_text("utf-8"))
    assert [line["archival"] for line in manifest["contents"]] == [True] * 4 + [False]
    assert "Цветной" in manifest["archival_causes"][0]
