"""Enclosures as the case wants them: some pages, turned, converted, with sheets between."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2 as pdfium
import pytest

from models.domain.paper import FilingPlan
from models.domain.records import Fault, PageRange, Remark, Rendition, Turn
from models.domain.text import Language
from models.errors import CaseRefused
from templates.dossier import Builder
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import changed_pdf, text_pdf
from tests.templates.small_case import state

TWELVE = text_pdf("Лист", pages=12)
SEPARATED = replace(
    state(), plans={"nbrb.register": FilingPlan(filing="nbrb.register", separators=True)}
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture
def charter(enclose):
    def make(content=TWELVE, **changed):
        enclosed = enclose(content, "Устав.pdf", "Устав")
        return replace(enclosed, version=replace(enclosed.version, pages=12, **changed))

    return make


def manifest_of(result):
    return json.loads((result.path.parent / "manifest.json").read_text("utf-8"))


def inventory_of(result):
    place = next(each for each in result.contents if each.title.startswith(("Опись", "Воп", "Inv")))
    return squeezed(" ".join(page_texts(result.path)[place.first_page - 1 : place.first_page + 1]))


EXCERPT = (PageRange(first=9, last=10), PageRange(first=3, last=3))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.RU, "из документа взяты страницы: 9–10, 3 (всего в нём страниц: 12)"),
        (Language.BE, "з дакумента ўзяты старонкі: 9–10, 3 (усяго ў ім старонак: 12)"),
        (Language.EN, "pages 9–10, 3 of 12 of the document"),
    ],
)
def test_an_excerpt_holds_these_pages_in_this_order_and_says_so(
    make_order, charter, build, language, words
):
    result = build(make_order([charter(excerpt=EXCERPT)], language=language))

    first = result.contents[-1].first_page - 1
    shown = [text.split()[:2] for text in page_texts(result.path)[first:]]
    assert shown == [["Лист", "9"], ["Лист", "10"], ["Лист", "3"]]
    assert result.contents[-1].pages == 3
    assert manifest_of(result)["contents"][-1]["excerpt"] == {
        "pages": [[9, 10], [3, 3]],
        "of": 12,
    }
    assert words.replace(" ", "") in inventory_of(result).replace(" ", "")


def test_the_original_of_an_excerpt_is_the_whole_file(make_order, charter, build):
    result = build(make_order([charter(excerpt=EXCERPT)]))

    (kept,) = (result.path.parent / "originals").iterdir()
    assert kept.read_bytes() == TWELVE


def test_pages_that_are_not_taken_leave_no_trace_in_the_dossier(make_order, charter, build):
    """A link to a page left out must not carry that page along."""

    def linked(pdf):
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([1, 1, 9, 9]),
            Dest=pikepdf.Array([pdf.pages[1].obj, pikepdf.Name.Fit]),
        )
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(link)])
        pdf.pages[1].obj.Contents = pdf.make_stream(b"% NOT-TAKEN")

    source = changed_pdf(linked, text_pdf(pages=2))
    taken = charter(source, excerpt=(PageRange(first=1, last=1),))
    result = build(make_order([taken]))

    with pikepdf.open(result.path) as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        readable = [each for each in streams if each.get("/Subtype") != "/Image"]
        assert not any(b"NOT-TAKEN" in each.read_bytes() for each in readable)


def test_pages_the_file_does_not_have_are_never_skipped_quietly(make_order, charter, build):
    beyond = charter(excerpt=(PageRange(first=5, last=99),))

    with pytest.raises(CaseRefused):
        build(make_order([beyond]))


def test_a_turned_page_lies_otherwise_and_the_original_stays(make_order, charter, build):
    turned = charter(turns=(Turn(page=2, degrees=90), Turn(page=12, degrees=180)))

    result = build(make_order([turned]))

    first = result.contents[-1].first_page
    document = pdfium.PdfDocument(result.path)
    sizes = [document.get_page_size(first + place - 1)[0] for place in range(3)]
    angles = [document[first + place - 1].get_rotation() for place in (0, 1, 11)]
    document.close()
    assert [round(size) for size in sizes] == [595, 842, 595]
    assert angles == [0, 90, 180]
    (kept,) = (result.path.parent / "originals").iterdir()
    assert kept.read_bytes() == TWELVE
    assert "повёрнутыстраницыфайла:2,12" in inventory_of(result).replace(" ", "")
    assert manifest_of(result)["contents"][-1]["turned"] == {"2": 90, "12": 180}


def converted(enclose, vault):
    enclosed = enclose(b"PK a letter", "Письмо.docx", "Письмо", media=WORD, fault=Fault.UNSUPPORTED)
    rendition = Rendition(
        sha256=vault.put(text_pdf("Превращённое")),
        size=1,
        pages=1,
        made_with="LibreOffice 24.2",
        made_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    return replace(enclosed, version=replace(enclosed.version, rendition=rendition))


def test_what_was_converted_is_merged_as_pdf_and_kept_as_it_was(make_order, enclose, vault, build):
    result = build(make_order([converted(enclose, vault)]))

    assert "Превращённое" in page_texts(result.path)[-1]
    (kept,) = (result.path.parent / "originals").iterdir()
    assert kept.read_bytes() == b"PK a letter"
    assert kept.suffix == ".docx"
    assert "LibreOffice24.2" in inventory_of(result).replace(" ", "")
    line = manifest_of(result)["contents"][-1]
    assert line["converted"]["with"] == "LibreOffice 24.2"
    assert line["sha256"] == hashlib.sha256(b"PK a letter").hexdigest()


def test_a_signed_original_lies_beside_bit_for_bit_and_is_said_to(make_order, charter, build):
    result = build(make_order([charter(remarks=(Remark.SIGNED,))]))

    (kept,) = (result.path.parent / "originals").iterdir()
    assert kept.read_bytes() == TWELVE
    assert "подписанныйподлинникприложенотдельно,битвбит" in inventory_of(result).replace(" ", "")
    assert manifest_of(result)["contents"][-1]["signed_original"] is True


def test_a_sheet_stands_before_each_enclosure_and_is_counted(make_order, charter, enclose, build):
    enclosed = [charter(excerpt=(PageRange(first=2, last=4),)), enclose(text_pdf("Иное"))]

    result = build(make_order(enclosed, case=SEPARATED))

    one, other = result.contents[-2:]
    assert (one.pages, other.pages) == (4, 2)
    texts = page_texts(result.path)
    assert "Устав" in texts[one.first_page - 1]
    assert "Лист 2" in texts[one.first_page]
    assert "Документ" in texts[other.first_page - 1]
    assert texts[-1].startswith("Иное")
    assert f"{one.first_page}–{one.first_page + 3}" in inventory_of(result)
    assert manifest_of(result)["contents"][-1]["separator"] == 1
    document = pdfium.PdfDocument(result.path)
    marks = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in document.get_toc()}
    document.close()
    assert marks[f"{one.number}. Устав"] == one.first_page


def test_a_title_too_long_for_its_sheet_is_shortened_there_only(make_order, enclose, build):
    long = enclose(text_pdf(), title="\U0001f600\n" * 390)

    result = build(make_order([long], case=SEPARATED, draft=True))

    assert result.contents[-1].pages == 2


def test_what_is_previewed_is_what_is_built(make_order, charter, enclose, vault, build):
    enclosed = [charter(excerpt=EXCERPT), converted(enclose, vault)]
    enclosed[1] = replace(enclosed[1], version=replace(enclosed[1].version, pages=1))
    order = make_order(enclosed, case=SEPARATED)

    preview, result = Builder().preview(order), build(order)

    assert [(place.first_page, place.pages) for place in preview.contents] == [
        (place.first_page, place.pages) for place in result.contents
    ]


def test_bookmarks_of_a_file_stand_under_it_and_lead_into_the_dossier(make_order, charter, build):
    def outlined(pdf):
        with pdf.open_outline() as outline:
            for number in (2, 9, 3):
                item = pikepdf.OutlineItem(f"Раздел {number}", number - 1)
                item.children.append(pikepdf.OutlineItem("Ниже", 9))
                outline.root.append(item)

    result = build(make_order([charter(changed_pdf(outlined, TWELVE), excerpt=EXCERPT)]))

    first = result.contents[-1].first_page - 1
    document = pdfium.PdfDocument(result.path)
    found = [
        (mark.get_title(), mark.get_dest().get_index() - first)
        for mark in document.get_toc()
        if mark.level > 1
    ]
    document.close()
    assert found == [
        ("Раздел 2", 1),
        ("Ниже", 1),
        ("Раздел 9", 0),
        ("Ниже", 1),
        ("Раздел 3", 2),
        ("Ниже", 1),
    ]


@pytest.fixture
def everything(charter, enclose, vault):
    return [
        charter(excerpt=EXCERPT, turns=(Turn(page=3, degrees=270),)),
        converted(enclose, vault),
    ]


@pytest.mark.parametrize("sealed", [False, True])
def test_the_same_order_gives_the_same_bytes_also_with_all_of_this(
    make_order, everything, build, tmp_path, sealed
):
    one, other = (
        build(make_order(everything, case=SEPARATED, folder=tmp_path / name, sealed=sealed))
        for name in ("a", "b")
    )

    assert one.sha256 == other.sha256
