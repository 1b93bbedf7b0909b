"""What keeps two openers from writing one case, and a case from being written where it is not."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import Message, StorageError, message
from models.store import files, locks

if TYPE_CHECKING:
    from datetime import datetime

    from models.store.keys import Key


@dataclass(slots=True)
class Guard:
    """Watches over one open case file; `read_only` says why it may not be written, if so."""

    path: Path
    identity: tuple[int, int]
    lock: locks.CaseLock | None = None
    read_only: Message | None = None

    def check(self) -> None:
        """Raise StorageError if the case may not be written now."""
        if self.read_only is None and self.lock is not None:
            try:
                self.lock.check()
            except locks.LockHeldError as error:
                self.read_only = held("case.taken_over", self.path, error.holder)
            except locks.NoPlaceForLockError:
                self.read_only = message("case.read_only_place", file=self.path.name)
            except OSError as error:
                raise StorageError(_unreachable(self.path, error)) from error
        if self.read_only is not None:
            raise StorageError(self.read_only)
        self._check_place()

    def _check_place(self) -> None:
        try:
            found = self.path.stat()
        except FileNotFoundError as error:
            raise StorageError(message("case.gone", file=str(self.path))) from error
        except OSError as error:
            raise StorageError(_unreachable(self.path, error)) from error
        if (found.st_dev, found.st_ino) != self.identity:
            raise StorageError(message("case.replaced", file=str(self.path)))

    def moved_on(self, key: Key | None) -> None:
        """Take note that the file at the path was rewritten by ourselves."""
        files.note_closed(self.identity)
        self.identity = files.note_open(self.path, key)

    def release(self) -> None:
        """Let others in."""
        files.note_closed(self.identity)
        if self.lock is not None:
            self.lock.release()
            self.lock = None


def lock_up(
    path: Path, *, who: str, since: datetime, take_over: bool
) -> tuple[locks.CaseLock | None, Message | None]:
    """Return the lock of a case, or why it can be read only.

    Raises:
        StorageError: the folder is out of reach.
    """
    try:
        lock = locks.take(path, who=who, since=since, take_over=take_over)
    except locks.LockHeldError as error:
        return None, held("case.held", path, error.holder)
    except locks.NoPlaceForLockError:
        return None, message("case.read_only_place", file=path.name)
    except OSError as error:
        raise StorageError(_unreachable(path, error)) from error
    if path.exists() and not os.access(path, os.W_OK):
        lock.release()
        return None, message("case.read_only_file", file=path.name)
    return lock, None


def held(said: str, path: Path, holder: locks.Holder | None) -> Message:
    """Return the words for a case that somebody else has open."""
    if holder is None:
        return message("case.held_by_somebody", file=path.name)
    return message(said, file=path.name, who=holder.who, host=holder.host, since=holder.since)


def _unreachable(path: Path, error: OSError) -> Message:
    return message("storage.cannot_open", file=path.name, reason=error.strerror or str(error))
