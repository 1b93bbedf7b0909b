"""Several lines, each an entry of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from gui.widgets.answer_fields.long_text import LongTextField

if TYPE_CHECKING:
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class ListField(LongTextField):
    """A list typed as lines."""

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        lines = value if isinstance(value, tuple) else () if value is None else (str(value),)
        super().show_value("\n".join(lines) or None, language)

    @override
    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self._edit.setPlaceholderText(self.tr("One entry per line"))

    @override
    @Slot(str)
    def _on_edited(self, text: str) -> None:
        lines = tuple(line for line in text.splitlines() if line.strip())
        if lines:
            self.committed.emit(lines)
        else:
            self.cleared.emit()
