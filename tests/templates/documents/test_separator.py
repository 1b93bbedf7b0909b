"""The sheets between enclosures."""

import io

import page
import pytest

from models.domain.text import Language
from templates.dossier.papers import draw_separator
from templates.dossier.previewing import tagged
from templates.layout.brief import Brief, Listed
from templates.layout.typesetter import Typesetter
from tests.templates.conftest import page_texts, squeezed


def listed(**more):
    values = {"number": 7, "title": "Устав <b>общества</b>", "first_page": 12, "pages": 3}
    return Listed(**(values | {"requirements": ("nbrb.extract@P1",), "enclosed": True} | more))


@pytest.fixture
def sheet(make_order):
    def draw(line, language=Language.RU):
        brief = Brief(make_order(language=language), Typesetter(language, draft=False))
        return draw_separator(line, brief), brief

    return draw


def test_a_sheet_says_number_title_pages_and_what_the_document_serves(sheet):
    drawn, _ = sheet(listed())

    text = squeezed(" ".join(page_texts(io.BytesIO(drawn.pdf))))
    for words in ("Документ № 7", "Устав <b>общества</b>", "Страницы 12–14", "ООО «Ромашка»"):
        assert words in text
    assert drawn.signers == ()


@pytest.mark.parametrize("language", Language)
def test_a_sheet_is_archival_and_accessible(sheet, tmp_path, language):
    line = listed(pages=1)
    path = tmp_path / "sheet.pdf"
    path.write_bytes(tagged(line, *sheet(line, language)))

    for standard in ("2a", "ua1"):
        assert page.validate_pdf(path, profile=standard).failures == []


def test_a_sheet_is_one_page_whatever_the_title_and_however_much_it_serves(sheet):
    drawn, _ = sheet(listed(title="Щ" * 5000, requirements=("nbrb.extract@P1",) * 400))

    assert drawn.pages == 1
    assert "и другие требования: 388" in squeezed(page_texts(io.BytesIO(drawn.pdf))[0])


@pytest.mark.parametrize(("count", "head"), [(1, "К требованию:"), (2, "К требованиям:")])
def test_a_sheet_says_to_how_many_requirements_it_belongs(sheet, count, head):
    drawn, _ = sheet(listed(requirements=("nbrb.extract@P1",) * count))

    assert head in page_texts(io.BytesIO(drawn.pdf))[0]
