"""When a document was issued and until when it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_4
from gui.widgets.answer_fields.asked import date_question
from gui.widgets.answer_fields.date import DateField
from gui.widgets.styled import label

if TYPE_CHECKING:
    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import DocumentId
    from models.domain.records import Document


class DocumentDates(QWidget):
    """Two dates, each kept when the user leaves it."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._document: DocumentId | None = None
        self._issued_title, self._expires_title = label("caption"), label("caption")
        self._issued = DateField(date_question(""), theme)
        self._expires = DateField(date_question(""), theme)
        self._wrong = label("danger", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        for place, (title, field) in enumerate(
            ((self._issued_title, self._issued), (self._expires_title, self._expires))
        ):
            grid.addWidget(title, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._wrong, 2, 0, 1, 2)
        self._issued.committed.connect(self._on_issued_edited)
        self._issued.cleared.connect(self._on_issued_cleared)
        self._expires.committed.connect(self._on_expires_edited)
        self._expires.cleared.connect(self._on_expires_cleared)
        self._show_wrong("")
        self.retranslate()

    def show_document(self, document: Document, reader: Reader) -> None:
        """Show the dates of a document."""
        self._document = document.id
        for field, day in ((self._issued, document.issued), (self._expires, document.expires)):
            field.show_value(day.isoformat() if day else None, reader.language)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._issued_title.setText(self.tr("Issued"))
        self._expires_title.setText(self.tr("Valid until"))
        self._issued.describe(self._issued_title.text(), "")
        self._expires.describe(self._expires_title.text(), "")

    def restyle(self) -> None:
        """Take fresh icons."""
        self._issued.restyle()
        self._expires.restyle()

    def _show_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    @Slot(object)
    def _on_issued_edited(self, text: object) -> None:
        self._show_wrong("")
        if self._document:
            asked = date_question(self._issued_title.text())
            self._commands.issued(self._document, asked, str(text), self._show_wrong)

    @Slot()
    def _on_issued_cleared(self) -> None:
        self._on_issued_edited("")

    @Slot(object)
    def _on_expires_edited(self, text: object) -> None:
        self._show_wrong("")
        if self._document:
            asked = date_question(self._expires_title.text())
            self._commands.expires(self._document, asked, str(text), self._show_wrong)

    @Slot()
    def _on_expires_cleared(self) -> None:
        self._on_expires_edited("")
