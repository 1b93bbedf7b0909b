"""Whether a case is whole: its records and journal, and every byte of what is kept in it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled, Progress
from models.services.view import CheckLine
from models.store.audit import audit_contents, audit_records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.store.audit import Outcome
    from models.store.case_store import CaseStore


class CheckService:
    """The checks of a case; that of the contents is safe on any thread while others write."""

    def __init__(self, store: CaseStore, path: Path) -> None:
        self._store = store
        self._path = path

    def verify(self, watcher: Watcher | None = None) -> tuple[CheckLine, ...]:
        """Check everything and return a line per check."""
        return (*self.records(), *self.contents(watcher))

    def records(self) -> tuple[CheckLine, ...]:
        """Check pages, references, journal, records and law: all but what files hold."""
        return _lines(audit_records(self._path, self._store.database))

    def contents(self, watcher: Watcher | None = None) -> tuple[CheckLine, ...]:
        """Hash every kept file anew, through a connection of its own.

        Raises:
            StorageError: the case was closed, locked or moved away meanwhile.
            Cancelled: the watcher asked to stop.
        """

        def passed(done: int, total: int) -> None:
            if watcher is not None:
                watcher.report(Progress(done, total, self._path.name))
                if watcher.cancelled():
                    raise Cancelled

        with closing(self._store.reader()()) as own:
            return _lines(audit_contents(self._path, own.database, passed))


def _lines(outcomes: Iterable[Outcome]) -> tuple[CheckLine, ...]:
    return tuple(CheckLine(message=said, ok=ok) for said, ok in outcomes)
