"""Finding a sentence in the catalogues and putting its details in."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING

from models.domain.text import Language, Text
from models.errors import Message
from templates.texts.catalogue import Sentence, catalogue
from templates.texts.formats import format_date, format_day, format_number, plural_form

if TYPE_CHECKING:
    from collections.abc import Mapping

_YES = Text("да", "так", "yes")
_NO = Text("нет", "не", "no")


def say(message: Message, language: Language) -> str:
    """Return a message in words.

    Raises:
        KeyError: no catalogue has the sentence, or a detail it wants is missing (our bug).
    """
    sentence = catalogue()[message.id].in_language(language)
    pattern = _chosen(sentence, message.details, language)
    shown = {name: _shown(value, language) for name, value in message.details.items()}
    return pattern.format_map(shown).replace("»»", "»")  # one closes both, as typists have it


def words(message_id: str, language: Language, /, **details: object) -> str:
    """Return a sentence of the catalogues in words."""
    return say(Message(message_id, details), language)


def _chosen(sentence: Sentence, details: Mapping[str, object], language: Language) -> str:
    if isinstance(sentence, str):
        return sentence
    number = details["n"]
    if not isinstance(number, int | Decimal):
        raise TypeError(f"a plural needs a number in n, not {number!r}")
    return sentence[plural_form(number, language)]


def _shown(value: object, language: Language) -> str:  # noqa: C901, PLR0911 (one kind of detail a case)
    match value:
        case Text():
            return value.in_language(language)
        case Message():
            return say(value, language)
        case Enum():
            return str(value)
        case str():
            return value
        case bool():
            return (_YES if value else _NO).in_language(language)
        case int() | Decimal():
            return format_number(value, language)
        case datetime():
            return f"{format_day(value)} {value:%H:%M}"
        case date():
            return format_date(value, language)
        case list() | tuple():
            return ", ".join(_shown(part, language) for part in value)
        case PurePath():
            return str(value)
    raise TypeError(f"{type(value).__name__} cannot stand in a sentence")
