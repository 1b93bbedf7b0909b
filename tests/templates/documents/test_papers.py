"""What the papers say, and what they leave blank."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from models.domain.condition import Selector
from models.domain.filing import Paper, PaperKind
from models.domain.records import Answer, AnswerState
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import text_pdf
from tests.templates.small_case import ANSWERS, FILING, PACK, question, state


@pytest.fixture
def read(build):
    def run(order):
        return squeezed(" ".join(page_texts(build(order).path)))

    return run


def without(*keys):
    return state({key: value for key, value in ANSWERS.items() if key not in keys})


def marked(case, question, mark, ground=None):
    answer = Answer(question=question, state=mark, ground=ground)
    return replace(case, answers={**case.answers, question: answer})


def test_values_print_by_their_kind(read, make_order):
    text = read(make_order(draft=True))

    for words in ("ЗАО", "Альфа; Бета", "2 марта 2026", "20 000 000,00 белорусских", "12,5 %"):
        assert words in text.replace("\u00a0", " ")


def test_blanks_are_marked_in_a_draft_only(read, make_order):
    assert "(не заполнено)" in read(make_order(draft=True))
    final = read(make_order())
    assert "(не заполнено)" not in final
    assert "____" in final


def test_unknown_prints_as_a_blank_and_not_applicable_with_its_ground(read, make_order):
    case = marked(state(), "company.email", AnswerState.UNKNOWN)
    case = marked(case, "company.unp", AnswerState.NOT_APPLICABLE, "ещё не присвоен")

    assert "не применимо: ещё не присвоен" in read(make_order(draft=True, case=case))


def test_values_that_lost_their_shape_print_as_entered(read, make_order):
    spoilt = {"company.registered_on": "весной", "capital.fund": "много", "company.form": "ооо"}

    text = read(make_order(draft=True, case=state(ANSWERS | spoilt)))

    assert all(word in text for word in ("весной", "много", "ооо", "Уставный фонд: ____"))


def test_the_head_signs_once_the_company_exists_before_that_its_representative(read, make_order):
    assert "Директор" in read(make_order())
    assert "Директор" in read(make_order(case=without("company.registered_on")))
    nobody = replace(state(), parties={}, holdings={})
    assert "Лица, к которым относится этот раздел, не указаны." in read(
        make_order(draft=True, case=nobody)
    )


def test_a_case_without_a_name_goes_by_its_title(read, make_order):
    assert "Дело Зубр" in read(make_order(draft=True, case=without("company.name_ru")))


def test_the_working_draft_remark_goes_when_the_form_is_official(read, make_order):
    form = PACK.forms["form.register"]
    official = replace(PACK, forms={form.id: replace(form, official=True)})

    assert "Рабочий проект" in read(make_order())
    assert "Рабочий проект" not in read(make_order(pack=official))


def test_a_filing_may_have_the_inventory_alone(read, make_order):
    filing = replace(FILING, papers=())
    pack = replace(PACK, filings={filing.id: filing})

    assert "Опись документов" in read(make_order(pack=pack))


def test_an_application_without_a_form_is_our_bug(make_order, build):
    filing = replace(FILING, papers=(Paper(kind=PaperKind.APPLICATION),))
    pack = replace(PACK, filings={filing.id: filing})

    with pytest.raises(RuntimeError, match="names no form"):
        build(make_order(pack=pack, draft=True))


def test_the_inventory_names_requirement_document_and_pages(read, make_order, enclose):
    first = enclose(text_pdf(pages=3), title="Устав общества")
    second = enclose(text_pdf("Б"), title="Выписка", requirements=("nbrb.extract@P1",))

    text = read(make_order([first, second]))

    assert "Требование nbrb.charter Устав общества 7–9" in text
    assert "Требование nbrb.extract (ООО «Ромашка») Выписка 10" in text
    assert first.version.sha256 in text.replace(" ", "")


def test_ownership_walks_a_ring_of_owners_once(read, make_order):
    text = read(make_order())

    assert text.count("3 ООО «Ромашка»") == 1
    assert "Анна Щукина" in text


def test_a_number_that_is_asked_for_twice_stands_once_in_the_table_of_owners(read, make_order):
    numbers = ("party.unp", "party.registration_number", "party.foreign_personal_number")
    asked = {name: question(name, for_each=Selector()) for name in numbers}
    pack = replace(PACK, questions={**PACK.questions, **asked})
    given = dict(
        zip([f"{name}@P1" for name in numbers], ["299999209"] * 2 + ["KZ-77"], strict=True)
    )

    text = read(make_order(pack=pack, case=state(ANSWERS | given)))

    assert "299999209 KZ-77" in text
    assert "299999209 299999209" not in text


def test_a_draft_without_gaps_says_so(read, make_order):
    assert "Пробелов не обнаружено." in read(make_order(draft=True))


def test_letters_are_dated_by_the_order_not_the_clock(read, make_order):
    assert "23.11.2026 №" in read(make_order())
    assert f"{datetime.now(UTC):%d.%m.%Y} №" in read(make_order(dated=datetime.now(UTC).date()))
