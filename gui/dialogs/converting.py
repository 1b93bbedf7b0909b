"""Asking before a file of an encrypted case is converted: another program must read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from gui.dialogs.frame import Frame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 520


class ConvertDialog(Frame):
    """Says what LibreOffice will see, and lets it be refused."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.set_words(
            self.tr("Convert to PDF"),
            self.tr(
                "This case is encrypted. LibreOffice has to read “{0}” from a temporary folder "
                "beside the case, where it lies unencrypted for some seconds. The folder is "
                "removed afterwards; the PDF is kept encrypted like everything else."
            ).format(title),
            self.tr("Convert"),
            self.tr("Cancel"),
        )


def agreed(title: str, *, encrypted: bool, parent: QWidget | None) -> bool:
    """Return whether a document may be converted; in an encrypted case somebody is asked."""
    if not encrypted:
        return True
    dialog = ConvertDialog(title, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
