"""Where words that were found stand on a page as it is drawn: ink is there, and nowhere else."""

import io

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from models.domain.searching import terms_of
from templates.archival.pictures import PageBook
from templates.layout.fonts import FAMILY
from tests.templates.pdfs import changed_pdf, text_pdf

DOTS = 72


def ink(book, page):
    """Return the box of everything dark on a page, in dots."""
    drawn = book.picture(page, DOTS)
    image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.pixels, "raw", "RGB",
                            drawn.stride)  # fmt: skip
    return image.convert("L").point(lambda grey: 255 * (grey < 200)).getbbox(), image.size


def lone_word(change):
    """A page with one word on it and nothing else."""
    sheet = io.BytesIO()
    canvas = Canvas(sheet, pagesize=(595, 842), invariant=1)
    canvas.setFont(FAMILY, 30)
    canvas.drawString(100, 600, "УСТАЎНЫ")
    canvas.save()
    return changed_pdf(lambda pdf: change(pdf.pages[0]), sheet.getvalue())


def turn(degrees):
    return lambda page: setattr(page, "Rotate", degrees)


def crop(page):
    page.CropBox = [50, 300, 500, 700]


def moved(page):
    page.MediaBox = [-100, -50, 495, 792]


@pytest.mark.parametrize("change", [turn(0), turn(90), turn(180), turn(270), crop, moved])
def test_a_place_is_where_its_ink_is(change):
    book = PageBook(lone_word(change))

    (((left, top, right, bottom),),) = book.places(0, terms_of("уст"))

    box, (width, height) = ink(book, 0)
    found = (left * width, top * height, right * width, bottom * height)
    assert found == pytest.approx(box, abs=4)
    book.close()


def test_words_are_found_as_the_search_finds_them_and_each_has_its_place():
    book = PageBook(text_pdf("Ёлка ёлки ель", pages=2))

    places = book.places(1, terms_of("елк"))

    assert len(places) == 2
    assert places[0][0].right <= places[1][0].left
    assert book.places(0, terms_of("2")) == ()
    book.close()
    assert book.places(0, terms_of("ель")) == ()


def test_words_in_a_row_over_two_lines_have_a_box_on_each():
    sheet = io.BytesIO()
    canvas = Canvas(sheet, invariant=1)
    canvas.setFont(FAMILY, 12)
    for y, words in ((500, "решение общего"), (480, "собрания принято")):
        canvas.drawString(100, y, words)
    canvas.save()
    book = PageBook(sheet.getvalue())

    ((first, second),) = book.places(0, terms_of('"общего собрания"'))

    assert first.bottom <= second.top
    book.close()


def test_a_place_outside_the_visible_part_is_none():
    def away(page):
        page.CropBox = [0, 0, 90, 90]

    assert PageBook(lone_word(away)).places(0, terms_of("уст")) == ()
