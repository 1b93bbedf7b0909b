"""Every sentence is whole in all three languages."""

import re
import string

import pytest

from templates.texts.catalogue import catalogue

SLAVIC = {"one", "few", "many"}
ENGLISH = {"one", "other"}
ALL = sorted(catalogue().items())
WHOLE = pytest.mark.parametrize(("sentence_id", "triple"), ALL, ids=[name for name, _ in ALL])


def patterns(sentence):
    return [sentence] if isinstance(sentence, str) else list(sentence.values())


def placeholders(sentence):
    fields = [
        field for pattern in patterns(sentence) for field in string.Formatter().parse(pattern)
    ]
    return {name for _, name, _, _ in fields if name is not None}


def prose(sentence):
    return re.sub(r"\{\w*\}", "", " ".join(patterns(sentence)))


@WHOLE
def test_languages_take_the_same_details(sentence_id, triple):
    wanted = placeholders(triple.ru)

    assert placeholders(triple.be) == wanted
    assert placeholders(triple.en) == wanted
    assert all(name.isidentifier() for name in wanted)


@WHOLE
def test_letters_belong_to_the_language(sentence_id, triple):
    assert not re.search("[іў]", prose(triple.ru), re.IGNORECASE)
    assert not re.search("[ищъ]", prose(triple.be), re.IGNORECASE)


@WHOLE
def test_every_language_says_something(sentence_id, triple):
    for sentence in (triple.ru, triple.be, triple.en):
        assert all(pattern == pattern.strip() != "" for pattern in patterns(sentence))


@WHOLE
def test_plurals_have_all_their_forms(sentence_id, triple):
    for sentence, forms in ((triple.ru, SLAVIC), (triple.be, SLAVIC), (triple.en, ENGLISH)):
        assert isinstance(sentence, str) or set(sentence) == forms
