"""Countries by their two-letter code of ISO 3166-1, named in the three languages."""

from __future__ import annotations

from functools import lru_cache

from models.domain.text import Language, Text

STATELESS = "XX"
"""What stands for the country of a stateless person, as passports have it."""

_STATELESS_NAME = Text(ru="без гражданства", be="без грамадзянства", en="stateless")
# Codes that the names come with, but that are no country of the standard.
_NOT_ISO = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ")
)
_CODE_LENGTH = 2
_ALIASES = {"рб": "BY", "республика беларусь": "BY", "рэспубліка беларусь": "BY", "рф": "RU"}


@lru_cache(maxsize=1)
def countries() -> dict[str, Text]:
    """Return the name of every country by its code."""
    from babel import Locale  # noqa: PLC0415 (50 ms, and most runs name no country)

    ru, be, en = (Locale(language.value).territories for language in Language)
    codes = [str(code) for code in en]
    named = {
        code: Text(ru=ru[code], be=be[code], en=en[code])
        for code in codes
        if len(code) == _CODE_LENGTH and code.isalpha() and code not in _NOT_ISO
    }
    return {**named, STATELESS: _STATELESS_NAME}


def country_name(code: str, language: Language) -> str:
    """Return the name of a country, or the code itself if it is none."""
    named = countries().get(code)
    return named.in_language(language) if named else code


def find_country(text: str) -> str | None:
    """Return the code of a country given by code or by name, None if there is no such country."""
    wanted = " ".join(text.split()).casefold()
    if wanted.upper() in countries():
        return wanted.upper()
    named = {
        name.casefold(): code
        for code, text in countries().items()
        for name in (text.ru, text.be, text.en)
    }
    return _ALIASES.get(wanted) or named.get(wanted)
