"""Text in the three languages of the product."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the window or of a document."""

    RU = "ru"
    BE = "be"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Russian, Belarusian and English."""

    ru: str
    be: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the words in one language."""
        match language:
            case Language.RU:
                return self.ru
            case Language.BE:
                return self.be
            case Language.EN:
                return self.en
