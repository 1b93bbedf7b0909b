"""Where words stand on a page that is given letter by letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.found_words import all_in, in_a_row, spans_in
from models.domain.searching import terms_of


def found(text, asked):
    return [text[start:end] for start, end in spans_in(text, terms_of(asked))]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("елк", ["Ёлка", "ёлками"]),
        ("елка", ["Ёлка", "ёлками"]),
        ("елка установы", ["Ёлка", "установы"]),
        ('"Елка УСТАНОВ"', []),
        ('"елка ўстановы"', ["Ёлка\r\nустановы"]),
        ("установы ёлками", ["установы", "ёлками"]),
        ("лка", []),
        ("???", []),
    ],
)
def test_words_are_found_as_the_search_finds_them(asked, words):
    assert found("Ёлка\r\nустановы и ёлками", asked) == words


def test_accents_of_their_own_and_broken_words_belong_to_the_word():
    text = unicodedata.normalize("NFD", "йод") + " устав\ufffe\r\nный"

    assert found(text, "йод уставн") == [text[:4], text[5:]]


@given(st.text(), st.text(min_size=1))
def test_spans_stand_in_order_within_the_letters(text, asked):
    last = 0
    for start, end in spans_in(text, terms_of(asked)):
        assert last <= start < end <= len(text)
        last = end


def test_a_text_has_the_words_wherever_or_in_a_row():
    assert all_in("Общества устав", terms_of("устав общ"))
    assert not all_in("Общества", terms_of("устав общества"))
    assert in_a_row("Наш Статут  ўстановы", terms_of("статут уст"))
    assert not in_a_row("Общества устав", terms_of("устав общества"))
