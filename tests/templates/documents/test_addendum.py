"""Answers too long for their boxes go on in an addendum, whole."""

from dataclasses import replace

import page
import pytest

from models.domain.question import AnswerType
from models.domain.text import Language
from tests.templates.conftest import page_texts, squeezed
from tests.templates.small_case import ANSWERS, FORM, PACK, question, same, state

LINES = question("company.lines", AnswerType.LIST, title=same("Перечень"))
SECTION = replace(FORM.sections[0], questions=(*FORM.sections[0].questions, LINES.id))
LISTING = replace(FORM, sections=(SECTION, *FORM.sections[1:]))
SPEECH = " ".join(f"слово{n}" for n in range(2200))
WORD = "щ" * 5000
ITEMS = tuple(f"Позиция {n} из перечня товаров и услуг" for n in range(1, 301))


def pack(form=LISTING):
    return replace(PACK, forms={form.id: form}, questions={**PACK.questions, LINES.id: LINES})


def squashed(text):
    return "".join(text.split()).replace("\ufffe", "").replace("\u00ad", "")


@pytest.fixture
def form_pages(build, make_order):
    def run(answers, form=LISTING, **more):
        order = make_order(pack=pack(form), case=state(ANSWERS | answers), **more)
        result = build(order)
        place = result.contents[1]
        found = page_texts(result.path)[place.first_page - 1 :][: place.pages]
        return [squeezed(text) for text in found], result

    return run


def split_at_addendum(pages, words="Дополнение к документу"):
    at = next(n for n, text in enumerate(pages) if words in text)
    return " ".join(pages[:at]), " ".join(pages[at:])


@pytest.mark.parametrize("entered", [SPEECH, WORD], ids=["20,000 characters", "one word"])
def test_a_long_text_begins_in_its_box_and_stands_whole_behind_the_signature(form_pages, entered):
    assert len(entered) >= 5000
    pages, _ = form_pages({"company.story": entered})

    form, rest = split_at_addendum(pages)
    assert "(подпись)" in form
    assert "(продолжение в дополнении, пункт 1)" in form
    assert "Пункт 1. Вопрос company.story" in rest
    assert "в разделе «О заявителе»" in rest
    assert squashed(entered[:250]) in squashed(form)
    assert squashed(entered) not in squashed(form)
    numbers = [str(n) for n in range(1, 40)]
    whole = squashed(rest)
    for number in numbers:  # the numbers printed on every page stand between its lines
        whole = whole.replace(f"щ{number}щ", "щщ")
    if entered is WORD:
        assert whole.count("щ") >= 5000
    else:
        assert all(f"слово{n}" in whole for n in range(2200))


def test_a_text_is_cut_between_words(form_pages):
    pages, _ = form_pages({"company.story": SPEECH})

    form, _ = split_at_addendum(pages)
    last = form.split(" …")[0].split()[-1]
    assert last in SPEECH.split()


def test_a_list_breaks_between_its_items_and_stands_whole_in_the_addendum(form_pages):
    pages, _ = form_pages({"company.lines": ITEMS})

    form, rest = split_at_addendum(pages)
    assert ITEMS[0] in form
    assert ITEMS[20] not in form
    assert all(item in rest for item in ITEMS)


def test_a_list_whose_first_item_is_long_only_says_where_it_stands(form_pages):
    pages, _ = form_pages({"company.lines": ("щука " * 200, "карп")})

    form, rest = split_at_addendum(pages)
    assert "см. дополнение, пункт 1" in form
    assert "щука" not in form
    assert "карп" in rest


def test_several_answers_are_numbered_in_the_order_of_the_form(form_pages):
    pages, _ = form_pages({"company.story": SPEECH, "company.lines": ITEMS})

    _, rest = split_at_addendum(pages)
    assert rest.index("Пункт 1. Вопрос company.story") < rest.index("Пункт 2. Перечень")


def test_a_running_text_holds_long_answers_where_they_are_asked(form_pages):
    pages, _ = form_pages({"company.story": SPEECH}, replace(LISTING, running=True))

    text = " ".join(pages)
    assert "Дополнение" not in text
    assert text.index("слово2199") < text.index("(подпись)")


def test_a_form_whose_answers_fit_has_no_addendum(form_pages):
    pages, _ = form_pages({"company.story": "Коротко."})

    assert not any("Дополнение" in text for text in pages)


@pytest.mark.parametrize("language", Language)
def test_an_addendum_is_archival_and_accessible(form_pages, language):
    answers = {"company.story": f"{SPEECH}\n\n{WORD}", "company.lines": ITEMS}
    _, result = form_pages(answers, language=language)

    form = sorted((result.path.parent / "papers").iterdir())[1]
    for standard in ("2a", "ua1"):
        assert page.validate_pdf(form, profile=standard).failures == []
