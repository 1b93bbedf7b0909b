"""Opening a case for work: its key, its lock, its migration, what a killed process left."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.domain.backup import Reason
from models.errors import RequestError, StorageError, message
from models.store import backups, files, rewriting
from models.store.case_store import CaseStore
from models.store.guarding import Guard, lock_up
from models.store.keys import key_for, new_key

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from models.errors import Message
    from models.store.keys import Key


_ATTEMPTS, _PAUSE = 40, 0.05
"""How often, and after how many seconds, a reader looks again at a change that is broken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """Who opens a case and when; `passphrase` is asked only for an encrypted one."""

    who: str
    now: datetime
    passphrase: Callable[[], str] | None = None
    take_over: bool = False


def create_case(path: Path, opener: Opener) -> CaseStore:
    """Make a new case file, encrypted if the opener has a passphrase, and hold it.

    Raises:
        RequestError: something is at that path already.
        StorageError: the place cannot be written.
    """
    key = new_key(opener.passphrase()) if opener.passphrase else None
    database = files.create_file(path, key)
    try:
        lock, read_only = lock_up(path, who=opener.who, since=opener.now, take_over=False)
        guard = Guard(path, files.note_open(path, key), lock, read_only)
    except BaseException:
        database.close()
        path.unlink(missing_ok=True)
        raise
    return CaseStore(path, database, key=key, guard=guard)


def open_case(path: Path, opener: Opener) -> CaseStore:
    """Open a case and hold it; one that is held elsewhere or cannot be written is only read.

    Raises:
        RequestError: the file is missing or no Dopusk case, or its passphrase is missing or wrong.
        StorageError: it is damaged, locked, out of reach, or made by a newer Dopusk.
    """
    key = unlocked(path, opener.passphrase)
    # Held before the file is opened: a migration must not meet another opener.
    lock, read_only = lock_up(path, who=opener.who, since=opener.now, take_over=opener.take_over)
    try:
        if lock is not None:
            rewriting.sweep(path)
            backups.sweep(path)
        guard = Guard(path, files.note_open(path, key), lock, read_only)
        with contextlib.ExitStack() as undone:
            undone.callback(files.note_closed, guard.identity)
            database = _opened(path, key, opener.now, read_only=read_only is not None)
            if lock is not None:
                files.tidy(database, path)
            undone.pop_all()
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return CaseStore(path, database, key=key, guard=guard)


def _opened(path: Path, key: Key | None, now: datetime, *, read_only: bool) -> Database:
    """Open the file; a reader waits while whoever holds it takes back a broken-off change."""
    for left in reversed(range(_ATTEMPTS if read_only else 1)):
        try:
            return files.open_file(
                path,
                key=key,
                read_only=read_only,
                before_migrating=lambda: _put_aside(path, key, now),
            )
        except StorageError as error:
            if not read_only or error.message.id != "storage.read_only":
                raise
            if not left:
                raise StorageError(message("case.unfinished", file=path.name)) from error
            time.sleep(_PAUSE)
    raise AssertionError("unreachable")


def unlocked(path: Path, passphrase: Callable[[], str] | None) -> Key | None:
    """Return the key of an encrypted file, None for a plain one.

    Raises:
        RequestError: it is no case, or needs a passphrase and none is given.
    """
    header = files.examine(path)
    if header.salt is None:
        return None
    if passphrase is None:
        raise RequestError(message("case.passphrase_needed", file=path.name))
    return key_for(passphrase(), header.salt)


def read_only_because(store: CaseStore) -> Message | None:
    """Return why an open case may not be written, None if it may."""
    return store.guard.read_only if store.guard else None


def _put_aside(path: Path, key: Key | None, now: datetime) -> None:
    backups.write(path, key, reason=Reason.MIGRATION, now=now)
