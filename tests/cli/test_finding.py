"""Finding pages from the command line."""

import pytest

from tests.templates.pdfs import text_pdf


@pytest.fixture
def filled(dopusk, case, tmp_path):
    paper = tmp_path / "a.pdf"
    paper.write_bytes(text_pdf("Договор аренды помещения", pages=3))
    dopusk("attach", case, "jsc.charter", paper, "--title", "Аренда")
    return case


def test_a_page_is_named_with_its_words(dopusk, filled):
    said = dopusk("find", filled, "ДОГОВОР", "помещ", "--ui-lang", "ru")

    assert said.code == 0
    assert said.out.splitlines()[:2] == ["Аренда, с. 1", "   Договор аренды помещения 1"]


def test_the_limit_holds_and_nothing_found_is_said(dopusk, filled):
    assert len(dopusk("find", filled, "договор", "-n", "2", "--json").json["hits"]) == 2
    assert len(dopusk("find", filled, "договор", "-n", "0", "--json").json["hits"]) == 3
    assert dopusk("find", filled, '"').out == "No page has this.\n"


def test_the_same_file_is_named_when_it_is_attached_again(dopusk, filled, tmp_path):
    said = dopusk("attach", filled, "jsc.charter", tmp_path / "a.pdf", "--json")

    assert said.code == 0
    assert "Аренда" in said.json["findings"][0]
