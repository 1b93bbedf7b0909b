"""Typed text becomes safe markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.text import Language, Text
from models.errors import CaseRefused, message
from templates.layout.fonts import font_hashes, has_glyph
from templates.layout.typesetter import Typesetter, plain


def draft():
    return Typesetter(Language.BE, draft=True)


@pytest.mark.parametrize(
    ("entered", "markup"),
    [
        ("Ўў Іі Ёё № «»", "Ўў Іі Ёё № «»"),
        ("<b> & 'x'", "&lt;b&gt; &amp; 'x'"),
        ("раз\r\nдва\nтры\u2028чатыры", "раз<br/>два<br/>тры<br/>чатыры"),
        ("a\tb\u202fc", "a b\u00a0c"),
        ("\U0001f600\u200f", "[U+1F600][U+200F]"),
        ("и\u0306", "й"),
        ("\u00ad", "[U+00AD]"),
    ],
)
def test_text_is_made_safe(entered, markup):
    assert draft().text(entered, "field") == markup


def test_a_draft_refuses_nothing():
    setter = draft()
    setter.text("\x00", "field")

    setter.refuse_faults()


def test_a_final_names_fields_and_characters_once():
    setter = Typesetter(Language.RU, draft=False)
    field = Text("поле", "поле", "field")
    setter.text("\x07\x07☐", field)
    setter.text("☐", field)

    with pytest.raises(CaseRefused) as refused:
        setter.refuse_faults()

    (cause,) = refused.value.causes
    assert cause == message("dossier.unprintable", field=field, characters=["U+0007", "U+2610"])


def test_sentences_and_law_are_set_too():
    setter = draft()

    assert setter.law(Text("а", "б & в", "c")) == "б &amp; в"
    assert setter.said(message("letter.phone", phone="<1>")) == "тэл. &lt;1&gt;"


@given(st.text())
def test_any_text_survives(entered):
    markup = draft().text(entered, "field")

    assert all(has_glyph(character) for character in markup)
    assert "\n" not in plain(entered)


def test_properties_lose_what_is_invisible():
    assert plain(" а\u202eб\nв\x00 ") == "а б в"


def test_fonts_are_four_different_files():
    assert len(set(font_hashes().values())) == 4


@pytest.mark.parametrize(
    ("entered", "set_as"),
    [
        ("Анкета – Рудь", "Анкета\u00a0– Рудь"),
        ("№ 5", "№\u00a05"),
        ("23 ноября 2026 г. Они", "23 ноября 2026\u00a0г. Они"),
        ("г. Минск, ул. Ёлочная, д. 5", "г.\u00a0Минск, ул.\u00a0Ёлочная, д.\u00a05"),
        ("вул. Ёлачная, пам. 14", "вул.\u00a0Ёлачная, пам.\u00a014"),
        ("не менее 40 %", "не менее 40\u00a0%"),
        ("по 1 400 000 в 2027 году", "по 1\u00a0400\u00a0000 в 2027 году"),
        ("рублёў 00 капеек", "рублёў 00\u00a0капеек"),
    ],
)
def test_what_belongs_together_stays_on_one_line(entered, set_as):
    assert Typesetter(Language.RU, draft=True).text(entered, "x") == set_as
