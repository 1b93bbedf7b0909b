"""Reading the pages that nobody has read yet: beside the lane, kept on it, one file at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.domain.dossier import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.operations.job import Job
    from gui.operations.lane import Lane
    from gui.operations.operations import Operations
    from models.errors import DopuskError
    from models.services.search import Read
    from models.services.session import CaseSession


class Indexing(QObject):
    """One round over the open case; the job ends with how many files were read."""

    def __init__(self, operations: Operations, beside: Lane, job: Job) -> None:
        super().__init__(job)
        self._operations, self._beside, self._job = operations, beside, job
        self._waiting: list[str] = []
        self._done = 0

    def start(self) -> None:
        """Ask the case what is missing and read it; a case that can only be read stays as it is."""
        self._operations.read(_missing, self._begin, refused=self._end_refused)

    def _begin(self, found: tuple[Sequence[str], Read]) -> None:
        waiting, read = found
        self._waiting = list(waiting)
        self._next(read)

    def _next(self, read: Read) -> None:
        if self._job.cancelled():
            self._job.end_stopped()
        elif not self._waiting:
            self._job.end_with(self._done)
        else:
            sha256 = self._waiting.pop(0)
            self._beside.submit(
                partial(_read, read, sha256, self._job),
                partial(self._keep, read, sha256),
                self._end_refused,
            )

    def _keep(self, read: Read, sha256: str, texts: Sequence[str] | None) -> None:
        if texts is None:
            self._job.end_stopped()
            return

        def kept(_: None) -> None:
            self._done += 1
            self._next(read)

        self._operations.read(
            lambda session: session.search.keep(sha256, texts), kept, refused=self._end_refused
        )

    def _end_refused(self, error: DopuskError) -> None:
        self._job.end_refused(error)


def _read(read: Read, sha256: str, job: Job) -> Sequence[str] | None:
    try:
        return read(sha256, job)
    except Cancelled:
        return None


def _missing(session: CaseSession) -> tuple[Sequence[str], Read]:
    missing = () if session.read_only else session.search.missing()
    return missing, session.search.reader()
