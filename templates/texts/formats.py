"""How dates, numbers and money are written in each language."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from models.domain.text import Language

if TYPE_CHECKING:
    from datetime import date

NO_BREAK = "\u00a0"

_MONTHS = {
    Language.RU: "января февраля марта апреля мая июня "
    "июля августа сентября октября ноября декабря",
    Language.BE: "студзеня лютага сакавіка красавіка мая чэрвеня "
    "ліпеня жніўня верасня кастрычніка лістапада снежня",
    Language.EN: "January February March April May June "
    "July August September October November December",
}
_YEAR_MARK = {Language.RU: f"{NO_BREAK}г.", Language.BE: f"{NO_BREAK}г.", Language.EN: ""}
_RUBLES = {
    Language.RU: {
        "one": "белорусский рубль",
        "few": "белорусских рубля",
        "many": "белорусских рублей",
        "part": "белорусского рубля",
    },
    Language.BE: {
        "one": "беларускі рубель",
        "few": "беларускія рублі",
        "many": "беларускіх рублёў",
        "part": "беларускага рубля",
    },
    Language.EN: {
        "one": "Belarusian ruble",
        "other": "Belarusian rubles",
    },
}


def plural_form(number: int | Decimal, language: Language) -> str:
    """Return which plural form a number takes: one / few / many, in English one / other."""
    if language is Language.EN:
        return "one" if number == 1 else "other"
    whole = int(number)
    if number != whole:
        return "few"
    units, tens = abs(whole) % 10, abs(whole) % 100
    if units == 1 and tens != 11:  # noqa: PLR2004 (the rule itself)
        return "one"
    if units in {2, 3, 4} and tens not in {12, 13, 14}:
        return "few"
    return "many"


def format_date(day: date, language: Language) -> str:
    """Return a date with the month in words: `23 ноября 2026 г.`."""
    month = _MONTHS[language].split()[day.month - 1]
    return f"{day.day}{NO_BREAK}{month} {day.year}{_YEAR_MARK[language]}"


def format_day(day: date) -> str:
    """Return a date in figures as Belarusian offices write it: `23.11.2026`."""
    return f"{day:%d.%m.%Y}"


def format_number(number: int | Decimal, language: Language) -> str:
    """Return a number with its thousands grouped, decimals as they were entered."""
    written = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,d}"
    if language is Language.EN:
        return written
    return written.replace(",", NO_BREAK).replace(".", ",")


def format_percent(share: Decimal, language: Language) -> str:
    """Return a percentage without needless zeros: `12,5 %`."""
    plain = share.normalize()
    if plain == plain.to_integral():
        plain = plain.quantize(Decimal(1))
    gap = "" if language is Language.EN else NO_BREAK
    return f"{format_number(plain, language)}{gap}%"


def format_money(amount: Decimal, currency: str | None, language: Language) -> str:
    """Return an amount to the hundredth with its currency, the ruble in words."""
    figures = format_number(amount.quantize(Decimal("0.01")), language)
    if currency is None:
        return figures
    if currency != "BYN":
        return f"{figures}{NO_BREAK}{currency}"
    return f"{figures} {rubles(amount, language)}"


def rubles(amount: Decimal, language: Language) -> str:
    """Return the Belarusian ruble in the form that an amount governs."""
    forms = _RUBLES[language]
    if "part" in forms and amount != int(amount):
        return forms["part"]
    return forms[plural_form(amount, language)]
