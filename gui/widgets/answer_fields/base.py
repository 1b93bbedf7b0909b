"""What every answer field can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue, Party
    from models.domain.text import Language


class AnswerField(QWidget):
    """A field for the answer to one question.

    Signals:
        committed: an `AnswerValue`, as typed; the user has finished with it.
        cleared: the user emptied the field.
        reverted: the user put the answer kept back.
    """

    committed = Signal(object)
    cleared = Signal()
    reverted = Signal()

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_value(self, value: AnswerValue | None, language: Language) -> None:
        """Show the answer kept; what is being typed at the moment stays."""
        raise NotImplementedError

    def offer(self, parties: Sequence[Party]) -> None:
        """Take the parties of the case that may be the answer, where the answer is a party."""

    def commit(self) -> None:
        """Say what was typed but not said yet."""

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark the field as wrong, or as right again."""

    def describe(self, name: str, description: str) -> None:
        """Say to a screen reader what is asked."""
        raise NotImplementedError

    def focus_input(self) -> None:
        """Move the cursor into the field."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setFocus()

    def restyle(self) -> None:
        """Take fresh icons."""
