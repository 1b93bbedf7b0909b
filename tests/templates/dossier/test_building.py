"""A dossier is whole, numbered, linked and the same every time."""

import hashlib
import json
import zipfile
from dataclasses import replace

import pikepdf
import pypdfium2 as pdfium
import pytest

from models.domain.text import Language
from tests.templates.conftest import Watcher, page_texts, squeezed
from tests.templates.pdfs import picture, text_pdf


@pytest.fixture
def enclosures(enclose):
    return [
        enclose(text_pdf("Устав", pages=3), "Устав ў ё.pdf", "Устав общества"),
        enclose(text_pdf("Выписка"), "a.pdf", "Выписка № 1", requirements=("nbrb.extract@P1",)),
        enclose(picture(), "photo.jpg", "Фотография", media="image/jpeg"),
    ]


def test_every_page_carries_its_number_and_the_parts_add_up(make_order, enclosures, build):
    result = build(make_order(enclosures))

    texts = page_texts(result.path)
    assert len(texts) == result.pages == sum(place.pages for place in result.contents)
    assert all(str(number) in text.split() for number, text in enumerate(texts, 1))
    assert [place.pages for place in result.contents[-3:]] == [3, 1, 1]


@pytest.mark.parametrize("language", list(Language))
def test_papers_read_back_as_text(make_order, enclosures, build, language):
    result = build(make_order(enclosures, language=language, draft=True))

    text = squeezed(" ".join(page_texts(result.path)))
    wanted = {
        Language.RU: ["«Зубр Токен»", "Национальный банк", "двадцать миллионов", "Владимир Ёвшин"],
        Language.BE: ["таварыства «Зубр Токен»", "Ўладзімір Ёўшын", "дваццаць мільёнаў"],
        Language.EN: ["Zubr Token CJSC", "Courtesy copy", "twenty million"],
    }
    for words in wanted[language]:
        assert words in text


def test_same_order_gives_same_bytes(make_order, enclosures, build, tmp_path):
    first = build(make_order(enclosures, folder=tmp_path / "a"))
    second = build(make_order(enclosures, folder=tmp_path / "b"))

    assert first.sha256 == second.sha256
    assert first.zip_path.read_bytes() == second.zip_path.read_bytes()


def test_the_identifier_is_of_the_content(make_order, enclose, enclosures, build, tmp_path):
    first = build(make_order(enclosures, folder=tmp_path / "a"))
    last = enclose(picture(size=(301, 200)), "photo.jpg", "Фотография", media="image/jpeg")
    second = build(make_order([*enclosures[:-1], last], folder=tmp_path / "b"))

    made, changed = (identifier(result.path) for result in (first, second))
    assert made[0] == made[1]
    assert changed[0] == changed[1]
    assert made[0] != changed[0]
    assert len(made[0]) == 16


def identifier(path):
    with pikepdf.open(path) as pdf:
        return [bytes(half) for half in pdf.trailer.ID]


def test_contents_are_in_the_manifest_and_the_archive(make_order, enclosures, build):
    result = build(make_order(enclosures))

    manifest = json.loads((result.path.parent / "manifest.json").read_text("utf-8"))
    assert manifest["files"]["dossier.pdf"]["sha256"] == result.sha256
    assert manifest["journal_head"] == "cd" * 32
    assert manifest["contents"][-1]["first_page"] == result.pages
    with zipfile.ZipFile(result.zip_path) as archive:
        assert sorted(archive.namelist()) == sorted(["manifest.json", *manifest["files"]])
        assert archive.testzip() is None


def test_originals_are_untouched(make_order, enclosures, build):
    order = make_order(enclosures)
    result = build(order)

    kept = sorted((result.path.parent / "originals").iterdir())
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in kept]
    assert hashes == [each.version.sha256 for each in order.enclosures]
    assert kept[0].name.endswith("Устав ў ё.pdf")


def test_bookmarks_and_links_lead_to_the_pages(make_order, enclosures, build):
    result = build(make_order(enclosures))

    document = pdfium.PdfDocument(result.path)
    marks = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in document.get_toc()}
    document.close()
    for place in result.contents:
        assert marks[f"{place.number}. {place.title}"] == place.first_page


def test_document_says_what_it_is(make_order, enclosures, build):
    result = build(make_order(enclosures, language=Language.BE))

    with pikepdf.open(result.path) as pdf:
        assert str(pdf.Root.Lang) == "be-BY"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert "Уключэнне ў рэестр" in str(pdf.docinfo.Title)
        assert str(pdf.docinfo.Author) == "Закрытае акцыянернае таварыства «Зубр Токен»"
        assert pdf.pages[4].label == "5"
        assert not any("/Trans" in page for page in pdf.pages)


def test_progress_is_reported_to_the_end(make_order, enclosures, build):
    watcher = Watcher()

    build(make_order(enclosures), watcher)

    assert [seen.done for seen in watcher.seen] == list(range(len(watcher.seen)))
    assert watcher.seen[-1].done == watcher.seen[-1].total - 1


def test_fonts_are_all_embedded(make_order, build):
    result = build(make_order())

    with pikepdf.open(result.path) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
    assert {str(font.Subtype) for font in fonts} == {"/TrueType"}


def test_an_earlier_dossier_gives_way_and_strangers_stay(make_order, enclosures, build):
    order = make_order(enclosures)
    build(order)
    (order.folder / "notes.txt").write_text("mine", "utf-8")

    result = build(replace(order, enclosures=order.enclosures[:1]))

    assert len(list((order.folder / "originals").iterdir())) == 1
    assert (order.folder / "notes.txt").read_text("utf-8") == "mine"
    assert not list(order.folder.parent.glob(".*"))
    assert len(result.contents) == 5
