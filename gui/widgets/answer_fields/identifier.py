"""Identifiers with a structure, such as a UNP or an IBAN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from gui.widgets.answer_fields.line import LineField
from models.domain.question import IdentifierKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language

_LETTERS = {
    IdentifierKind.IBAN_BY: 36,
    IdentifierKind.LEI: 26,
    IdentifierKind.PHONE_BY: 22,
}
_USUAL = 20


class IdentifierField(LineField):
    """A line for an identifier; long ones are shown in groups of four."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        kind = question.identifier
        self.set_width(_LETTERS.get(kind, _USUAL) if kind else _USUAL)

    @override
    def written(self, value: AnswerValue, language: Language) -> str:
        text = str(value)
        if self._question.identifier is not IdentifierKind.IBAN_BY:
            return text
        return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
