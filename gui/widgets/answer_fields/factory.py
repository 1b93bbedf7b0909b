"""Which field belongs to which type of answer. To add one, add a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.widgets.answer_fields.choice import MOST_ROWS, ChoiceField, ComboField
from gui.widgets.answer_fields.choices import ChoicesField
from gui.widgets.answer_fields.country import CountryField
from gui.widgets.answer_fields.date import DateField
from gui.widgets.answer_fields.identifier import IdentifierField
from gui.widgets.answer_fields.list import ListField
from gui.widgets.answer_fields.long_text import LongTextField
from gui.widgets.answer_fields.money import MoneyField
from gui.widgets.answer_fields.number import NumberField
from gui.widgets.answer_fields.party import PartyField
from gui.widgets.answer_fields.share import ShareField
from gui.widgets.answer_fields.text import TextField
from gui.widgets.answer_fields.yes_no import YesNoField
from models.domain.question import AnswerType, IdentifierKind

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.answer_fields.base import AnswerField
    from models.domain.question import Question

_FIELDS: dict[AnswerType, type[AnswerField]] = {
    AnswerType.TEXT: TextField,
    AnswerType.LONG_TEXT: LongTextField,
    AnswerType.CHOICE: ChoiceField,
    AnswerType.CHOICES: ChoicesField,
    AnswerType.YES_NO: YesNoField,
    AnswerType.DATE: DateField,
    AnswerType.MONEY: MoneyField,
    AnswerType.NUMBER: NumberField,
    AnswerType.SHARE: ShareField,
    AnswerType.IDENTIFIER: IdentifierField,
    AnswerType.PARTY: PartyField,
    AnswerType.LIST: ListField,
}


def make_field(question: Question, theme: ThemeManager) -> AnswerField:
    """Return an empty field for a question."""
    if question.type is AnswerType.CHOICE and len(question.choices) > MOST_ROWS:
        return ComboField(question, theme)
    if question.identifier is IdentifierKind.COUNTRY:
        return CountryField(question, theme)
    return _FIELDS[question.type](question, theme)
