"""Papers keep PDF/A-2a and PDF/UA-1, dossiers PDF/A-2b where what is enclosed allows it."""

import io
import json
import zipfile

import page
import pikepdf
import pytest
from pikepdf import Name
from reportlab.pdfgen.canvas import Canvas

from models.domain.text import Language
from templates.dossier.manifest import PDF
from tests.templates.pdfs import picture, text_pdf

STANDARDS = ("2a", "ua1")


def broken(path, standard):
    return [failure.rule_id for failure in page.validate_pdf(path, profile=standard).failures]


def sheet(draw):
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def with_foreign_font(canvas):
    canvas.setFont("Helvetica", 12)
    canvas.drawString(100, 100, "not embedded")


def in_printing_colours(canvas):
    canvas.setFillColorCMYK(0, 1, 0, 0)
    canvas.rect(100, 100, 50, 50, fill=1)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("draft", [True, False])
def test_every_paper_is_archival_and_accessible(make_order, build, language, draft):
    result = build(make_order(language=language, draft=draft))

    papers = sorted((result.path.parent / "papers").iterdir())
    assert len(papers) == len([place for place in result.contents if place.sha256 is None])
    for paper in papers:
        assert {standard: broken(paper, standard) for standard in STANDARDS} == {
            standard: [] for standard in STANDARDS
        }


def test_a_paper_is_read_out_in_order_with_its_headings_tables_and_whole_words(make_order, build):
    result = build(make_order(draft=False))
    inventory = max((result.path.parent / "papers").iterdir())

    with pikepdf.open(inventory) as pdf:
        kinds, texts = [], []
        collect(pdf.Root.StructTreeRoot.K[0], kinds, texts)
        assert str(pdf.Root.Lang) == "ru-BY"
        assert pdf.docinfo[Name.Title]
        with pdf.open_outline() as outline:
            assert outline.root[0].title == texts[kinds.index("H1")]
    assert kinds[0] == "Document"
    assert kinds.index("H1") < kinds.index("Table") < kinds.index("TR") < kinds.index("TH")
    assert "TD" in kinds


def collect(element, kinds, texts):
    kinds.append(str(element.S).removeprefix("/"))
    texts.append(str(element.get(Name.ActualText, "")))
    for kid in element.get(Name.K, []):
        if Name.S in kid:
            collect(kid, kinds, texts)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (text_pdf("Текст"), "application/pdf"),
        (picture("PNG", mode="RGBA"), "image/png"),
        (picture("PNG", mode="L"), "image/png"),
        (picture("JPEG"), "image/jpeg"),
    ],
)
def test_a_dossier_of_sound_documents_is_archival(make_order, enclose, build, content, media_type):
    result = build(make_order(enclosures=[enclose(content, media=media_type)]))

    assert broken(result.path, "2b") == []
    assert result.archival.holds
    assert json.loads((result.path.parent / "manifest.json").read_text("utf-8"))["archival"]


@pytest.mark.parametrize(
    ("draw", "reason"),
    [(with_foreign_font, "archival.fonts"), (in_printing_colours, "archival.colours")],
)
def test_what_prevents_it_is_named_and_nothing_is_claimed(make_order, enclose, build, draw, reason):
    sound, other = enclose(text_pdf(), title="Годный"), enclose(sheet(draw), title="Помеха")

    result = build(make_order(enclosures=[sound, other]))

    assert not result.archival.holds
    (cause,) = result.archival.causes
    assert cause.details["document"] == "Помеха"
    assert [said.id for said in cause.details["reasons"]] == [reason]
    with pikepdf.open(result.path) as pdf:
        assert b"pdfaid:part>" not in pdf.Root.Metadata.read_bytes()


def test_the_papers_are_in_the_archive_and_in_the_manifest(make_order, build):
    result = build(make_order())

    folder = result.path.parent
    names = {f"papers/{path.name}" for path in (folder / "papers").iterdir()}
    with zipfile.ZipFile(result.zip_path) as archive:
        assert names <= set(archive.namelist())
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    assert names <= set(files)
    assert PDF in files
