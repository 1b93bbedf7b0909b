"""Shares of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.widgets.answer_fields.number import NumberField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question


class ShareField(NumberField):
    """A percentage from 0 to 100."""

    LETTERS = 10

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self.set_unit("%")
