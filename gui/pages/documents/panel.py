"""The right half of the page: one document, what it serves, its files, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.pages.documents.rows import Use, file_words, filings_of, uses_of
from gui.pages.documents.said_form import SaidForm
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.law.document_words import taken_words
from gui.widgets.styled import button, card, column, emptied, label, row
from gui.widgets.text_block import TextBlock
from models.domain.records import Fault
from templates.texts import format_day

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.records import Document, DocumentVersion

_HASH_SHOWN = 16


class DocumentPanel(QWidget):
    """Shows a document over a bar of actions.

    Signals:
        said: the name of a field and its new value.
        requirement_wanted: the reference of a requirement to show.
        look_wanted, copy_wanted, version_wanted, convert_wanted, remove_wanted: an action was
            chosen.
    """

    said = Signal(str, object)
    requirement_wanted = Signal(str)
    look_wanted = Signal()
    copy_wanted = Signal()
    version_wanted = Signal()
    convert_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = TextBlock("strong")
        self.form = SaidForm(theme)
        self._uses_title, self._files_title = label("bold"), label("bold")
        self._goes = label("muted", wrap=True)
        self._uses, self._files = column(margin=0, gap=SPACE_2), column(margin=0, gap=SPACE_2)
        self._look, self._copy, self._version = button(), button(), button()
        self._convert = button("primary")
        self._remove = button("quiet")
        self._nothing = EmptyState(theme, "document")
        self._scroll, self._stack = QScrollArea(), QStackedWidget()
        self._lay_out()
        self.form.said.connect(self.said)
        self._look.clicked.connect(self.look_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self._version.clicked.connect(self.version_wanted)
        self._convert.clicked.connect(self.convert_wanted)
        self._remove.clicked.connect(self.remove_wanted)

    def show_document(self, document: Document | None, reader: Reader) -> None:
        """Show a document; None for none."""
        self._stack.setCurrentIndex(0 if document else 1)
        if document is None:
            return
        self._title.setText(document.title)
        self.form.show_document(document, reader)
        uses = uses_of(document, reader)
        goes = [reader.quoted(reader.filing(filing)) for filing in filings_of(document, uses)]
        inside = self.tr("Internal: never leaves the house")
        self._goes.setText(self.tr("Goes to: {0}").format(", ".join(goes)) if goes else inside)
        emptied(self._uses)
        for use in uses:
            self._uses.addWidget(self._use(use, document, reader))
        if not uses:
            none = self.tr("No requirement that applies needs this document.")
            self._uses.addWidget(label("muted", wrap=True, text=none))
        emptied(self._files)
        for version in reversed(document.versions):
            self._files.addWidget(self._file(version, document, reader))
        writable = reader.view.read_only is None
        self._version.setEnabled(writable)
        waits = document.current.fault is Fault.NEEDS_CONVERSION
        self._convert.setVisible(waits)
        self._convert.setEnabled(writable)
        self._look.setVisible(not waits)
        self._remove.setEnabled(writable)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.form.retranslate()
        self._uses_title.setText(self.tr("What it serves"))
        self._files_title.setText(self.tr("Files, the newest first"))
        self._look.setText(self.tr("Look"))
        self._convert.setText(self.tr("Convert to PDF"))
        self._copy.setText(self.tr("Save a copy …"))
        self._version.setText(self.tr("Add a newer version …"))
        self._remove.setText(self.tr("Remove"))
        self._nothing.show_words(
            self.tr("No document chosen"),
            self.tr("Drop files on the list: you say what each of them is"),
        )

    def restyle(self) -> None:
        """Take fresh icons."""
        self.form.restyle()

    def _use(self, use: Use, document: Document, reader: Reader) -> QFrame:
        shown = card("inset")
        box = column(shown, margin=SPACE_3, gap=SPACE_1)
        party = reader.party(use.item.party)
        title = reader.text(use.item.requirement.title)
        link = button("link")
        link.setText(self.tr("Show"))
        link.setAccessibleName(title)
        link.clicked.connect(lambda: self.requirement_wanted.emit(str(use.item.ref)))
        head = row(gap=SPACE_2)
        head.addWidget(TextBlock(text=f"{title} ({party})" if party else title), 1)
        head.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        for tone, said in (
            ("danger", use.faults(document, reader)),
            ("warn", use.remarks(document, reader)),
        ):
            if said:
                box.addWidget(label(tone, wrap=True, text="\n".join(said)))  # type: ignore[arg-type]
        return shown

    def _file(self, version: DocumentVersion, document: Document, reader: Reader) -> QWidget:
        shown = card("inset")
        box = column(shown, margin=SPACE_3, gap=SPACE_1)
        box.addWidget(TextBlock("body", file_words(version, reader)))
        if taken := taken_words(version, reader):
            box.addWidget(TextBlock("caption", _sentences(taken)))
        added = self.tr("{0}, {1}").format(format_day(version.added_at.astimezone()),
                                            version.added_by)  # fmt: skip
        facts = [added, f"SHA-256 {version.sha256[:_HASH_SHOWN]}…"]
        if version is document.current and len(document.versions) > 1:
            facts.insert(0, self.tr("in force"))
        box.addWidget(TextBlock("caption", " · ".join(facts)))
        return shown

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        inside: QVBoxLayout = column(content, margin=SPACE_5, gap=SPACE_3)
        inside.addWidget(self._title)
        inside.addWidget(self._goes)
        inside.addWidget(self.form)
        inside.addSpacing(SPACE_4)
        inside.addWidget(self._uses_title)
        inside.addLayout(self._uses)
        inside.addSpacing(SPACE_4)
        inside.addWidget(self._files_title)
        inside.addLayout(self._files)
        inside.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown = QWidget()
        whole = column(shown, margin=0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._bar())
        self._stack.addWidget(shown)
        self._stack.addWidget(self._nothing)
        column(self, margin=0).addWidget(self._stack)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("bar", "page")
        line = row(bar, gap=SPACE_2)
        line.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        holder = QWidget()
        ways = FlowLayout(holder, gap=SPACE_2)  # large text would push the list aside
        for way in (self._convert, self._look, self._copy, self._version):
            ways.addWidget(way)
        line.addWidget(holder, 1)
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        return bar


def _sentences(parts: list[str]) -> str:
    said = "; ".join(parts)
    return said[:1].upper() + said[1:]
