"""Long work for the case that other processes do: begun and kept on its lane, done beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.operations.job import Job
    from gui.operations.lane import Lane
    from gui.operations.operations import Operations
    from models.domain.change import Change
    from models.domain.dossier import Watcher
    from models.errors import DopuskError
    from models.services.session import CaseSession
    from models.services.view import CaseView


class Piece(Protocol):
    """A piece of work of a service in three steps."""

    def work(self, watcher: Watcher | None) -> None:
        """Do what takes long, on any thread."""

    def keep(self, watcher: Watcher | None) -> Change:
        """Keep what came of it, on the case's own thread."""

    def close(self) -> None:
        """Remove what was made on the way, on any thread."""


class OutsideWork(QObject):
    """One such piece; the job ends with the `Change`, stopped if the case is closed meanwhile."""

    def __init__(
        self,
        operations: Operations,
        outside: Lane,
        job: Job,
        begin: Callable[[CaseSession], Piece],
    ) -> None:
        super().__init__(job)
        self._operations, self._outside, self._job = operations, outside, job
        self._begin = begin
        self._piece: Piece | None = None
        self._path: Path | None = operations.view.path if operations.view else None

    def start(self) -> None:
        """Begin on the case's lane."""
        self._operations.view_changed.connect(self._on_view_changed)
        self._operations.read(self._begun, self._work, refused=self._end_refused)

    def abandon(self) -> None:
        """Remove what nobody will ask for any more."""
        piece, self._piece = self._piece, None
        if piece is not None:
            piece.close()

    def _begun(self, session: CaseSession) -> tuple[CaseSession, Piece]:
        return session, self._begin(session)

    def _work(self, begun: tuple[CaseSession, Piece]) -> None:
        session, self._piece = begun
        self._outside.submit(
            partial(_worked, self._piece, self._job),
            partial(self._keep, session),
            self._end_refused,
        )

    def _keep(self, session: CaseSession, done: bool) -> None:
        piece, self._piece = self._piece, None
        if piece is None or not done:
            self._job.end_stopped()
            return
        self._operations.lane.submit(
            partial(self._kept, session, piece), self._end, self._end_refused
        )

    def _kept(self, session: CaseSession, piece: Piece) -> tuple[Change, CaseView] | None:
        from models.domain.dossier import Cancelled  # noqa: PLC0415 (late)

        try:
            if self._job.cancelled() or not self._operations.has_open(session):
                return None
            return self._operations.done(lambda _: piece.keep(self._job))
        except Cancelled:
            return None
        finally:
            piece.close()

    def _end(self, outcome: tuple[Change, CaseView] | None) -> None:
        if outcome is None:
            self._job.end_stopped()
        else:
            self._operations.announce(self._job.end_with, outcome)

    def _end_refused(self, error: DopuskError) -> None:
        if self._job.cancelled():  # a case that was closed under it is nobody's news
            self._job.end_stopped()
        else:
            self._job.end_refused(error)
            self._operations.refused.emit(error)

    @Slot(object)
    def _on_view_changed(self, view: CaseView | None) -> None:
        if view is None or view.path != self._path:
            self._job.cancel()


def _worked(piece: Piece, job: Job) -> bool:
    """Work and return whether there is something to keep; else nothing is left of it."""
    from models.domain.dossier import Cancelled  # noqa: PLC0415 (late)

    done = False
    try:
        if not job.cancelled():
            piece.work(job)
            done = not job.cancelled()
    except Cancelled:
        return False
    finally:
        if not done:
            piece.close()
    return done
