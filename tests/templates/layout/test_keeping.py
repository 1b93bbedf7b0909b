"""What stays together on a page: headings with tables, rows with rows, signatures with words."""

from io import BytesIO

import pypdfium2
import pytest

from models.domain.text import Language
from templates.layout import blocks
from templates.layout.fonts import BOLD, register, text_width
from templates.layout.holdings_table import _COLUMNS
from templates.layout.page import typeset
from templates.layout.styles import LYING, UPRIGHT, styles
from templates.texts import words

LOOK = styles(Language.RU)
PADDING = 8


def pages_of(story):
    register()
    target = BytesIO()
    typeset(story, target, Language.RU)
    pdf = pypdfium2.PdfDocument(target.getvalue())
    return [page.get_textpage().get_text_range() for page in pdf]


def table(*rows):
    return blocks.grid(("Голова",), [[row] for row in rows], [UPRIGHT.text_width], LOOK)


@pytest.mark.parametrize("room", range(380, 720, 20))
def test_no_heading_stays_behind_when_the_first_row_of_its_table_goes(room):
    tall = "<br/>".join(["строка"] * 14)
    pages = pages_of([blocks.gap(room), *blocks.heading("Раздел", LOOK), table(tall, "вторая")])
    [holds] = [page for page in pages if "Раздел" in page]
    assert "строка" in holds


@pytest.mark.parametrize("room", range(380, 720, 20))
def test_no_heading_stays_behind_when_its_table_goes_with_the_signatures(room):
    signed = [blocks.signature("Директор", "И.О.Гурло", ("", ""), LOOK) for _ in range(3)]
    pages = pages_of([blocks.gap(room), *blocks.heading("Раздел", LOOK), table("строка"), *signed])
    [holds] = [page for page in pages if "Раздел" in page]
    assert "строка" in holds
    assert "Гурло" in holds


@pytest.mark.parametrize("room", range(380, 720, 20))
@pytest.mark.parametrize("numbered", [True, False])
def test_no_heading_stays_behind_when_the_one_under_it_goes(room, numbered):
    lines = [f"строка {number}" for number in range(40)]
    long = (
        blocks.numbered(lines, LOOK) if numbered else blocks.paragraphs("<br/>".join(lines), LOOK)
    )
    headings = [*blocks.heading("Раздел", LOOK), *blocks.heading("Вопрос", LOOK)]
    pages = pages_of([blocks.gap(room), *headings, *long])
    [holds] = [page for page in pages if "Раздел" in page]
    assert "Вопрос" in holds
    assert "строка 0" in holds


@pytest.mark.parametrize("rows", range(32, 40))
def test_no_row_goes_to_the_next_page_alone(rows):
    pages = pages_of([table(*(f"ряд{number}" for number in range(rows)))])
    assert all(page.count("ряд") > 1 for page in pages)


@pytest.mark.parametrize("room", range(500, 720, 10))
@pytest.mark.parametrize("signed", [True, False])
def test_a_table_of_two_rows_stays_whole_under_its_heading(room, signed):
    ending = [blocks.signature("Директор", "И.О.Гурло", ("", ""), LOOK)] if signed else []
    above = [blocks.gap(room), *blocks.heading("Раздел", LOOK)]
    pages = pages_of([*above, table("ряд 1", "ряд 2"), *ending])
    [holds] = [page for page in pages if "Раздел" in page]
    assert holds.count("ряд") == 2


@pytest.mark.parametrize("language", Language)
def test_no_head_of_the_table_of_holdings_is_broken_inside_a_word(language):
    register()
    unit = LYING.text_width / sum(_COLUMNS.values())
    for column, share in _COLUMNS.items():
        longest = max(words(f"ownership.{column}", language).split(), key=len)
        assert text_width(longest, styles(language).dense_head.fontSize, BOLD) + PADDING <= (
            share * unit
        )
