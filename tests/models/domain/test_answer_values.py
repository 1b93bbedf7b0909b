"""What people type, and what is kept of it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.domain.answer_values import LONGEST_TEXT, parse_answer
from models.domain.question import AnswerType as T
from models.domain.question import Choice, IdentifierKind, Question
from models.domain.text import Language, Text
from models.errors import RequestError
from templates.texts import format_day, format_money, format_percent, say
from tests.models.words import assert_sayable

CHOICES = (
    Choice(value="zao", title=Text(ru="Закрытое (ЗАО)", be="Закрытае (ЗАТ)", en="Closed")),
    Choice(value="oao", title=Text(ru="Открытое, публичное", be="Адкрытае", en="Open")),
    Choice(value="odo", title=Text(ru="Прочее", be="Іншае", en="Other")),
    Choice(value="ooo", title=Text(ru="Прочее", be="Астатняе", en="Rest")),
)


def question(kind, **more):
    title = Text(ru="Вопрос", be="Пытанне", en="Question")
    choices = CHOICES if kind in {T.CHOICE, T.CHOICES} else ()
    if kind is T.IDENTIFIER:
        more.setdefault("identifier", IdentifierKind.UNP)
    return Question(id="q", title=title, type=kind, choices=choices, **more)


def refusal(kind, raw):
    with pytest.raises(RequestError) as refused:
        parse_answer(question(kind), raw)
    said = refused.value.message
    assert_sayable(said)
    assert all(say(said, language) for language in Language)
    return said


GOOD = [
    (T.TEXT, "  ЗАО\r\n «Прыклад»\t", "ЗАО «Прыклад»"),
    (T.TEXT, "й", "й"),  # composed
    (T.TEXT, "a\u2028b\x0bc\td", "a b c d"),
    (T.LONG_TEXT, "\n one\r\n\r\ntwo\rthree \n", "one\n\ntwo\nthree"),
    (T.CHOICE, "zao", "zao"),
    (T.CHOICE, " закрытае (зат) ", "zao"),
    (T.CHOICE, "OPEN", "oao"),
    (T.CHOICES, ("oao", "zao", "oao"), ("zao", "oao")),
    (T.CHOICES, "Open, closed", ("zao", "oao")),
    (T.CHOICES, "Открытое, публичное", ("oao",)),
    (T.CHOICES, "Открытое, публичное; Закрытое (ЗАО)", ("zao", "oao")),
    (T.YES_NO, True, True),
    (T.YES_NO, " Так ", True),
    (T.YES_NO, "НЕТ", False),
    (T.YES_NO, "не", False),
    (T.YES_NO, "false", False),
    (T.DATE, "2026-01-16", "2026-01-16"),
    (T.DATE, "16.01.2026 г.", "2026-01-16"),
    (T.DATE, "6.1.2026", "2026-01-06"),
    (T.MONEY, "20 000 000,00", "20000000.00"),
    (T.MONEY, "20\u00a0000\u202f000", "20000000.00"),
    (T.MONEY, "20,000,000.00", "20000000.00"),
    (T.MONEY, "20.000.000,5", "20000000.50"),
    (T.MONEY, "20'000'000 BYN", "20000000.00"),
    (T.MONEY, "1 234,50 бел. руб.", "1234.50"),
    (T.MONEY, "1234.5 рублей", "1234.50"),
    (T.MONEY, "0", "0.00"),
    (T.MONEY, "12,3400", "12.34"),
    (T.MONEY, "999 999 999 999,99", "999999999999.99"),
    (T.NUMBER, "20 000", "20000"),
    (T.NUMBER, "1,234", "1234"),
    (T.NUMBER, "007", "7"),
    (T.NUMBER, "12.0", "12"),
    (T.SHARE, "33,333333 %", "33.333333"),
    (T.SHARE, "1,234", "1.234"),
    (T.SHARE, "50.00", "50"),
    (T.SHARE, "100", "100"),
    (T.IDENTIFIER, "УНП 200988541", "200988541"),
    (T.LIST, "first;  entry\n\n second ", ("first; entry", "second")),
    (T.LIST, ("one", "two\nthree"), ("one", "two", "three")),
    (T.PARTY, " Анна ", "Анна"),
]

BAD = [
    (T.TEXT, "", "blank"),
    (T.TEXT, " \u200b\n", "blank"),
    (T.TEXT, "a\x00b", "control_character"),
    (T.TEXT, "a\udc81b", "control_character"),
    (T.TEXT, True, "not_text"),
    (T.TEXT, ("a",), "not_text"),
    (T.LONG_TEXT, "a" * (LONGEST_TEXT + 1), "too_long"),
    (T.CHOICE, "ооо", "not_a_choice"),
    (T.CHOICE, "Прочее", "not_a_choice"),  # two choices are called so
    (T.CHOICES, (), "blank"),
    (T.CHOICES, ("zao", "none"), "not_a_choice"),
    (T.CHOICES, "zao,,oao", "blank"),
    (T.CHOICES, False, "not_text"),
    (T.YES_NO, "maybe", "not_yes_no"),
    (T.YES_NO, "1", "not_yes_no"),
    (T.DATE, "31.02.2026", "no_such_day"),
    (T.DATE, "2026-13-01", "no_such_day"),
    (T.DATE, "0000-01-01", "no_such_day"),
    (T.DATE, "16.01.26", "not_a_date"),
    (T.DATE, "tomorrow", "not_a_date"),
    (T.MONEY, "-5", "negative"),
    (T.MONEY, "1 000 000 000 000", "too_much"),
    (T.MONEY, "1" * 500, "too_much"),
    (T.MONEY, "1,234", "ambiguous"),
    (T.MONEY, "1.234", "ambiguous"),
    (T.MONEY, "20 000,000", "ambiguous"),
    (T.MONEY, "0,125", "too_precise"),
    (T.MONEY, "1,5678", "too_precise"),
    (T.MONEY, "20 000 00", "not_a_number"),
    (T.MONEY, "20 тыс. руб.", "not_a_number"),
    (T.MONEY, "1e6", "not_a_number"),
    (T.MONEY, "NaN", "not_a_number"),
    (T.MONEY, ",50", "not_a_number"),
    (T.MONEY, "руб.", "not_a_number"),
    (T.NUMBER, "12,5", "not_whole"),
    (T.NUMBER, "12.5", "not_whole"),
    (T.NUMBER, "1.234", "ambiguous"),
    (T.NUMBER, "-1", "negative"),
    (T.NUMBER, "9" * 5000, "too_much"),
    (T.SHARE, "100,000001", "not_a_share"),
    (T.SHARE, "-1", "negative"),
    (T.SHARE, "0.0000001", "too_precise"),
    (T.IDENTIFIER, "200988542", "identifier"),
    (T.IDENTIFIER, "", "blank"),
    (T.LIST, "\n \n", "blank"),
    (T.LIST, (), "blank"),
    (T.LIST, True, "not_text"),
    (T.DATE, "0001-01-01", "another_century"),
    (T.DATE, "01.01.9999", "another_century"),
]


@pytest.mark.parametrize(("kind", "raw", "kept"), GOOD)
def test_sound_value_is_kept_in_canonical_form(kind, raw, kept):
    assert parse_answer(question(kind), raw) == kept
    assert parse_answer(question(kind), kept) == kept


@pytest.mark.parametrize(("kind", "raw", "why"), BAD, ids=lambda value: str(value)[:20])
def test_wrong_value_is_refused_with_the_reason(kind, raw, why):
    assert refusal(kind, raw).id == f"value.{why}"


def test_refusal_of_a_choice_lists_what_may_be_chosen():
    said = refusal(T.CHOICE, "ип")

    assert "Закрытое (ЗАО), Открытое, публичное" in say(said, Language.RU)


def test_refusal_of_an_identifier_names_the_question_and_the_digits():
    said = say(refusal(T.IDENTIFIER, "200988542"), Language.EN)

    assert "Question" in said
    assert "but 2 was entered" in said


def test_control_character_is_named():
    assert refusal(T.TEXT, "a\x1bb").details["code"] == "U+001B"


def test_currency_of_the_question_may_follow_the_amount():
    assert parse_answer(question(T.MONEY, currency="EUR"), "10 EUR") == "10.00"
    with pytest.raises(RequestError):
        parse_answer(question(T.MONEY, currency="EUR"), "10 USD")


def test_identifier_without_a_kind_is_plain_text():
    assert parse_answer(question(T.IDENTIFIER, identifier=None), " HRB 1 ") == "HRB 1"


money = st.decimals(0, Decimal("999999999999.99"), places=2)


@given(money, st.sampled_from(Language), st.sampled_from([None, "BYN", "USD"]))
@example(Decimal("21.00"), Language.BE, "BYN")
def test_money_as_the_papers_print_it_reads_back(amount, language, currency):
    printed = format_money(amount, currency, language)

    kept = parse_answer(question(T.MONEY, currency=currency), printed)

    assert Decimal(kept) == amount


@given(st.decimals(0, 100, places=6), st.sampled_from(Language))
def test_share_as_the_papers_print_it_reads_back(share, language):
    assert Decimal(parse_answer(question(T.SHARE), format_percent(share, language))) == share


@given(st.dates(date(1800, 1, 1), date(2200, 12, 31)))
def test_date_as_the_papers_print_it_reads_back(day):
    assert parse_answer(question(T.DATE), format_day(day)) == day.isoformat()


raw_values = (
    st.text()
    | st.from_regex(r"[-0-9., ]{1,14}(%| BYN)?", fullmatch=True)
    | st.booleans()
    | st.lists(st.sampled_from(["zao", "oao", "Open", "x"])).map(tuple)
)


@given(st.sampled_from(T), raw_values)
@example(T.NUMBER, "\u0663,456")
@example(T.TEXT, "a\x85\u0301b")
def test_any_value_is_kept_stably_or_refused_in_words(kind, raw):
    asked = question(kind)
    try:
        kept = parse_answer(asked, raw)
    except RequestError as refused:
        assert_sayable(refused.message)
    else:
        assert parse_answer(asked, kept) == kept
