"""The copies beside a case: when and why each was made, what differs, and going back to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem

from gui.dialogs.frame import Frame, field
from gui.widgets.styled import label
from models.domain.backup import Backup
from templates.texts import say, words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.errors import DopuskError
    from models.services.restoring_backups import Difference

_WIDTH = 620


@dataclass(frozen=True, slots=True)
class Restoring:
    """The copy to go back to, and the passphrase if it has one."""

    backup: Backup
    passphrase: str | None


class CopiesDialog(Frame):
    """Lists copies, compares the chosen one with the case, and lets the user go back to it."""

    def __init__(
        self,
        context: AppContext,
        path: Path,
        found: tuple[Backup, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._context, self._path, self._found = context, path, found
        self._list, self._passphrase = QListWidget(), QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._caption = label("bold", text=self.tr("Passphrase of the copy"))
        self._told = label(wrap=True)
        self._list.setAccessibleName(self.tr("Backups"))
        for backup in found:
            self._list.addItem(QListWidgetItem(self._line(backup)))
        self.content.addWidget(self._list, 1)
        self.content.addLayout(field(self._caption, self._passphrase))
        self.content.addWidget(self._told)
        self.set_words(
            self.tr("Backups"),
            self.tr("Going back puts the chosen copy in the place of the case. What is there now"
                    " becomes a backup first, so nothing is lost."),
            self.tr("Go back to this copy"),
            self.tr("Close"),
        )  # fmt: skip
        self._list.currentRowChanged.connect(self._on_chosen)
        self._passphrase.editingFinished.connect(self._on_chosen)
        self._list.setCurrentRow(0 if found else -1)
        self._on_chosen()

    @classmethod
    def ask(
        cls, context: AppContext, path: Path, found: tuple[Backup, ...], parent: QWidget | None
    ) -> Restoring | None:
        """Return the copy to go back to, or None."""
        dialog = cls(context, path, found, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.answer()
        dialog.deleteLater()
        return chosen if accepted else None

    def answer(self) -> Restoring | None:
        """Return what is chosen."""
        backup = self._chosen()
        return Restoring(backup, self._passphrase.text() or None) if backup else None

    def show_difference(self, difference: Difference) -> None:
        """Say how the copy differs from the case."""
        language = self._context.language_manager.current
        parts = [self.tr("Entries in the journal of the copy: {n}").format(n=difference.entries)]
        if difference.case_fault is not None:
            parts.append(say(difference.case_fault, language))
        else:
            lost = len(difference.newer)
            parts.append(self.tr("Changes of the case that it lacks: {n}").format(n=lost))
            parts += [
                f"{entry.at.astimezone():%d.%m.%Y %H:%M}  {entry.who}"
                for entry in difference.newer[:5]
            ]
        if not difference.sound:
            parts.append(self.tr("This copy is damaged and cannot be used."))
        self._told.setText("\n".join(f"• {part}" for part in parts))
        self.primary_button.setEnabled(difference.sound)
        self.grow()

    def _chosen(self) -> Backup | None:
        place = self._list.currentRow()
        return self._found[place] if 0 <= place < len(self._found) else None

    @Slot()
    def _on_chosen(self) -> None:
        backup = self._chosen()
        self.primary_button.setEnabled(False)
        locked = backup is not None and backup.encrypted
        self._caption.setVisible(locked)
        self._passphrase.setVisible(locked)
        if backup is None:
            self._told.setText(self.tr("There are no backups yet. One is made every day the case"
                                       " changes, and before every dangerous step."))  # fmt: skip
            return
        if locked and not self._passphrase.text():
            self._told.setText(self.tr("Type the passphrase to see what differs."))
            return
        self._told.setText(self.tr("Comparing…"))
        phrase, path = self._passphrase.text(), self._path
        self._context.operations.on_workspace(
            lambda shop: shop.compare(path, backup, passphrase=lambda: phrase),
            self.show_difference,
            self._on_refused,
        )

    def _on_refused(self, error: DopuskError) -> None:
        self._told.setText(say(error.message, self._context.language_manager.current))

    def _line(self, backup: Backup) -> str:
        language = self._context.language_manager.current
        moment = f"{backup.made_at.astimezone():%d.%m.%Y %H:%M}"
        why = words(f"backup.{backup.reason}", language)
        return f"{moment}   {why}   {QLocale().formattedDataSize(backup.size)}"
