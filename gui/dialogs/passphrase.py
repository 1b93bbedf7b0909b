"""Asking for passphrases: to open a case, to set one, to change or remove it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit

from gui.dialogs.frame import Frame, field
from gui.widgets.styled import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 460
translate = QCoreApplication.translate
_LEAST = 8


@dataclass(frozen=True, slots=True)
class Passphrases:
    """The present passphrase and the wanted one; either may be empty."""

    present: str
    wanted: str


class PassphraseDialog(Frame):
    """Up to three hidden lines: the present passphrase, a new one, the new one again."""

    def __init__(self, *, present: bool, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._present, self._wanted, self._again = (_hidden() for _ in range(3))
        self._asks_present, self._asks_new = present, new
        self._remark = label("danger", wrap=True)
        self._remark.hide()
        asked = [(self._present, self.tr("Passphrase"))] if present else []
        if new:
            asked += [
                (self._wanted, self.tr("New passphrase")),
                (self._again, self.tr("New passphrase, once more")),
            ]
        for editor, caption in asked:
            self.content.addLayout(field(label("bold", text=caption), editor))
            editor.textChanged.connect(self._on_changed)
        shown = QCheckBox(self.tr("Show what I type"))
        shown.toggled.connect(self._on_shown)
        self.content.addWidget(shown)
        self.content.addWidget(self._remark)
        self._on_changed()
        asked[0][0].setFocus()

    @classmethod
    def unlock(cls, case: str, parent: QWidget | None, *, wrong: bool) -> str | None:
        """Return the passphrase of a case, or None; `wrong` says that the last one was."""
        dialog = cls(present=True, new=False, parent=parent)
        dialog.set_words(
            translate("PassphraseDialog", "This case is protected"),
            case,
            translate("PassphraseDialog", "Open"),
            translate("PassphraseDialog", "Cancel"),
        )
        if wrong:
            dialog.remark(
                translate(
                    "PassphraseDialog",
                    "That is not the passphrase, or the file is damaged. Please try again.",
                )
            )
        found = dialog.answered()
        return found.present if found else None

    @classmethod
    def set_new(cls, parent: QWidget | None) -> str | None:
        """Return a new passphrase, or None."""
        dialog = cls(present=False, new=True, parent=parent)
        dialog.set_words(
            translate("PassphraseDialog", "Protect this case"),
            translate(
                "PassphraseDialog",
                "Without the passphrase nobody can read the case, not even you: a lost passphrase"
                " cannot be recovered. Four random words are best. Earlier backups are encrypted"
                " too. This cannot be undone, but the passphrase can be removed.",
            ),
            translate("PassphraseDialog", "Encrypt the case"),
            translate("PassphraseDialog", "Cancel"),
        )
        found = dialog.answered()
        return found.wanted if found else None

    @classmethod
    def change(cls, parent: QWidget | None) -> Passphrases | None:
        """Return the present passphrase and a new one, or None."""
        dialog = cls(present=True, new=True, parent=parent)
        dialog.set_words(
            translate("PassphraseDialog", "Change the passphrase"),
            translate(
                "PassphraseDialog",
                "The case and its backups are written anew. A lost passphrase cannot be recovered.",
            ),
            translate("PassphraseDialog", "Change"),
            translate("PassphraseDialog", "Cancel"),
        )
        return dialog.answered()

    @classmethod
    def remove(cls, parent: QWidget | None) -> str | None:
        """Return the present passphrase to take the protection away, or None."""
        dialog = cls(present=True, new=False, parent=parent)
        dialog.set_words(
            translate("PassphraseDialog", "Remove the passphrase"),
            translate(
                "PassphraseDialog",
                "The case and its backups will be readable by anybody who gets the files.",
            ),
            translate("PassphraseDialog", "Remove the protection"),
            translate("PassphraseDialog", "Cancel"),
        )
        found = dialog.answered()
        return found.present if found else None

    def answered(self) -> Passphrases | None:
        """Show the dialog and return what was typed, or None."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        found = Passphrases(self._present.text(), self._wanted.text())
        for editor in (self._present, self._wanted, self._again):
            editor.clear()
        self.deleteLater()
        return found if accepted else None

    def remark(self, words: str) -> None:
        """Say something about what was typed."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    @Slot()
    def _on_changed(self) -> None:
        wanted, again = self._wanted.text(), self._again.text()
        complete = not self._asks_present or bool(self._present.text())
        if self._asks_new:
            self.remark(self._fault_of_new(wanted, again))
            complete = complete and len(wanted) >= _LEAST and wanted == again
        self.primary_button.setEnabled(complete)

    def _fault_of_new(self, wanted: str, again: str) -> str:
        if wanted and len(wanted) < _LEAST:
            return self.tr("At least {least} characters are needed.").format(least=_LEAST)
        if again and not wanted.startswith(again):
            return self.tr("The two passphrases differ.")
        return ""

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for editor in (self._present, self._wanted, self._again):
            editor.setEchoMode(mode)


def _hidden() -> QLineEdit:
    editor = QLineEdit()
    editor.setEchoMode(QLineEdit.EchoMode.Password)
    return editor
