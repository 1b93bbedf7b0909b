"""Messages become sentences."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from models.domain.text import Language, Text
from models.errors import message
from templates.texts import catalogue as catalogue_module
from templates.texts import format_money, format_percent, plural_form, say, speech, words
from templates.texts.amounts import amount_in_words

RU, BE, EN = Language.RU, Language.BE, Language.EN
DAY = date(2026, 11, 23)


@pytest.fixture
def sentences(monkeypatch):
    made = {}
    monkeypatch.setattr(speech, "catalogue", lambda: made)

    def add(sentence_id, ru, be, en):
        made[sentence_id] = catalogue_module.Triple(ru, be, en)

    return add


@pytest.mark.parametrize(
    ("n", "ru", "be"),
    [
        (1, "1 страница", "1 старонка"),
        (2, "2 страницы", "2 старонкі"),
        (5, "5 страниц", "5 старонак"),
        (11, "11 страниц", "11 старонак"),
        (21, "21 страница", "21 старонка"),
        (112, "112 страниц", "112 старонак"),
        (1024, "1\u00a0024 страницы", "1\u00a0024 старонкі"),
    ],
)
def test_plurals_follow_the_number(n, ru, be):
    assert words("dossier.pages", RU, n=n) == ru
    assert words("dossier.pages", BE, n=n) == be


def test_english_knows_two_forms():
    assert words("dossier.pages", EN, n=1) == "1 page"
    assert words("dossier.pages", EN, n=1200) == "1,200 pages"
    assert plural_form(Decimal("1.5"), RU) == "few"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Text("слово", "слова", "word"), "слова"),
        (DAY, "23\u00a0лістапада 2026\u00a0г."),
        (datetime(2026, 11, 23, 9, 5, tzinfo=UTC), "23.11.2026 09:05"),
        (Decimal("20000000.50"), "20\u00a0000\u00a0000,50"),
        (True, "так"),
        (BE, "be"),
        (Path("a/b.pdf"), "a/b.pdf"),
        (["а", Text("б", "в", "c"), 7], "а, в, 7"),
        (message("inner", n=3), "тры: 3"),
        ("{n} як ёсць", "{n} як ёсць"),
    ],
)
def test_details_are_shown_in_the_readers_language(sentences, value, shown):
    sentences("outer", "{value}", "{value}", "{value}")
    sentences("inner", "три: {n}", "тры: {n}", "three: {n}")

    assert say(message("outer", value=value), BE) == shown


def test_an_unknown_sentence_is_our_bug():
    with pytest.raises(KeyError):
        words("no.such.sentence", RU)


def test_a_missing_detail_is_our_bug():
    with pytest.raises(KeyError):
        words("dossier.pages", RU)


def test_a_detail_without_words_is_our_bug(sentences):
    sentences("outer", "{value}", "{value}", "{value}")

    with pytest.raises(TypeError, match="object"):
        words("outer", RU, value=object())


def test_a_plural_needs_a_number():
    with pytest.raises(TypeError, match="plural"):
        words("dossier.pages", RU, n="many")


@pytest.mark.parametrize(
    ("amount", "language", "written"),
    [
        ("20000000", RU, "20\u00a0000\u00a0000,00 белорусских рублей"),
        ("1", BE, "1,00 беларускі рубель"),
        ("1.5", RU, "1,50 белорусского рубля"),
        ("2.25", EN, "2.25 Belarusian rubles"),
    ],
)
def test_rubles_are_written_in_words(amount, language, written):
    assert format_money(Decimal(amount), "BYN", language) == written


def test_other_money_keeps_its_code():
    assert format_money(Decimal(1000), "EUR", EN) == "1,000.00\u00a0EUR"
    assert format_money(Decimal(5), None, RU) == "5,00"


def test_percentages_drop_needless_zeros():
    assert format_percent(Decimal("12.50"), RU) == "12,5\u00a0%"
    assert format_percent(Decimal("100.00"), EN) == "100%"


def test_two_catalogues_may_not_claim_one_sentence(tmp_path, monkeypatch):
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text('["same.id"]\nru = "а"\nbe = "а"\nen = "a"\n', "utf-8")
    monkeypatch.setattr(catalogue_module, "FOLDER", tmp_path)

    with pytest.raises(ValueError, match=r"b\.toml"):
        catalogue_module.catalogue.__wrapped__()


@pytest.mark.parametrize(
    ("amount", "language", "written"),
    [
        ("20000000", RU, "двадцать миллионов белорусских рублей 00 копеек"),
        ("21.01", RU, "двадцать один белорусский рубль 01 копейка"),
        ("1234.56", BE, "адна тысяча дзвесце трыццаць чатыры беларускія рублі 56 капеек"),
        ("1", EN, "one Belarusian ruble 00 kopecks"),
    ],
)
def test_amounts_are_spelt_out(amount, language, written):
    assert amount_in_words(Decimal(amount), language) == written


def test_guillemets_that_close_together_are_written_once(sentences):
    sentences("x", "требование «{title}»", "патрабаванне «{title}»", "requirement “{title}”")

    assert say(message("x", title="Проверить: ООО «Ель»"), RU) == "требование «Проверить: ООО «Ель»"
