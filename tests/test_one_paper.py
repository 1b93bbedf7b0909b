"""One paper drawn by itself is the paper that a look at the whole filing shows."""

import pytest

from models.domain.text import Language
from tests.filing_desk import complete, complete_file, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures


@pytest.mark.parametrize("filing", ["jsc.registration", "htp.residency"])
def test_every_paper_is_drawn_by_itself_as_among_the_others(complete, filing):
    order = complete.dossiers.order_to_look(filing, Language.RU)
    whole = complete.dossiers.preview(order)
    sizes = {paper.id: paper.pages for paper in whole.papers}

    for paper in (*whole.papers, *whole.drafts):
        assert complete.dossiers.preview_paper(order, paper.id, sizes) == paper


def test_a_letter_that_grows_is_the_same_in_both_ways(complete):
    letter = "jsc.registration/ru/covering_letter"
    sizes = {
        paper.id: paper.pages
        for paper in complete.dossiers.preview(
            complete.dossiers.order_to_look("jsc.registration", Language.RU)
        ).papers
    }
    complete.papers.word(letter, body="\n".join(["Просим рассмотреть документы."] * 80))
    order = complete.dossiers.order_to_look("jsc.registration", Language.RU)

    alone = complete.dossiers.preview_paper(order, letter, sizes)

    assert alone.pages > sizes[letter]
    assert alone in complete.dossiers.preview(order).papers


def test_a_paper_the_filing_does_not_hold_is_none(complete):
    order = complete.dossiers.order_to_look("jsc.registration", Language.RU)

    assert complete.dossiers.preview_paper(order, "jsc.registration/ru/nowhere", {}) is None
