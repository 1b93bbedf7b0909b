"""The catalogues as read from disk, once, when the first sentence is asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.domain.text import Language

FOLDER = Path(__file__).parent

Sentence = str | Mapping[str, str]
"""A pattern, or one pattern per plural form."""


@dataclass(frozen=True, slots=True)
class Triple:
    """A sentence in the three languages."""

    ru: Sentence
    be: Sentence
    en: Sentence

    def in_language(self, language: Language) -> Sentence:
        """Return the sentence in one language."""
        sentence: Sentence = getattr(self, language.value)
        return sentence


@cache
def catalogue() -> Mapping[str, Triple]:
    """Return all sentences by id.

    Raises:
        ValueError: two catalogues claim the same id.
    """
    sentences: dict[str, Triple] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for sentence_id, languages in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if sentence_id in sentences:
                raise ValueError(f"{path.name}: {sentence_id} is already in another catalogue")
            sentences[sentence_id] = Triple(**languages)
    return sentences
