"""A single worker thread whose results come back on the window's thread."""

from __future__ import annotations

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from models.errors import DopuskError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Lane(QObject):
    """Does one thing after another on its own thread.

    Signals:
        busy_changed: work began (True) or all of it is done (False).
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._pending = 0
        self._stopped = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Return whether anything is being done or waits for it."""
        return self._pending > 0

    def submit(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        refused: Callable[[DopuskError], None],
    ) -> Future[Result]:
        """Queue work; `then` or `refused` is called on the window's thread.

        Any other exception is a bug of ours and goes to the crash hook.
        """
        if self._stopped:  # a field that loses focus while the window closes has nobody to tell
            late: Future[Result] = Future()
            late.cancel()
            return late
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        future = self._executor.submit(work)
        future.add_done_callback(lambda done: self._finished.emit((done, then, refused)))
        return future

    def stop(self) -> None:
        """Finish what is queued and end the thread."""
        self._stopped = True
        self._executor.shutdown(wait=True)

    @Slot(object)
    def _on_finished(self, ended: tuple[Future[Any], Callable[[Any], None], Any]) -> None:
        future, then, refused = ended
        self._pending -= 1
        if self._pending == 0:
            self.busy_changed.emit(False)
        error = future.exception()
        if error is None:
            then(future.result())
        elif isinstance(error, DopuskError):
            refused(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
