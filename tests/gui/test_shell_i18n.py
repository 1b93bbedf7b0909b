"""The catalogues of the window are complete, clean, and in step with the sources."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gui.i18n.compile import catalogue, source
from gui.i18n.update import update
from models.domain.text import Language

TRANSLATED = (Language.RU, Language.BE)
FOREIGN = {Language.RU: "іў", Language.BE: "ищъ"}


def entries(language):
    root = ET.parse(source(language)).getroot()  # noqa: S314 (our own file)
    for context in root.iter("context"):
        for entry in context.iter("message"):
            yield context.findtext("name"), entry


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_is_translated(language):
    unfinished = [
        (context, entry.findtext("source"))
        for context, entry in entries(language)
        if entry.find("translation").get("type")
    ]

    assert unfinished == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_plurals_have_three_forms(language):
    for _, entry in entries(language):
        if entry.get("numerus"):
            assert len(entry.findall("translation/numerusform")) == 3


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_letter_of_the_other_language(language):
    for _, entry in entries(language):
        words = "".join(entry.find("translation").itertext()).lower()
        assert not set(FOREIGN[language]) & set(words), words


@pytest.mark.parametrize("language", TRANSLATED)
def test_sources_and_catalogues_are_in_step(language, tmp_path):
    copy = Path(shutil.copy(source(language), tmp_path))

    update(language, copy)

    assert copy.read_text("utf-8") == source(language).read_text("utf-8")


@pytest.mark.parametrize("language", TRANSLATED)
def test_catalogues_are_compiled(qapp, language):
    assert catalogue(language).stat().st_mtime >= source(language).stat().st_mtime


@pytest.mark.parametrize(
    ("language", "word"), [(Language.RU, "&Файл"), (Language.BE, "&Файл"), (Language.EN, "&File")]
)
def test_the_language_switches_while_the_window_is_open(window, app_context, language, word):
    app_context.language_manager.choose(language)

    assert window.menuBar().actions()[0].text() == word


def test_standard_words_are_belarusian(app_context, qapp):
    app_context.language_manager.choose(Language.BE)

    assert qapp.translate("QPlatformTheme", "Cancel") == "Адмена"
