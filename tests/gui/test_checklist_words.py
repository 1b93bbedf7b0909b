"""How the checklist cites acts and says sizes."""

from datetime import date

import pytest

from gui.widgets.law.act_words import act_words
from gui.widgets.law.document_words import size_words
from gui.widgets.law.reader import Reader
from models.domain.basis import Act, ActKind
from models.domain.text import Language, Text


def make_act(kind=ActKind.EDICT, title="О криптобанках", **more):
    return Act(id="act", kind=kind, title=Text(title, title, title), **more)


@pytest.mark.parametrize(
    ("act", "cited"),
    [
        (
            make_act(number="19", adopted=date(2026, 1, 16)),
            "Указ от 16\u00a0января 2026\u00a0г. № 19 «О криптобанках»",
        ),
        (make_act(number="19"), "Указ № 19 «О криптобанках»"),
        (make_act(), "Указ «О криптобанках»"),
        (make_act(ActKind.CODE, "Гражданский кодекс"), "Гражданский кодекс"),
        (make_act(title="Указ о токенах"), "Указ о токенах"),
        (
            make_act(title="Указ о токенах", number="6", adopted=date(2026, 1, 16)),
            "Указ о токенах, № 6 от 16\u00a0января 2026\u00a0г.",
        ),
    ],
)
def test_act_is_cited_by_what_is_known(act, cited):
    assert act_words(act, None, Language.RU) == cited


def test_provision_follows_the_act():
    assert act_words(make_act(), "п. 4", Language.RU) == "Указ «О криптобанках», п. 4"


@pytest.mark.parametrize(
    ("size", "words"),
    [(15, "1 КБ"), (6100, "6 КБ"), (1_240_000, "1,2 МБ"), (500_000_000, "500 МБ")],
)
def test_size_is_said_in_kilobytes_or_megabytes(size, words):
    assert size_words(size, Language.RU) == words


@pytest.mark.parametrize(
    ("language", "quoted"),
    [(Language.RU, "«Устав»"), (Language.BE, "«Устав»"), (Language.EN, "“Устав”")],
)
def test_words_are_quoted_as_the_language_does(language, quoted):
    assert Reader(None, language).quoted("Устав") == quoted
