"""Searching as fast as somebody types: one search at a time, and only the latest wish counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.operations.operations import Operations
    from models.domain.searching import Hit
    from models.errors import DopuskError


class PageFinder(QObject):
    """Asks the case for pages, on its lane.

    Signals:
        found: the words, and a tuple of `Hit` on whose pages they are.
    """

    found = Signal(str, object)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._wanted = ""
        self._asking = False

    def find(self, words: str) -> None:
        """Wish for other words; whatever was wished before no longer matters."""
        self._wanted = words.strip()
        if not self._wanted:
            self.found.emit("", ())
        elif not self._asking:
            self._ask()

    def _ask(self) -> None:
        self._asking, words = True, self._wanted
        self._operations.read(
            lambda session: session.search.find(words),
            partial(self._on_found, words),
            refused=self._on_refused,
        )

    def _on_found(self, words: str, hits: tuple[Hit, ...]) -> None:
        self._asking = False
        if words == self._wanted:
            self.found.emit(words, hits)
        elif self._wanted:
            self._ask()

    def _on_refused(self, error: DopuskError) -> None:
        self._asking = False
        self._operations.refused.emit(error)
