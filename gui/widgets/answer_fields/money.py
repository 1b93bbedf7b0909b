"""Money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.widgets.answer_fields.number import NumberField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question


class MoneyField(NumberField):
    """An amount with its currency behind it."""

    LETTERS = 22

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self.set_unit(question.currency or "")
