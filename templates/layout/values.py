"""How answers read on paper."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.countries import country_name
from models.domain.question import AnswerType, IdentifierKind
from templates.texts import format_date, format_money, format_number, format_percent, words

if TYPE_CHECKING:
    from models.domain.question import Question
    from models.domain.records import Answer
    from models.domain.text import Language


def shown(question: Question, answer: Answer, language: Language) -> str:
    """Return a value as it is read: choices by title, dates and figures written out.

    What does not have the shape of its type any more prints as it was entered.
    """
    match answer.value:
        case bool() as flag:
            return words("answer.yes" if flag else "answer.no", language)
        case tuple() as lines if question.type is AnswerType.LIST:
            return numbered(lines)
        case tuple() as chosen:
            return "; ".join(_choice(question, value, language) for value in chosen)
        case str() as entered:
            return _written(question, entered, language)
    return ""


def numbered(lines: tuple[str, ...]) -> str:
    """Return the lines of a list, each with its number unless it is alone."""
    if len(lines) == 1:
        return lines[0]
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def _written(question: Question, entered: str, language: Language) -> str:
    try:
        match question.type:
            case AnswerType.DATE:
                return format_date(date.fromisoformat(entered), language)
            case AnswerType.MONEY:
                return format_money(Decimal(entered), question.currency, language)
            case AnswerType.NUMBER:
                return format_number(Decimal(entered), language)
            case AnswerType.SHARE:
                return format_percent(Decimal(entered), language)
            case AnswerType.CHOICE:
                return _choice(question, entered, language)
            case AnswerType.IDENTIFIER if question.identifier is IdentifierKind.COUNTRY:
                return country_name(entered, language)
    except (ValueError, InvalidOperation):
        return entered
    return entered


def _choice(question: Question, value: str, language: Language) -> str:
    titles = (choice.title for choice in question.choices if choice.value == value)
    title = next(titles, None)
    return title.in_language(language) if title else value
