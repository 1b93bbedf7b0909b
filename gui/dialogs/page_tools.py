"""What is decided page by page about a document: which pages a dossier takes, how it turns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from gui.theme.tokens import SPACE_2, SPACE_3
from gui.widgets.answer_fields.line import QuietLineEdit
from gui.widgets.icon_label import IconButton
from gui.widgets.law.reader import error_words
from gui.widgets.styled import column, label, row
from models.domain.page_ranges import pages_text, parse_pages
from models.errors import RequestError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.records import DocumentVersion
    from models.domain.text import Language
    from models.errors import DopuskError


class PageTools(QFrame):
    """Buttons that turn the current page, and a line for the pages that go.

    Signals:
        turn_wanted: by how many degrees clockwise.
        pages_wanted: a tuple of `PageRange`, empty for all.
    """

    turn_wanted = Signal(int)
    pages_wanted = Signal(object)

    def __init__(
        self, theme: ThemeManager, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._language, self._last, self.writable = language, 0, False
        self._left, self._right = IconButton(theme, "turn-left"), IconButton(theme, "turn-right")
        self._pages = QuietLineEdit()
        self._total, self._wrong = label("muted"), label("danger", wrap=True)
        self._wrong.hide()
        self._left.explain(self.tr("Turn this page left, for the dossier only (Shift+R)"))
        self._right.explain(self.tr("Turn this page right, for the dossier only (R)"))
        self._pages.setPlaceholderText(self.tr("all, or like this: 3-7, 9"))
        self._pages.setAccessibleName(self.tr("Pages for the dossier"))
        self._lay_out()
        self._left.clicked.connect(lambda: self.turn_wanted.emit(-90))
        self._right.clicked.connect(lambda: self.turn_wanted.emit(90))
        self._pages.edited.connect(self._on_edited)
        self._pages.reverted.connect(lambda: self.show_wrong(None))

    def show_version(self, version: DocumentVersion, *, writable: bool) -> None:
        """Show what is decided about a file."""
        self._last, self.writable = version.pages or 0, writable
        self._pages.show_text(pages_text(version.excerpt))
        self._total.setText(self.tr("of {0}").format(self._last))
        for widget in (self._left, self._right, self._pages):
            widget.setEnabled(writable)
        self.show_wrong(None)

    def show_wrong(self, error: DopuskError | None) -> None:
        """Say why what was typed is not kept; None when all is well."""
        self._wrong.setText(error_words(error, self._language) if error else "")
        self._wrong.setVisible(error is not None)

    def _lay_out(self) -> None:
        line = row(gap=SPACE_2)
        line.addWidget(self._left)
        line.addWidget(self._right)
        line.addSpacing(SPACE_3)
        line.addWidget(label("muted", text=self.tr("Pages for the dossier:")))
        line.addWidget(self._pages, 1)
        line.addWidget(self._total)
        whole = column(self, margin=SPACE_2, gap=SPACE_2)
        whole.addLayout(line)
        whole.addWidget(self._wrong)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        try:
            pages = parse_pages(text, self._last)
        except RequestError as error:
            self.show_wrong(error)
            return
        self.show_wrong(None)
        self.pages_wanted.emit(pages)
