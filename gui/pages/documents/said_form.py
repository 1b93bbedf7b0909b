"""What is said of a document: title, kind, owner, form, language, number, issuer, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from gui.theme.tokens import SPACE_1, SPACE_3, SPACE_4
from gui.widgets.answer_fields.asked import date_question, day_of
from gui.widgets.answer_fields.date import DateField
from gui.widgets.answer_fields.line import QuietLineEdit
from gui.widgets.elided_box import ElidedBox
from gui.widgets.law.reader import error_words
from gui.widgets.law.words import form_word
from gui.widgets.styled import label
from models.domain.records import Document, DocumentLanguage
from models.domain.requirement import DocumentForm
from models.errors import RequestError
from templates.texts import words

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader

_LINES = ("title", "number", "issuer")
_LISTS = ("kind", "owner", "form", "language")
_DATES = ("issued", "expires")
_PLACES = {
    "title": (0, 0, 2),
    "kind": (1, 0, 2),
    "owner": (2, 0, 1),
    "form": (2, 1, 1),
    "number": (3, 0, 1),
    "language": (3, 1, 1),
    "issuer": (4, 0, 2),
    "issued": (5, 0, 1),
    "expires": (5, 1, 1),
}
"""Line and column of each field, and how many columns it takes."""


class SaidForm(QWidget):
    """Fields that are kept when the user leaves them.

    Signals:
        said: the name of a field and its new value.
    """

    said = Signal(str, object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = ""
        self._reader: Reader | None = None
        self._lines = {name: QuietLineEdit() for name in _LINES}
        self._lists = {name: ElidedBox() for name in _LISTS}
        self._dates = {name: DateField(date_question(""), theme) for name in _DATES}
        self._titles: dict[str, QLabel] = {name: label("caption") for name in _PLACES}
        self._internal = QCheckBox()
        self._wrong = label("danger", wrap=True)
        self._lay_out()
        self._wire()
        self.show_wrong("")

    def show_document(self, document: Document, reader: Reader) -> None:
        """Show a document; what is being typed of the same one stays."""
        afresh = document.id != self._document
        self._document, self._reader = document.id, reader
        for name, line in self._lines.items():
            show = line.show_afresh if afresh else line.show_text
            show(getattr(document, name))
        self._show_lists(document, reader)
        for name, field in self._dates.items():
            day = getattr(document, name)
            shown = field.show_afresh if afresh else field.show_value
            shown(day.isoformat() if day else None, reader.language)
        with QSignalBlocker(self._internal):
            self._internal.setChecked(document.internal)
        for part in (*self._lines.values(), *self._lists.values(), *self._dates.values()):
            part.setEnabled(reader.view.read_only is None)
        self._internal.setEnabled(reader.view.read_only is None)
        if afresh:
            self.show_wrong("")

    def show_wrong(self, said: str) -> None:
        """Say why something was not kept; empty to take that back."""
        self._wrong.setText(said)
        self._wrong.setVisible(bool(said))

    def focus_first(self) -> None:
        """Move the cursor to the title."""
        self._lines["title"].setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        said = {
            "title": self.tr("Title"),
            "kind": self.tr("Kind of document"),
            "owner": self.tr("About whom"),
            "form": self.tr("Form"),
            "number": self.tr("Number"),
            "language": self.tr("Language"),
            "issuer": self.tr("Issued by"),
            "issued": self.tr("Issued on"),
            "expires": self.tr("Valid until"),
        }
        fields: dict[str, QWidget] = {**self._lines, **self._lists}
        for name, word in said.items():
            self._titles[name].setText(word)
            if name in fields:
                fields[name].setAccessibleName(word)
        for name in _DATES:
            self._dates[name].describe(said[name], "")
        self._internal.setText(self.tr("Internal: put into no dossier"))

    def restyle(self) -> None:
        """Take fresh icons."""
        for field in self._dates.values():
            field.restyle()

    def _show_lists(self, document: Document, reader: Reader) -> None:
        view, language = reader.view, reader.language
        kinds = sorted((reader.evidence(each), each) for each in view.pack.evidence)
        parties = [(party.name, party.id) for party in view.state.parties.values()]
        languages = [(words(f"choice.language.{each}", language), each.value)
                     for each in DocumentLanguage]  # fmt: skip
        nothing = [(self.tr("not stated"), "")]
        forms = [(form_word(form), form.value) for form in DocumentForm]
        self._fill("kind", [(title, str(kind)) for title, kind in kinds], document.kind)
        self._fill("owner", [(self.tr("nobody in particular"), ""), *parties], document.owner)
        self._fill("form", [*nothing, *forms], document.form)
        self._fill("language", [*nothing, *languages], document.language)

    def _fill(self, name: str, offered: list[tuple[str, str]], value: str | None) -> None:
        box = self._lists[name]
        with QSignalBlocker(box):
            box.clear()
            for word, key in offered:
                box.addItem(word, key)
            box.setCurrentIndex(max(0, box.findData(str(value or ""))))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        fields: dict[str, QWidget] = {**self._lines, **self._lists, **self._dates}
        for name, (line, place, wide) in _PLACES.items():
            grid.addWidget(self._titles[name], 3 * line, place, 1, wide)
            grid.addWidget(fields[name], 3 * line + 1, place, 1, wide)
            grid.setRowMinimumHeight(3 * line + 2, SPACE_3)
        last = 3 * len(_PLACES)
        grid.addWidget(self._internal, last, 0, 1, 2)
        grid.addWidget(self._wrong, last + 1, 0, 1, 2)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        for box in self._lists.values():
            box.setMinimumContentsLength(12)

    def _wire(self) -> None:
        for name, line in self._lines.items():
            line.edited.connect(lambda text, name=name: self._say(name, text))
        for name, box in self._lists.items():
            box.activated.connect(lambda _, name=name: self._on_chosen(name))
        for name, field in self._dates.items():
            field.committed.connect(lambda text, name=name: self._on_dated(name, str(text)))
            field.cleared.connect(lambda name=name: self._on_dated(name, ""))
        self._internal.toggled.connect(lambda on: self._say("internal", on))

    def _say(self, name: str, value: object) -> None:
        self.show_wrong("")
        self.said.emit(name, value)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        chosen = str(self._lists[name].currentData() or "")
        types: dict[str, Any] = {"form": DocumentForm, "language": DocumentLanguage}
        self._say(name, types.get(name, str)(chosen) if chosen else None)

    def _on_dated(self, name: str, text: str) -> None:
        if self._reader is None:
            return
        asked = date_question(self._titles[name].text())
        try:
            day = day_of(asked, text)
        except RequestError as error:
            self.show_wrong(error_words(error, self._reader.language))
        else:
            self._say(name, day)
