"""A document of a slot: its card, its menu, and its dates and form when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.dialogs.converting import agreed
from gui.pages.checklist.document_dates import DocumentDates
from gui.widgets.evidence_card import EvidenceCard
from gui.widgets.law.document_words import card_text
from gui.widgets.law.words import form_word
from gui.widgets.styled import column, label
from models.domain.filenames import harmless_name
from models.domain.records import Fault
from models.domain.requirement import DocumentForm

if TYPE_CHECKING:
    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import EvidenceSlot
    from models.domain.records import Document


class DocumentBox(QWidget):
    """Shows a document and does what its menu offers."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._document: Document | None = None
        self._goes_out = self._encrypted = False
        self._card = EvidenceCard(theme)
        self._dates = DocumentDates(commands, theme)
        self._wrong = label("danger", wrap=True)
        self._dates.hide()
        self._wrong.hide()
        self._card.details.addWidget(self._dates)
        self._card.details.addWidget(self._wrong)
        column(self, margin=0).addWidget(self._card)
        self._card.menu_wanted.connect(self._on_menu_wanted)

    def show_document(self, document: Document, slot: EvidenceSlot, reader: Reader) -> None:
        """Show a document."""
        self._document = document
        self._goes_out = bool(slot.need.goes_to)
        self._encrypted = reader.view.encrypted
        self._show_wrong("")
        self._card.show_text(card_text(document, slot, reader))
        self._dates.show_document(document, reader)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._dates.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        self._dates.restyle()

    def _show_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    @Slot(QMenu)
    def _on_menu_wanted(self, menu: QMenu) -> None:
        if self._document is None:
            return
        if self._document.current.fault is Fault.NEEDS_CONVERSION:
            menu.addAction(self.tr("Convert to PDF"), self._convert)
            menu.addSeparator()
        menu.addAction(self.tr("Save a copy and open it …"), self._open_copy)
        menu.addAction(self.tr("Save a copy …"), self._save_copy)
        menu.addSeparator()
        menu.addAction(self.tr("Add a newer version …"), self._add_version)
        menu.addMenu(self._form_menu(menu, self._document))
        dates = menu.addAction(self.tr("Dates"))
        dates.setCheckable(True)
        dates.setChecked(self._dates.isVisible())
        dates.triggered.connect(self._dates.setVisible)
        if self._goes_out:
            inside = menu.addAction(self.tr("Internal: put into no dossier"))
            inside.setCheckable(True)
            inside.setChecked(self._document.internal)
            inside.triggered.connect(self._keep_inside)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)

    def _form_menu(self, menu: QMenu, document: Document) -> QMenu:
        forms = QMenu(self.tr("Form"), menu)
        group = QActionGroup(forms)
        for form in (None, *DocumentForm):
            action = QAction(form_word(form) if form else self.tr("not stated"), forms)
            action.setCheckable(True)
            action.setChecked(form is document.form)
            action.setData(form.value if form else "")
            group.addAction(action)
            forms.addAction(action)
        group.triggered.connect(self._on_form_chosen)
        return forms

    def _target(self) -> Path | None:
        if self._document is None:
            return None
        name = str(Path.home() / harmless_name(self._document.current.name))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        return Path(chosen) if chosen else None

    @Slot()
    def _save_copy(self) -> None:
        target = self._target()
        if target is not None and self._document is not None:
            self._commands.save_copy(self._document.id, target, _nothing, self._show_wrong)

    @Slot()
    def _open_copy(self) -> None:
        target = self._target()
        if target is None or self._document is None:
            return

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

        self._commands.save_copy(self._document.id, target, show, self._show_wrong)

    @Slot()
    def _convert(self) -> None:
        document = self._document
        if document and agreed(document.title, encrypted=self._encrypted, parent=self):
            self._commands.convert(document.id)

    @Slot()
    def _add_version(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a newer version"))
        if name and self._document is not None:
            self._commands.add_version(self._document.id, Path(name), self._show_wrong)

    @Slot(bool)
    def _keep_inside(self, internal: bool) -> None:
        if self._document is not None:
            self._commands.keep_inside(
                self._document.id, internal=internal, refused=self._show_wrong
            )

    @Slot(QAction)
    def _on_form_chosen(self, action: QAction) -> None:
        if self._document is not None:
            form = DocumentForm(action.data()) if action.data() else None
            self._commands.form(self._document.id, form, self._show_wrong)

    @Slot()
    def _remove(self) -> None:
        if self._document is not None:
            self._commands.remove(self._document.id, self._show_wrong)


def _nothing() -> None:
    """Do nothing more once a copy is written."""
