"""A paragraph of law or guidance in which known terms explain themselves."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from gui.widgets.law.terms import find_terms, term_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from gui.widgets.law.reader import Reader

_WIDEST = 480
TextKind = Literal["body", "muted", "caption", "title"]


class TermText(QTextEdit):
    """Shows a text that can be selected; a term has a dotted line and a tooltip.

    The text is inserted as text, never read as markup. It is as high as its lines need.
    """

    def __init__(self, kind: TextKind = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ruler = QTextDocument(self)
        self._ruler.setDocumentMargin(0)
        self.document().setDocumentMargin(0)
        self.setProperty("reading", "true")
        self.setProperty("kind", kind)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the text shown."""
        return self.toPlainText()

    def show_words(self, text: str, reader: Reader) -> None:
        """Show a text of the pack and mark the terms in it."""
        self._ruler.setPlainText(text)
        self.clear()
        cursor, end = QTextCursor(self.document()), 0
        plain = QTextCharFormat()
        found = find_terms(text, reader.view.pack.glossary, reader.language)
        for place in found:
            cursor.insertText(text[end : place.start], plain)
            marked = QTextCharFormat()
            marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            marked.setToolTip(term_tip(place.term, reader.language))
            cursor.insertText(text[place.start : place.end], marked)
            end = place.end
        cursor.insertText(text[end:], plain)
        self.setAccessibleName(text)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        self._ruler.setDefaultFont(self.font())
        self._ruler.setTextWidth(max(width, 1))
        return ceil(self._ruler.size().height())

    @override
    def sizeHint(self) -> QSize:
        self._ruler.setDefaultFont(self.font())
        self._ruler.setTextWidth(-1)
        width = min(ceil(self._ruler.idealWidth()), _WIDEST)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the paragraph
