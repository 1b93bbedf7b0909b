"""Copies of the case: made on a schedule and by hand, thinned out, and compared."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from models.domain.backup import Backup, Reason
from models.domain.dossier import Cancelled, Progress
from models.errors import RequestError, message
from models.store import backups as store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.services.ports import Ports
    from models.store.case_store import CaseStore

EVERY = timedelta(days=1)
_KEPT = {Reason.SCHEDULED: 7}
_KEPT_OTHERWISE = 3


class BackupService:
    """The verbs of copies; making one is safe on any thread while others write."""

    def __init__(self, case: CaseStore, path: Path, ports: Ports) -> None:
        self._case = case
        self._path = path
        self._ports = ports

    def found(self) -> tuple[Backup, ...]:
        """Return the copies beside the case, newest first.

        Raises:
            StorageError: the folder cannot be read.
        """
        return store.found(self._path)

    def is_due(self) -> bool:
        """Return whether a day has passed since the last copy and the case has changed since.

        A copy from the future (the clock was set back) does not count.
        """
        if self._case.guard is not None and self._case.guard.read_only is not None:
            return False
        now = self._ports.clock.now()
        past = [each.made_at for each in self.found() if each.made_at <= now]
        newest = self._case.newest_entries(1)
        if past and now - max(past) < EVERY:
            return False
        return not (past and newest and newest[0].at <= max(past))

    def make(self, reason: Reason, watcher: Watcher | None = None) -> Backup:
        """Put a checked copy into the folder beside the case, and remove the oldest ones.

        Raises:
            StorageError: no room, or it could not be written or is not sound; none is left.
            Cancelled: the watcher asked to stop.
        """
        with self._case.lent_key() as key:
            made = store.write(
                self._path,
                key,
                reason=reason,
                now=self._ports.clock.now(),
                passed=_passed(watcher, self._path.name),
            )
        for old in outlived(self.found()):
            store.remove(old)
        return made

    def copy_to(self, target: Path, watcher: Watcher | None = None) -> Path:
        """Write a complete, checked copy of the case to a place of the user's choice.

        Raises:
            RequestError: something is there already.
            StorageError: it could not be written or is not sound; none is left.
            Cancelled: the watcher asked to stop.
        """
        if target.exists():
            raise RequestError(message("case.exists", file=str(target)))
        with self._case.lent_key() as key:
            store.copy(self._path, key, target, _passed(watcher, target.name))
        return target


def outlived(found: tuple[Backup, ...]) -> list[Backup]:
    """Return the copies that newer ones of their kind make superfluous."""
    by_reason = sorted(found, key=lambda each: each.reason)
    gone: list[Backup] = []
    for reason, group in groupby(by_reason, key=lambda each: each.reason):
        newest = sorted(group, key=lambda each: (each.made_at, each.path.name), reverse=True)
        if reason is not Reason.BY_HAND:
            gone += newest[_KEPT.get(reason, _KEPT_OTHERWISE) :]
    return gone


def _passed(watcher: Watcher | None, name: str) -> Callable[[int, int], None]:
    def passed(done: int, total: int) -> None:
        if watcher is not None:
            watcher.report(Progress(done, total, name))
            if watcher.cancelled():
                raise Cancelled

    return passed
