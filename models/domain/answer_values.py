"""From what a person types to the canonical value that is kept, or a sentence on what is wrong.

Canonical values: money "20000000.00", number "5", share "33.34", date "2026-01-16" (ISO), text in
NFC; yes/no is a bool, several choices are a tuple in the order of the question, a list is a tuple
of lines. A party is whatever text was given: only the case knows its parties.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from models.domain.question import AnswerType
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.domain.question import Choice, Question
    from models.domain.records import AnswerValue

LONGEST_TEXT = 100_000
_LIMIT = Decimal(10) ** 12
_WHOLE = Decimal(100)
_YEARS = range(1800, 2201)  # nobody here was born earlier, and no paper is valid longer
_SHARE_PLACES = 6
_MONEY_PLACES = 2
_YES = {"true", "yes", "да", "так"}
_NO = {"false", "no", "нет", "не"}
_BREAKS = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LOCAL_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?")
_RUBLES = r"(?:бел\w*\.?\s*)?(?:руб\w*\.?|р\.)|(?:belarusian\s+)?rubles?"

# The ways to group thousands and to mark decimals, once every kind of space is a plain one.
_GROUP = 3
_PLAIN = re.compile(r"(-?\d+)(?:[.,](\d+))?")
_WITH_SPACES = re.compile(r"(-?\d{1,3}(?: \d{3})+)(?:[.,](\d+))?")
_WITH_COMMAS = re.compile(r"(-?\d{1,3}(?:,\d{3})+)(?:\.(\d+))?")
_WITH_POINTS = re.compile(r"(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?")
# One separator and then three digits: thousands to some, thousandths to others.
_AMBIGUOUS = re.compile(r"-?[1-9][\d ]*[.,]\d{3}")


def parse_answer(question: Question, raw: AnswerValue) -> AnswerValue:
    """Return the canonical value; parsing it again returns it unchanged.

    Raises:
        RequestError: the value does not fit the question; the message says how.
    """
    match question.type:
        case AnswerType.YES_NO:
            return _yes_no(question, raw)
        case AnswerType.CHOICES:
            return _choices(question, raw)
        case AnswerType.LIST:
            return _list(question, raw)
        case _:
            return _PARSERS[question.type](question, _as_text(question, raw))


def _as_text(question: Question, raw: AnswerValue) -> str:
    if not isinstance(raw, str):
        _refuse("not_text", question)
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", raw))
    for character in text:
        # Half a surrogate pair comes from a command line with broken bytes; no file can hold it.
        if unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t":
            _refuse("control_character", question, code=f"U+{ord(character):04X}")
    if len(text) > LONGEST_TEXT:
        _refuse("too_long", question, length=len(text), most=LONGEST_TEXT)
    if not any(_leaves_ink(character) for character in text):
        _refuse("blank", question)
    return text.strip()


def _leaves_ink(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) != "Cf"


def _line(_question: Question, text: str) -> str:
    return re.sub(r"\s*[\n\t]\s*", " ", text)


def _lines(_question: Question, text: str) -> str:
    return text


def _choice(question: Question, text: str) -> str:
    for choice in question.choices:
        if text == choice.value:
            return choice.value
    wanted = text.casefold()
    named = [choice.value for choice in question.choices if wanted in _names(choice)]
    if len(named) != 1:
        titles = tuple(choice.title for choice in question.choices)
        _refuse("not_a_choice", question, value=text, choices=titles)
    return named[0]


def _names(choice: Choice) -> set[str]:
    title = choice.title
    return {name.casefold() for name in (choice.value, title.ru, title.be, title.en)}


def _choices(question: Question, raw: AnswerValue) -> tuple[str, ...]:
    if isinstance(raw, bool):
        _refuse("not_text", question)
    chosen = {_choice(question, _as_text(question, part)) for part in _parts(question, raw)}
    if not chosen:
        _refuse("blank", question)
    return tuple(choice.value for choice in question.choices if choice.value in chosen)


def _list(question: Question, raw: AnswerValue) -> tuple[str, ...]:
    """Return the lines that say something, in order."""
    if isinstance(raw, bool):
        _refuse("not_text", question)
    whole = _as_text(question, raw if isinstance(raw, str) else "\n".join(raw))
    lines = (" ".join(line.split()) for line in whole.split("\n"))
    return tuple(line for line in lines if any(_leaves_ink(character) for character in line))


def _parts(question: Question, raw: str | tuple[str, ...]) -> tuple[str, ...]:
    """Split a list written in one line; a title that has commas itself is taken whole."""
    if not isinstance(raw, str):
        return tuple(raw)
    whole = raw.strip().casefold()
    if any(whole in _names(choice) for choice in question.choices):
        return (raw,)
    return tuple(re.split("[;\n]" if ";" in raw else "[,\n]", raw))


def _yes_no(question: Question, raw: AnswerValue) -> bool:
    if isinstance(raw, bool):
        return raw
    word = _as_text(question, raw).casefold()
    if word not in _YES | _NO:
        _refuse("not_yes_no", question, value=word)
    return word in _YES


def _date(question: Question, text: str) -> str:
    if found := _ISO_DATE.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _LOCAL_DATE.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    else:
        _refuse("not_a_date", question, value=text)
    try:
        day_given = date(year, month, day)
    except ValueError:
        _refuse("no_such_day", question, value=text)
    if year not in _YEARS:
        _refuse("another_century", question, value=text, first=_YEARS[0], last=_YEARS[-1])
    return day_given.isoformat()


def _money(question: Question, text: str) -> str:
    units = rf"{re.escape(question.currency or 'BYN')}|{_RUBLES}"
    bare = re.sub(rf"\s*(?:{units})$", "", text, flags=re.IGNORECASE)
    return f"{_amount(question, bare, places=_MONEY_PLACES):.2f}"


def _number(question: Question, text: str) -> str:
    return str(int(_amount(question, text, places=0)))


def _amount(question: Question, text: str, *, places: int) -> Decimal:
    amount = _decimal(question, text, places=places)
    if amount >= _LIMIT:
        _refuse("too_much", question, value=text)
    return amount


def _share(question: Question, text: str) -> str:
    share = _decimal(question, text.removesuffix("%"), places=_SHARE_PLACES)
    if share > _WHOLE:
        _refuse("not_a_share", question, value=text)
    plain = f"{share:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _decimal(question: Question, text: str, *, places: int) -> Decimal:
    """Read a number as people here write it: 20 000 000,00 or 20,000,000.00."""
    spaced = re.sub(r"[\s'’\u200b-\u200f\u2060\ufeff]+", " ", text).strip()
    found = _WITH_COMMAS.fullmatch(spaced) if places == 0 else None  # a comma can only group
    if not found and places < _GROUP and _AMBIGUOUS.fullmatch(spaced):
        _refuse("ambiguous", question, value=text)
    for pattern in (_PLAIN, _WITH_SPACES, _WITH_COMMAS, _WITH_POINTS):
        found = found or pattern.fullmatch(spaced)
    if found is None:
        _refuse("not_a_number", question, value=text)
    whole, fraction = re.sub("[ ,.]", "", found[1]), (found[2] or "").rstrip("0")
    if whole.startswith("-"):
        _refuse("negative", question, value=text)
    if len(fraction) > places:
        _refuse("too_precise" if places else "not_whole", question, value=text, places=places)
    return Decimal(f"{whole}.{fraction or 0}")


def _identifier(question: Question, text: str) -> str:
    from models.domain.identifiers import normalise  # noqa: PLC0415 (brings stdnum, only here)

    if question.identifier is None:
        return _line(question, text)
    try:
        return normalise(question.identifier, text)
    except RequestError as error:
        said = message("value.identifier", question=question.title, reason=error.message)
        raise RequestError(said) from error


def _refuse(why: str, question: Question, **details: object) -> NoReturn:
    raise RequestError(message(f"value.{why}", question=question.title, **details))


_PARSERS: dict[AnswerType, Callable[[Question, str], str]] = {
    AnswerType.TEXT: _line,
    AnswerType.LONG_TEXT: _lines,
    AnswerType.CHOICE: _choice,
    AnswerType.DATE: _date,
    AnswerType.MONEY: _money,
    AnswerType.NUMBER: _number,
    AnswerType.SHARE: _share,
    AnswerType.IDENTIFIER: _identifier,
    AnswerType.PARTY: _line,
}
