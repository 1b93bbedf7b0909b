"""Shows a failure of ours: what was kept, and the report to copy or save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from gui.dialogs.frame import Frame
from gui.widgets.styled import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 640


class CrashDialog(Frame):
    """Shows a report that can be copied or saved."""

    def __init__(self, report: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        copy, save = button("quiet"), button("quiet")
        copy.setText(self.tr("Copy"))
        save.setText(self.tr("Save as…"))
        self.set_words(
            self.tr("Dopusk made a mistake"),
            self.tr(
                "The last action did not happen. Everything before it is saved in the case. "
                "The report below stays on this computer: {log}"
            ).format(log=log),
            self.tr("Continue"),
            self.tr("Quit Dopusk"),
        )
        self.content.addWidget(self._report)
        self.foot.insertWidget(0, copy)
        self.foot.insertWidget(1, save)
        copy.clicked.connect(self._on_copy_clicked)
        save.clicked.connect(self._on_save_clicked)
        self.rejected.connect(self._on_rejected)

    @classmethod
    def tell(cls, report: str, log: Path) -> None:
        """Show a report until it is closed."""
        dialog = cls(report, log, QApplication.activeWindow())
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._report.toPlainText())

    @Slot()
    def _on_save_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as…"), "dopusk-report.txt")
        if name:
            Path(name).write_text(self._report.toPlainText(), encoding="utf-8")

    @Slot()
    def _on_rejected(self) -> None:
        QApplication.quit()
