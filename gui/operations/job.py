"""A long piece of work that can be watched and stopped."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from models.domain.dossier import Progress
    from models.errors import DopuskError

_REPORT_EVERY = 0.05
"""Seconds between two reports to the window; a thousand pages a second would drown it."""


class Job(QObject):
    """The watcher of one long verb; it is called from the working thread.

    Signals:
        reported: a `Progress`.
        finished: the result of the verb.
        refused: the `DopuskError` that ended it.
        stopped: the user cancelled it and nothing was left behind.
        ended: after any of the three.
    """

    reported = Signal(object)
    finished = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()
        self._last_report = 0.0

    def report(self, progress: Progress) -> None:
        """Pass progress on to the window, not more often than it can show it."""
        now = time.monotonic()
        if progress.done >= progress.total or now - self._last_report >= _REPORT_EVERY:
            self._last_report = now
            self.reported.emit(progress)

    def cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at the next safe point."""
        self._cancel.set()

    def end_with(self, result: object) -> None:
        """Tell the window that the work is done."""
        self.finished.emit(result)
        self.ended.emit()

    def end_refused(self, error: DopuskError) -> None:
        """Tell the window that the work was refused."""
        self.refused.emit(error)
        self.ended.emit()

    def end_stopped(self) -> None:
        """Tell the window that the work stopped as asked."""
        self.stopped.emit()
        self.ended.emit()
