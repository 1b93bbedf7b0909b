"""Amounts of Belarusian rubles in words, as statutory documents want them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from num2words import num2words

from models.domain.text import Language
from templates.texts.formats import plural_form, rubles

if TYPE_CHECKING:
    from collections.abc import Mapping

_KOPECKS: Mapping[Language, Mapping[str, str]] = {
    Language.RU: {"one": "копейка", "few": "копейки", "many": "копеек"},
    Language.BE: {"one": "капейка", "few": "капейкі", "many": "капеек"},
    Language.EN: {"one": "kopeck", "other": "kopecks"},
}


def amount_in_words(amount: Decimal, language: Language) -> str:
    """Return an amount with the rubles in words and the kopecks in two figures."""
    rounded = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    whole = int(rounded)
    kopecks = int((rounded - whole) * 100)
    counted = num2words(whole, lang=language.value)
    unit = _KOPECKS[language][plural_form(kopecks, language)]
    return f"{counted} {rubles(Decimal(whole), language)} {kopecks:02d} {unit}"
