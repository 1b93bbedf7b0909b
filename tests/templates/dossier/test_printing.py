"""What goes to the printer is the dossier's own pages, in volumes, fronts and backs."""

from dataclasses import replace

import pytest

from models.domain.paper import FilingPlan
from models.domain.text import Language
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import text_pdf
from tests.templates.small_case import state

FILING = "nbrb.register"


@pytest.fixture
def planned(make_order, enclose):
    def order(language=Language.RU, **plan):
        enclosures = [
            enclose(text_pdf("Устав", pages=3), "a.pdf", "Устав общества"),
            enclose(text_pdf("Выписка", pages=30), "b.pdf", "Выписка"),
        ]
        case = replace(state(), plans={FILING: FilingPlan(filing=FILING, **plan)})
        return make_order(enclosures, case=case, language=language)

    return order


def test_without_a_wish_nothing_is_printed(planned, build):
    result = build(planned())

    assert not (result.path.parent / "print").exists()


@pytest.mark.parametrize("language", list(Language))
def test_volumes_hold_every_page_once_between_sheets_of_their_own(planned, build, language):
    result = build(planned(language, volume_sheets=20))

    volumes = sorted((result.path.parent / "print").iterdir())
    pages, inner = page_texts(result.path), []
    for number, path in enumerate(volumes, 1):
        texts = page_texts(path)
        assert f"{number}" in squeezed(texts[0])
        assert f"{len(volumes)}" in squeezed(texts[0])
        assert f" {len(texts) - 2} (" in squeezed(texts[-1])
        assert len(texts) - 2 <= 20
        inner += texts[1:-1]
    assert len(volumes) > 1
    assert inner == pages


def test_on_both_sides_every_document_begins_on_a_front(planned, build):
    result = build(planned(duplex=True))

    texts = page_texts(result.path.parent / "print" / "both-sides.pdf")
    pages = page_texts(result.path)
    for place in result.contents:
        assert texts.index(pages[place.first_page - 1]) % 2 == 0
    assert [text for text in texts if text.strip()] == pages


def test_a_print_set_is_no_part_of_what_is_filed(planned, build, tmp_path):
    with_it = build(replace(planned(volume_sheets=20), folder=tmp_path / "a"))
    without = build(replace(planned(), folder=tmp_path / "b"))

    assert with_it.files == without.files


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ({}, ("Выписка 30 ", "описи на 33 л.")),
        ({"duplex": True}, ("Выписка 15 ", "описи на 17 л.")),
    ],
)
def test_papers_count_sheets_as_they_are_printed(planned, build, plan, said):
    result = build(planned(**plan))

    text = squeezed(" ".join(page_texts(result.path))).replace("\u00a0", " ")
    assert [words for words in said if words not in text] == []


def test_the_print_set_of_an_earlier_build_goes(planned, build):
    build(planned(duplex=True))

    result = build(planned())

    assert not (result.path.parent / "print").exists()
