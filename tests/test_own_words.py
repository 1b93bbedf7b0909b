"""What a lawyer types into a paper stays there, whatever is drawn anew around it."""

import pytest

from models.domain.paper import PaperStage
from models.domain.text import Language
from models.errors import CaseRefused
from templates.texts import words
from tests.filing_desk import TODAY, complete, complete_file, shop
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import text_pdf

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"
LETTER = f"{FILING}/ru/covering_letter"
APPLICATION = f"{FILING}/ru/form.jsc_registration"


def order(session, tmp_path):
    return session.dossiers.order(
        FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
    )


def preview(session, tmp_path, paper):
    papers = session.dossiers.preview(order(session, tmp_path)).papers
    return next(each for each in papers if each.id == paper)


def built(session, tmp_path):
    result = session.dossiers.build(order(session, tmp_path))
    return squeezed(" ".join(page_texts(result.path)))


def test_ones_own_letter_stands_for_the_standard_sentences(complete, tmp_path):
    standard = words("letter.truthful", Language.RU)
    assert standard in preview(complete, tmp_path, LETTER).text

    complete.papers.word(LETTER, body="Просим рассмотреть.\nПриложения названы ниже.")

    text = preview(complete, tmp_path, LETTER).text
    assert {"Просим рассмотреть.", "Приложения названы ниже."} <= set(text)
    assert standard not in text
    assert "Просим рассмотреть." in built(complete, tmp_path)


@pytest.mark.parametrize("paper", [LETTER, APPLICATION])
def test_words_of_ones_own_stand_under_the_title_and_over_the_signature(complete, tmp_path, paper):
    complete.papers.word(paper, opening="Сначала <b>это</b> & «то».", closing="В конце это.")

    text = list(preview(complete, tmp_path, paper).text)

    assert text.index("Сначала <b>это</b> & «то».") < text.index("В конце это.")
    assert text.index("В конце это.") < text.index("(подпись)")


def test_drawing_anew_never_touches_what_was_typed(complete, tmp_path):
    complete.papers.word(LETTER, closing="С уважением.")
    complete.answers.put("company.phone", value="+375171234567")
    complete.history.undo()
    built(complete, tmp_path)

    assert complete.view().state.wordings[LETTER].closing == "С уважением."
    assert "С уважением." in built(complete, tmp_path)


def test_empty_words_leave_the_paper_as_it_was(complete, tmp_path):
    before = preview(complete, tmp_path, LETTER).text
    complete.papers.word(LETTER, opening="Да.")

    complete.papers.word(LETTER, opening="  ")

    assert LETTER not in complete.view().state.wordings
    assert preview(complete, tmp_path, LETTER).text == before


def test_words_typed_after_signing_are_a_change_of_the_paper(complete, tmp_path):
    paper = preview(complete, tmp_path, LETTER)
    complete.papers.send([paper], tmp_path / "sign")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(text_pdf("ПОДПИСАНО", pages=paper.pages))
    complete.papers.sign(LETTER, scan)
    assert preview(complete, tmp_path, LETTER).stage is PaperStage.SIGNED

    complete.papers.word(LETTER, closing="Ещё слово.")

    assert preview(complete, tmp_path, LETTER).changed is not None
    with pytest.raises(CaseRefused) as refused:
        built(complete, tmp_path)
    assert "Ещё слово." in repr(refused.value.causes)


def test_what_no_font_has_is_refused_with_the_paper_named(complete, tmp_path):
    complete.papers.word(LETTER, opening="Слово 🙂")

    with pytest.raises(CaseRefused) as refused:
        built(complete, tmp_path)

    (cause,) = refused.value.causes
    assert "Сопроводительное письмо" in str(cause.details["field"])
    assert cause.details["characters"] == ["U+1F642"]
