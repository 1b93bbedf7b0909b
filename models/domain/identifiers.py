"""Identifiers with a structure: cleaned up, checked, and refused with the exact reason.

People paste identifiers with a label, with spaces, and with Cyrillic letters that look like the
Latin ones of the identifier. All of that is put right; anything else is named, never guessed.
Check digits of UNP, IBAN and LEI are reckoned by python-stdnum, the rest here.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn

from models.domain.question import IdentifierKind
from models.errors import Message, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Callable


class Sex(StrEnum):
    """What the first digit of a personal number says besides the century."""

    MALE = "male"
    FEMALE = "female"


# A label goes before the look-alikes are turned into Latin, which would damage it ("УНП" to "YHП").
# Where an identifier may itself begin with such letters, the label must stand apart.
_LABELS = {
    IdentifierKind.UNP: r"(?:УНП|UNP)[\s:#.-]*",
    IdentifierKind.EGR: r"(?:ЕГР|АДР|EGR)[\s:#.-]*",
    IdentifierKind.IBAN_BY: r"IBAN[\s:#.-]*",
    IdentifierKind.BIC_BY: r"(?:BIC|БИК|БІК|SWIFT)[\s:#.-]+",
    IdentifierKind.LEI: r"LEI[\s:#.-]+",
    IdentifierKind.PHONE_BY: r"(?:ТЕЛ|ТЭЛ|TEL)[\s:#.-]*",
}
_LOOK_ALIKES = str.maketrans("АВСЕНКМОРТХІ", "ABCEHKMOPTXI")
_LATIN_CODE = str.maketrans("АВСЕНКМОРТХІУЎ", "ABCEHKMOPTXIYY")
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UNP_REGIONS = "1234567ABCEHKM"
_UNP_LETTERS = "ABCEHKMOPT"
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}

# What stands at each place: a letter, a digit, or either (x).
_SHAPES = {
    IdentifierKind.PERSONAL_NUMBER: "dddddddadddaad",
    IdentifierKind.PASSPORT_BY: "aaddddddd",
    IdentifierKind.IBAN_BY: "aadd" + "x" * 4 + "dddd" + "x" * 16,
    IdentifierKind.LEI: "x" * 18 + "dd",
    IdentifierKind.POSTCODE_BY: "dddddd",
    IdentifierKind.OKED: "ddddd",
}
_PLACES = {
    "a": (re.compile("[A-Z]"), "identifier.need_letter"),
    "d": (re.compile("[0-9]"), "identifier.need_digit"),
    "x": (re.compile("[A-Z0-9]"), "identifier.need_letter_or_digit"),
}


def normalise(kind: IdentifierKind, text: str) -> str:
    """Return the identifier as it is stored, checked.

    Raises:
        RequestError: it cannot be such an identifier; the message says why.
    """
    return _normalised(kind, text)


def born_on(personal_number: str) -> date:
    """Return the date of birth that a personal number carries.

    Raises:
        RequestError: it is not a personal number.
    """
    number = normalise(IdentifierKind.PERSONAL_NUMBER, personal_number)
    return date(*_birth_parts(number))


def sex_of(personal_number: str) -> Sex:
    """Return the sex that a personal number carries.

    Raises:
        RequestError: it is not a personal number.
    """
    number = normalise(IdentifierKind.PERSONAL_NUMBER, personal_number)
    return Sex.MALE if number[0] in "135" else Sex.FEMALE


@lru_cache(maxsize=4096)  # every derivation checks every identifier of the case anew
def _normalised(kind: IdentifierKind, text: str) -> str:
    # The number sign goes first: NFKC would turn it into the letters "No".
    if kind is IdentifierKind.COUNTRY:
        return _country(text)
    upper = unicodedata.normalize("NFKC", text.replace("№", " ")).upper().strip()
    if kind in _LABELS:
        upper = re.sub("^" + _LABELS[kind], "", upper)
    number = "".join(character for character in upper if not _separates(character))
    number = number.translate(_LOOK_ALIKES)
    if not number:
        _refuse("identifier.blank", name=_name(kind))
    return _CHECKS[kind](kind, number)


def _country(text: str) -> str:
    from models.domain.countries import find_country  # noqa: PLC0415 (names cost 50 ms)

    given = unicodedata.normalize("NFKC", text).strip()
    if all(_separates(character) for character in given):
        _refuse("identifier.blank", name=_name(IdentifierKind.COUNTRY))
    code = find_country(given) or find_country(given.upper().translate(_LATIN_CODE))
    if code is None:
        _refuse("identifier.no_country", got=given)
    return code


def _separates(character: str) -> bool:
    """Return whether a character only groups or decorates: spaces, dashes, invisible marks."""
    return character.isspace() or unicodedata.category(character) in {"Pd", "Cf"}


def _unp(kind: IdentifierKind, number: str) -> str:
    from stdnum.by import unp  # noqa: PLC0415 (32 ms, and most runs check no identifier)
    from stdnum.exceptions import InvalidChecksum  # noqa: PLC0415

    _egr(kind, number)
    try:
        expected = unp.calc_check_digit(number)
    except InvalidChecksum:
        _refuse("identifier.unp_impossible", body=number[:-1])
    if number[-1] != expected:
        _refuse("identifier.unp_check_digit", expected=expected, got=number[-1])
    return number


def _egr(kind: IdentifierKind, number: str) -> str:
    """Check the structure only: in old entries of the register the check digit may be off."""
    lettered = number[0].isalpha() or number[1:2].isalpha()
    _check_shape(kind, number, "aaddddddd" if lettered else "ddddddddd")
    if number[0] not in _UNP_REGIONS:
        _refuse("identifier.unp_region", name=_name(kind), character=number[0])
    if lettered and number[1] not in _UNP_LETTERS:
        _refuse("identifier.unp_letter", name=_name(kind), character=number[1])
    return number


def _personal_number(kind: IdentifierKind, number: str) -> str:
    _check_shape(kind, number)
    if number[0] not in _CENTURIES:
        _refuse("identifier.personal_sex", got=number[0])
    year, month, day = _birth_parts(number)
    try:
        date(year, month, day)
    except ValueError:
        _refuse("identifier.personal_date", day=f"{day:02}.{month:02}.{year}")
    # Letters ten apart (A, K, U) weigh the same modulo 10: the only slips that go unseen.
    products = (
        _ALPHABET.index(character) * (7, 3, 1)[place % 3]
        for place, character in enumerate(number[:-1])
    )
    expected = str(sum(products) % 10)
    if number[-1] != expected:
        _refuse("identifier.personal_check_digit", expected=expected, got=number[-1])
    return number


def _birth_parts(number: str) -> tuple[int, int, int]:
    year = _CENTURIES[number[0]] + int(number[5:7])
    return year, int(number[3:5]), int(number[1:3])


def _iban(kind: IdentifierKind, number: str) -> str:
    from stdnum import iban  # noqa: PLC0415

    if number[:2].isalpha() and number[:2] != "BY":
        _refuse("identifier.iban_country", got=number[:2])
    _check_shape(kind, number)
    expected = iban.calc_check_digits(number)
    if number[2:4] != expected:
        _refuse("identifier.iban_check_digits", expected=expected, got=number[2:4])
    return number


def _bic(kind: IdentifierKind, number: str) -> str:
    if len(number) not in {8, 11}:
        _refuse("identifier.bic_length", got=len(number))
    _check_shape(kind, number, "aaaaaa" + "x" * (len(number) - 6))
    if number[4:6] != "BY":
        _refuse("identifier.bic_country", got=number[4:6])
    return number


def _lei(kind: IdentifierKind, number: str) -> str:
    from stdnum.iso7064 import mod_97_10  # noqa: PLC0415

    _check_shape(kind, number)
    expected = mod_97_10.calc_check_digits(number[:-2])
    if number[-2:] != expected:
        _refuse("identifier.lei_check_digits", expected=expected, got=number[-2:])
    return number


def _phone(kind: IdentifierKind, number: str) -> str:
    """Return +375 and nine digits, from any of the usual ways to dial."""
    bare = re.sub(r"[().,/]", "", number)
    digits = re.sub(r"^(\+|00)", "", bare)
    _check_digits(kind, digits)
    if bare != digits and not digits.startswith("375"):
        _refuse("identifier.phone_country", got=digits[:3])
    national = re.sub("^(3750?|80|0)(?=[0-9]{9}$)", "", digits)
    # Area code and number make nine digits; no area code begins as the country's own does.
    if len(national) != 9 or national.startswith("375"):  # noqa: PLR2004
        _refuse("identifier.phone_length", got=digits)
    return f"+375{national}"


def _postcode(kind: IdentifierKind, number: str) -> str:
    _check_shape(kind, number)
    if not "210000" <= number <= "247999":
        _refuse("identifier.postcode_range", got=number)
    return number


def _shaped(kind: IdentifierKind, number: str) -> str:
    _check_shape(kind, number)
    return number


def _check_shape(kind: IdentifierKind, number: str, shape: str = "") -> None:
    shape = shape or _SHAPES[kind]
    if len(number) != len(shape):
        _refuse("identifier.length", name=_name(kind), expected=len(shape), got=len(number))
    for place, (character, wanted) in enumerate(zip(number, shape, strict=True), start=1):
        pattern, why = _PLACES[wanted]
        if not pattern.fullmatch(character):
            _refuse(why, name=_name(kind), place=place, character=character)


def _check_digits(kind: IdentifierKind, number: str) -> None:
    if not number:
        _refuse("identifier.blank", name=_name(kind))
    _check_shape(kind, number, "d" * len(number))


def _name(kind: IdentifierKind) -> Message:
    return message(f"identifier.name_{kind.value}")


def _refuse(why: str, **details: object) -> NoReturn:
    raise RequestError(message(why, **details))


_CHECKS: dict[IdentifierKind, Callable[[IdentifierKind, str], str]] = {
    IdentifierKind.UNP: _unp,
    IdentifierKind.EGR: _egr,
    IdentifierKind.PERSONAL_NUMBER: _personal_number,
    IdentifierKind.PASSPORT_BY: _shaped,
    IdentifierKind.IBAN_BY: _iban,
    IdentifierKind.BIC_BY: _bic,
    IdentifierKind.LEI: _lei,
    IdentifierKind.PHONE_BY: _phone,
    IdentifierKind.POSTCODE_BY: _postcode,
    IdentifierKind.OKED: _shaped,
}
