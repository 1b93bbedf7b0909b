"""Every item of the research has its place in the shipped pack; the page says which."""

from pathlib import Path

from cli.law_coverage import count, cover, read_research, unknown_items
from cli.law_coverage_page import page

DOCS = Path(__file__).parents[3] / "docs" / "law"


def test_every_item_has_its_place_and_every_document_left_out_its_reason(shipped):
    covered = cover(shipped, read_research(DOCS / "research.json"))

    assert len(covered) == 140
    assert [one.item.id for one in covered if not one.sound] == []


def test_the_pack_cites_no_item_that_the_research_does_not_have(shipped):
    assert unknown_items(shipped, read_research(DOCS / "research.json")) == []


def test_political_criteria_are_a_note_and_nothing_else(shipped):
    covered = cover(shipped, read_research(DOCS / "research.json"))
    (item,) = (one for one in covered if one.item.id == "T3-016")

    assert {place.kind for place in item.places} == {"note"}


def test_the_page_is_up_to_date(shipped):
    """Renew it with `python main.py law coverage --out docs/law/coverage.md`."""
    covered = cover(shipped, read_research(DOCS / "research.json"))

    written = (DOCS / "coverage.md").read_text(encoding="utf-8")
    assert written == page(shipped, covered, count(shipped))
