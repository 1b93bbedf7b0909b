"""Rooms: hidden folders in which something large is made before it is released beside them.

Whoever works in a room holds a lock in it. A killed process leaves its room behind; the lock tells
it from the rooms of the living, and the next one to build there, or to open the case, clears it.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from models.errors import StorageError
from models.store import locks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from models.store.case_store import CaseStore

PREFIX = ".dopusk-room-"
PLACES = "places_of_rooms"
"""The fact about a case file that says where it built; a JSON list of folders."""
_MOST_PLACES = 20
_ATTEMPTS = 5


@contextlib.contextmanager
def room(place: Path, *, who: str, since: datetime) -> Iterator[Path]:
    """Lend an empty hidden folder in a place, which is made if it is not there.

    Raises:
        OSError: the place cannot be written.
    """
    place.mkdir(parents=True, exist_ok=True)
    clear(place, who=who, since=since)
    path, lock = _fresh(place, who, since)
    try:
        yield path
    finally:
        _remove(path, lock)


def clear(place: Path, *, who: str, since: datetime) -> None:
    """Remove the rooms that dead processes of this machine left in a place.

    What cannot be removed now is tried again the next time.
    """
    with contextlib.suppress(OSError):
        for left in place.glob(f"{PREFIX}*"):
            with contextlib.suppress(locks.LockHeldError, locks.NoPlaceForLockError, OSError):
                _remove(left, _locked(left, who, since))


def remember(store: CaseStore, place: Path) -> None:
    """Note in the case where rooms of it may be left behind.

    A case that cannot be written does without: what is left is cleared by the next build there.
    """
    places = _places(store)
    absolute = str(place.absolute())
    if absolute in places or store.guard is None or store.guard.read_only is not None:
        return
    kept = json.dumps([absolute, *places][:_MOST_PLACES])
    with contextlib.suppress(StorageError), store.transaction():
        store.put_info(PLACES, kept)


def clear_remembered(store: CaseStore, *, who: str, since: datetime) -> None:
    """Remove what killed builds of a case left, wherever it built."""
    for place in _places(store):
        clear(Path(place), who=who, since=since)


def _places(store: CaseStore) -> list[str]:
    try:
        return msgspec.json.decode(store.info(PLACES) or "[]", type=list[str])
    except msgspec.MsgspecError:  # damaged: it only means that less is cleared away
        return []


def _fresh(place: Path, who: str, since: datetime) -> tuple[Path, locks.CaseLock]:
    for _ in range(_ATTEMPTS):
        path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
        # Another opener may clear it in the moment in which it is not locked yet.
        with contextlib.suppress(locks.LockHeldError, locks.NoPlaceForLockError, FileNotFoundError):
            return path, _locked(path, who, since)
    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def _locked(path: Path, who: str, since: datetime) -> locks.CaseLock:
    return locks.take(path / "work", who=who, since=since)


def _remove(path: Path, lock: locks.CaseLock) -> None:
    """Empty a room before its lock goes: what is left stays recognisable as a dead one."""
    with contextlib.suppress(OSError):
        for each in path.iterdir():
            if each == locks.lock_path(path / "work"):
                continue
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each, ignore_errors=True)
            else:
                each.unlink()
    lock.release()
    with contextlib.suppress(OSError):
        path.rmdir()
