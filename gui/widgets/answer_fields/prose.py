"""A text of several lines that speaks up once, when the user leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_PADDING = 18


class ProseEdit(QPlainTextEdit):
    """Plain text that grows with its content; Tab leaves it.

    Signals:
        edited: the text as the user left it; never the text that was shown.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, least: int = 3, most: int = 10) -> None:
        super().__init__(parent)
        self._shown = ""
        self._said = ""
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show the text kept. Text typed over it stays until the kept text changes."""
        typed = self.toPlainText() not in {self._shown, self._said}
        changed = text != self._shown
        self._shown = text
        if typed and self.hasFocus():
            return
        if changed:
            self.setPlainText(text)
            self._said = text

    def show_afresh(self, text: str) -> None:
        """Show a text in place of whatever is there; the field now stands for something else."""
        self._shown = self._said = text
        self.setPlainText(text)

    @Slot()
    def commit(self) -> None:
        """Say what was typed, unless it was said already."""
        text = self.toPlainText().strip()
        if text not in {self._shown, self._said}:
            self._said = text
            self.edited.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def event(self, event: QEvent) -> bool:
        history = self.document()
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo))
            and not history.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + _PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
