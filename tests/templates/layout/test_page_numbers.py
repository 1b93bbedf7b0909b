"""A paper numbers its own pages from the second on, above the text, as decoration."""

import pikepdf
import pypdfium2 as pdfium
import pytest
from reportlab.lib.units import mm

from models.domain.text import Language
from templates.layout import blocks
from templates.layout.page import typeset
from templates.layout.styles import LYING, UPRIGHT, styles
from tests.templates.conftest import page_texts
from tests.templates.small_case import ANSWERS, state

LOOK = styles(Language.RU)


@pytest.fixture
def paper(tmp_path):
    """Set a story."""

    def run(story, shape=UPRIGHT):
        target = tmp_path / "paper.pdf"
        return target, typeset(story, target, Language.RU, shape)

    return run


def said(markup="Текст"):
    return [blocks.plain(markup, LOOK)]


def pages(count):
    return [part for _ in range(count) for part in (*said(), blocks.new_page())]


def where(path, number):
    """Return the box of a page's first words, what they are, and the size of the page."""
    document = pdfium.PdfDocument(path)
    page = document[number - 1]
    text = page.get_textpage()
    wanted = str(number)
    found = text.get_text_range(0, len(wanted))
    boxes = [text.get_charbox(index) for index in range(len(wanted))]
    size = page.get_size()
    document.close()
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    return found, (left, bottom, max(b[2] for b in boxes), max(b[3] for b in boxes)), size


def test_a_paper_of_one_page_bears_no_number(paper):
    path, set_ = paper(pages(1))

    assert set_.pages == 1
    assert page_texts(path) == ["Текст"]


@pytest.mark.parametrize("shape", [UPRIGHT, LYING], ids=["upright", "lying"])
def test_the_second_page_and_the_twelfth_bear_theirs_in_the_middle_above_the_text(paper, shape):
    path, _ = paper(pages(12), shape)

    assert page_texts(path)[0] == "Текст"
    for number in (2, 12):
        found, (left, bottom, right, top), (width, height) = where(path, number)
        assert found == str(number)
        middle = shape.left + (width - shape.left - shape.right) / 2
        assert abs((left + right) / 2 - middle) < 1
        assert height - shape.top < bottom < top < height - 10 * mm


def test_a_turned_page_in_between_is_counted_like_the_others(paper):
    path, _ = paper([*said(), *blocks.turned(said("Таблица")), *said()])

    shown = [text.split() for text in page_texts(path)]
    assert shown == [["Текст"], ["2", "Таблица"], ["3", "Текст"]]


def test_the_number_is_no_part_of_what_the_paper_says(paper):
    path, set_ = paper(pages(2))

    assert list(set_.structure.texts()) == ["Текст", "Текст"]
    with pikepdf.open(path) as pdf:
        drawn = pikepdf.parse_content_stream(pdf.pages[1])
    begun = [each.operands for each in drawn if str(each.operator) == "BDC"]
    assert begun[0][0] == pikepdf.Name.Artifact
    assert begun[0][1] == pikepdf.Dictionary(
        Type=pikepdf.Name.Pagination, Subtype=pikepdf.Name.Header
    )


def test_in_a_dossier_both_numbers_stand_apart(make_order, build):
    case = state(ANSWERS | {"company.story": " ".join(f"слово{n}" for n in range(2000))})
    result = build(make_order(case=case))

    form = next(place for place in result.contents if place.pages > 2)
    document = pdfium.PdfDocument(result.path)
    page = document[form.first_page + 1 - 1]  # its second
    text = page.get_textpage()
    continuous = str(form.first_page + 1)
    own_box = text.get_charbox(0)
    stamped = text.get_charbox(text.count_chars() - 1)
    assert text.get_text_range(0, 1) == "2"
    assert text.get_text_range(text.count_chars() - len(continuous), -1) == continuous
    assert stamped[0] - own_box[2] > 50 * mm  # from one to the other
    text.close()
    page.close()
    document.close()
