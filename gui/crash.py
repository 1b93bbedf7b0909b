"""When a bug of ours surfaces: write it down, say so, offer to copy or save. Never send.

The hook needs no case and no services. It may be called on any thread; the dialog always opens on
the window's own.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget

from gui.dialogs.frame import Frame
from gui.widgets.styled import button

if TYPE_CHECKING:
    from types import TracebackType

_WIDTH = 640
_log = logging.getLogger(__name__)


def default_log() -> Path:
    """Return where failures are written down on this machine."""
    return Path(platformdirs.user_log_dir("dopusk", appauthor=False)) / "failures.log"


class CrashReporter(QObject):
    """Takes unexpected exceptions from every thread."""

    _caught = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = log
        self._showing = False
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of the interpreter and of its threads."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Write an exception down and show it on the window's thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = _report(kind, error, trace)
        self._write(report)
        self._caught.emit(report)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _write(self, report: str) -> None:
        _log.error("%s", report)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as log:
                log.write(report + "\n")
        except OSError as error:  # the dialog still shows it
            _log.warning("the failure was not written to %s: %s", self._path, error)

    @Slot(str)
    def _on_caught(self, report: str) -> None:
        if self._showing:  # one dialog at a time; the log has them all
            return
        self._showing = True
        try:
            CrashDialog.tell(report, self._path)
        finally:
            self._showing = False


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


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    when = datetime.now(UTC).isoformat(timespec="seconds")
    where = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{when}\n{where}\n\n" + "".join(traceback.format_exception(kind, error, trace))
