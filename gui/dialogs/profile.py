"""Who am I: the name under which changes are journalled and reviews are signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLineEdit

from gui.dialogs.frame import Frame, field
from gui.widgets.styled import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Profile:
    """A name and what its bearer does."""

    name: str
    role: str


class ProfileDialog(Frame):
    """Asks for name and role."""

    def __init__(self, known: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._name = QLineEdit(known.name)
        self._role = QLineEdit(known.role)
        self.set_words(
            self.tr("Who are you?"),
            self.tr("Every change is recorded under this name. A reviewer is never the author."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.content.addLayout(field(label("bold", text=self.tr("Name")), self._name))
        self.content.addLayout(field(label("bold", text=self.tr("Role")), self._role))
        self._name.setPlaceholderText(self.tr("First and last name"))
        self._role.setPlaceholderText(self.tr("For example, in-house counsel"))
        self._name.textChanged.connect(self._on_name_changed)
        self._on_name_changed()
        self._name.setFocus()

    @classmethod
    def ask(cls, known: Profile, parent: QWidget | None) -> Profile | None:
        """Return the profile as entered, or None."""
        dialog = cls(known, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer() if accepted else None

    def answer(self) -> Profile:
        """Return what stands in the fields."""
        return Profile(" ".join(self._name.text().split()), " ".join(self._role.text().split()))

    @Slot()
    def _on_name_changed(self) -> None:
        self.primary_button.setEnabled(bool(self._name.text().strip()))
