"""What keeps the window turning while other threads work."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtGui import QGuiApplication

_EVERY, _LATER = 120_000, 2_000
"""Milliseconds from one sweep to the next, and until a sweep that was put off is tried again."""
_NEVER = 1_000_000_000
_TURN = 0.001
"""Seconds after which a thread that computes lets the window have its turn; Python's own: 0.005."""


class Liveliness(QObject):
    """Sweeps when nothing is going on, and lets threads take shorter turns.

    Python now and then searches all its objects for rings that nobody needs any more. With a case
    open that takes a fifth of a second in which no thread runs, and by itself it happens whenever
    much was made: while a dossier is drawn, while somebody types. Here it happens when the user
    looks elsewhere, or every two minutes, and never while `is_busy` says that work is under way.
    What was made a moment ago is still searched at once. Used as a context: what was set is put
    back at its end.
    """

    def __init__(self, app: QGuiApplication, is_busy: Callable[[], bool]) -> None:
        super().__init__()
        self._app, self._is_busy = app, is_busy
        self._usual, self._usual_turn = gc.get_threshold(), sys.getswitchinterval()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._sweep)

    def __enter__(self) -> Self:
        youngest, younger, _ = self._usual
        gc.set_threshold(youngest, younger, _NEVER)
        gc.collect()
        gc.freeze()  # what the program itself consists of stays, and is not searched again
        sys.setswitchinterval(_TURN)
        self._app.applicationStateChanged.connect(self._on_state_changed)
        self._timer.start(_EVERY)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.stop()
        self._app.applicationStateChanged.disconnect(self._on_state_changed)
        gc.unfreeze()
        gc.set_threshold(*self._usual)
        sys.setswitchinterval(self._usual_turn)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._sweep()

    def _sweep(self) -> None:
        if self._is_busy():
            self._timer.start(_LATER)
            return
        gc.collect()
        self._timer.start(_EVERY)
