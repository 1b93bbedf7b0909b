"""Long text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from gui.widgets.answer_fields.base import AnswerField
from gui.widgets.answer_fields.prose import ProseEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language


class LongTextField(AnswerField):
    """Several lines of plain text."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._edit = ProseEdit()
        self._column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._edit.edited.connect(self._on_edited)

    @override
    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        self._edit.show_text("" if value is None else str(value))

    @override
    def commit(self) -> None:
        self._edit.commit()

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        self._edit.setProperty("wrong", wrong)
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)

    @override
    def describe(self, name: str, description: str) -> None:
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(description)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text:
            self.committed.emit(text)
        else:
            self.cleared.emit()
