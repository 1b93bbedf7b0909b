"""The short interview before a new case: what it is called, who you are, where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from gui.dialogs.files import ask_case_to_save, free_path
from gui.dialogs.frame import Frame, field
from gui.dialogs.profile import Profile
from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class NewCase:
    """What is needed to make a case."""

    title: str
    profile: Profile
    path: Path


class NewCaseDialog(Frame):
    """Asks for title, profile and place; proposes a file named after the title."""

    def __init__(self, known: Profile, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._folder = folder
        self._chosen: Path | None = None
        self._case_title = QLineEdit()
        self._name = QLineEdit(known.name)
        self._role = QLineEdit(known.role)
        self._place = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        self._place_button = button("quiet")
        self.set_words(
            self.tr("New case"),
            self.tr("One case is one applicant. Everything can be changed later."),
            self.tr("Create the case"),
            self.tr("Cancel"),
        )
        self._lay_out()
        self._case_title.textChanged.connect(self._on_edited)
        self._name.textChanged.connect(self._on_edited)
        self._place_button.clicked.connect(self._on_place_clicked)
        self._on_edited()
        self._case_title.setFocus()

    @classmethod
    def ask(cls, known: Profile, folder: Path, parent: QWidget | None) -> NewCase | None:
        """Return what to make, or None."""
        dialog = cls(known, folder, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer() if accepted else None

    def answer(self) -> NewCase:
        """Return what stands in the fields."""
        title, name, role = (
            " ".join(edit.text().split()) for edit in (self._case_title, self._name, self._role)
        )
        return NewCase(title, Profile(name, role), self._path())

    def _lay_out(self) -> None:
        self._case_title.setPlaceholderText(self.tr("For example, the name of the future company"))
        self._name.setPlaceholderText(self.tr("First and last name"))
        self._role.setPlaceholderText(self.tr("For example, in-house counsel"))
        self._place_button.setText(self.tr("Choose…"))
        title = label("bold", text=self.tr("What is the case called?"))
        self.content.addLayout(field(title, self._case_title))
        you = row(gap=SPACE_4)
        you.addLayout(field(label("bold", text=self.tr("Your name")), self._name), 1)
        you.addLayout(field(label("bold", text=self.tr("Your role")), self._role), 1)
        self.content.addLayout(you)
        self.content.addLayout(self._place_row())

    def _place_row(self) -> QVBoxLayout:
        line = row(gap=SPACE_2)
        line.addWidget(self._place, 1)
        line.addWidget(self._place_button)
        words = column(margin=0)
        words.addWidget(label("bold", text=self.tr("Where it is kept")))
        words.addLayout(line)
        return words

    def _path(self) -> Path:
        title = self._case_title.text().strip()
        return self._chosen or free_path(self._folder, title or self.tr("New case"))

    @Slot()
    def _on_edited(self) -> None:
        self._place.show_text(str(self._path()), self.tr("The case is one file"))
        ready = bool(self._case_title.text().strip() and self._name.text().strip())
        self.primary_button.setEnabled(ready)

    @Slot()
    def _on_place_clicked(self) -> None:
        if (path := ask_case_to_save(self, self._path())) is not None:
            self._chosen = path
            self._on_edited()
