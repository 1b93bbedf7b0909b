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

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)


def default_log() -> Path:
    """Return where failures are written down on this machine."""
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "dopusk" / "failures.log"


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
            from gui.dialogs.crash import CrashDialog  # noqa: PLC0415 (not needed to start)

            CrashDialog.tell(report, self._path)
        finally:
            self._showing = False


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    when = datetime.now(UTC).isoformat(timespec="seconds")
    where = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{when}\n{where}\n\n" + "".join(traceback.format_exception(kind, error, trace))
