"""One kind of document that is needed: in what form, where it goes, what is there, a drop zone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.pages.checklist.document_box import DocumentBox
from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.chip import Chip
from gui.widgets.drop_zone import DropZone
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.document_words import need_words, open_problems
from gui.widgets.styled import column, label, row

if TYPE_CHECKING:
    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import DocumentId, RequirementRef
    from models.domain.readiness import EvidenceSlot


class EvidenceSlotBox(QWidget):
    """Shows a slot and keeps the files given to it.

    Signals:
        busy_changed: files are being kept (True), or no longer are.
    """

    busy_changed = Signal(bool)

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._theme = theme
        self._ref: RequirementRef | None = None
        self._slot: EvidenceSlot | None = None
        self._boxes: dict[DocumentId, DocumentBox] = {}
        self._title = label("bold", wrap=True)
        self._optional = Chip("line")
        self._need = label("caption", wrap=True)
        self._note = label("caption", wrap=True)
        self._where_icon = IconLabel(theme, "arrow", Role.MUTED, 14)
        self._where = label("caption", wrap=True)
        self._wrong = label("danger", wrap=True)
        self._cards = column(margin=0, gap=SPACE_2)
        self._zone = DropZone(theme, folders=True)
        self._lay_out()
        self._zone.files_dropped.connect(self._on_files_dropped)
        self._zone.choosing_wanted.connect(self._on_choosing_wanted)

    def show_slot(self, ref: RequirementRef, slot: EvidenceSlot, reader: Reader) -> None:
        """Show a slot; documents already shown keep their card."""
        self._ref, self._slot = ref, slot
        title = reader.evidence(slot.need.kind)
        self._title.setText(title)
        self._optional.setVisible(slot.need.optional)
        needed = need_words(slot.need, reader)
        self._need.setText(needed)
        self._need.setVisible(bool(needed))
        noted = reader.text(slot.need.note)
        self._note.setText(noted)
        self._note.setVisible(bool(noted))
        self._show_where(slot, reader)
        self._show_cards(slot, reader)
        problems = open_problems(slot, reader) if slot.documents else ""
        self._show_wrong(problems)
        if slot.documents:
            words = self.tr("Drop another file here or click to choose")
        else:
            words = self.tr("Drop the file here or click to choose")
        self._zone.show_words(words, f"{title}: {words}")

    def focus_zone(self) -> None:
        """Move the cursor to the drop zone."""
        self._zone.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._optional.setText(self.tr("optional"))
        for box in self._boxes.values():
            box.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        for box in self._boxes.values():
            box.restyle()

    def _show_where(self, slot: EvidenceSlot, reader: Reader) -> None:
        filings = [reader.quoted(reader.filing(filing)) for filing in slot.need.goes_to]
        if filings:
            self._where.setText(self.tr("Goes to: {0}").format(", ".join(filings)))
            self._where_icon.show_icon("arrow", Role.MUTED)
        else:
            self._where.setText(self.tr("Internal: never leaves the house"))
            self._where_icon.show_icon("lock", Role.MUTED)

    def _show_cards(self, slot: EvidenceSlot, reader: Reader) -> None:
        shown = {document.id for document in slot.documents}
        for gone in [key for key in self._boxes if key not in shown]:
            box = self._boxes.pop(gone)
            box.hide()
            box.deleteLater()
        for document in slot.documents:
            if document.id not in self._boxes:
                box = DocumentBox(self._commands, self._theme)
                self._boxes[document.id] = box
                self._cards.addWidget(box)
            self._boxes[document.id].show_document(document, slot, reader)

    def _show_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def _lay_out(self) -> None:
        heading = row(gap=SPACE_2)
        heading.addWidget(self._title, 1)
        heading.addWidget(self._optional)
        where = row(gap=SPACE_1)
        where.addWidget(self._where_icon, alignment=Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._where, 1)
        whole = column(self, margin=0, gap=SPACE_1)
        whole.addLayout(heading)
        whole.addWidget(self._need)
        whole.addWidget(self._note)
        whole.addLayout(where)
        whole.addSpacing(SPACE_1)
        papers = column(margin=0, gap=SPACE_2)
        papers.addLayout(self._cards)
        papers.addWidget(self._wrong)
        papers.addWidget(self._zone)
        whole.addLayout(papers)
        self.retranslate()

    @Slot(list)
    def _on_files_dropped(self, files: list[Path]) -> None:
        if self._ref is None or self._slot is None:
            return
        self._show_wrong("")
        job = self._commands.attach(self._ref, self._slot.need.kind, files, self)
        if job is not None:
            self._zone.setEnabled(False)
            words = self.tr("Keeping what you dropped …")
            self._zone.show_words(words, words)
            job.ended.connect(self._on_job_ended)

    @Slot()
    def _on_job_ended(self) -> None:
        self._zone.setEnabled(True)
        words = self.tr("Drop another file here or click to choose")
        self._zone.show_words(words, f"{self._title.text()}: {words}")

    @Slot()
    def _on_choosing_wanted(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self._title.text())
        if names:
            self._on_files_dropped([Path(name) for name in names])
