"""Numbers."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from typing_extensions import override

from gui.widgets.answer_fields.line import LineField
from templates.texts import format_number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class NumberField(LineField):
    """A number, shown with its thousands grouped."""

    LETTERS = 18

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self.set_width(self.LETTERS)

    @override
    def written(self, value: AnswerValue, language: Language) -> str:
        try:
            return format_number(Decimal(str(value)), language)
        except InvalidOperation:  # kept by an older pack in which the question was of another type
            return str(value)
