"""Who has a case open: a small file beside it, locked while its process lives.

On one machine the operating system's lock tells the living from the dead. Between machines on a
network share such locks cannot be relied on; there the file's content counts until somebody takes
it over, and whoever lost it notices before the next change.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import secrets
import sys
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

_ATTEMPTS = 20
_MOST = 4096
_LOCKED_BYTE = 1 << 30  # far behind the content, which others must be able to read on Windows
_MULTICAST = 1 << 40  # set where uuid found no network card and made a number up
_UNSUPPORTED = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has the case open, on which machine, since when (UTC)."""

    who: str
    host: str
    machine: str
    process: int
    since: datetime
    token: str


class LockHeldError(Exception):
    """Somebody else has the case open."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__()
        self.holder = holder


class NoPlaceForLockError(Exception):
    """The folder cannot be written: the medium is read-only or not ours."""


class CaseLock:
    """A lock that is held; `release` it."""

    def __init__(self, path: Path, handle: int, holder: Holder) -> None:
        self._path = path
        self._handle = handle
        self._holder = holder

    def check(self) -> None:
        """Make sure that the lock still is ours; one that was tidied away is made anew.

        Raises:
            LockHeldError: somebody has taken it over.
            NoPlaceForLockError: it is gone and none can be written any more.
            OSError: the folder cannot be read.
        """
        try:
            found = _read_path(self._path)
        except FileNotFoundError:
            self._put_back()
            return
        if found is not None and found.token != self._holder.token:
            raise LockHeldError(found)

    def release(self) -> None:
        """Let others in."""
        ours = False
        with contextlib.suppress(OSError):
            found = _read_path(self._path)
            ours = found is not None and found.token == self._holder.token
        if sys.platform == "win32":
            os.close(self._handle)
        if ours:
            with contextlib.suppress(OSError):  # left behind, it counts as the lock of the dead
                self._path.unlink()
        if sys.platform != "win32":
            os.close(self._handle)

    def _put_back(self) -> None:
        """Somebody tidied the lock away: take it again, unless another was quicker."""
        fresh = _attempt(self._path, self._holder, take_over=False)
        if fresh is None:
            raise LockHeldError(None)
        os.close(self._handle)
        self._handle = fresh._handle  # noqa: SLF001 (of the same class)


def lock_path(case: Path) -> Path:
    """Return where the lock of a case lies."""
    return case.with_name(f".{case.name}.lock")


def take(case: Path, *, who: str, since: datetime, take_over: bool = False) -> CaseLock:
    """Take the lock of a case. One left by a dead process of this machine is taken over.

    `take_over` also takes one left by another machine.

    Raises:
        LockHeldError: somebody has the case open.
        NoPlaceForLockError: no lock can be written beside the case.
        OSError: the folder is out of reach.
    """
    path = lock_path(case)
    ours = Holder(
        who=who,
        host=platform.node(),
        machine=_machine(),
        process=os.getpid(),
        since=since,
        token=secrets.token_hex(8),
    )
    for _ in range(_ATTEMPTS):
        if lock := _attempt(path, ours, take_over=take_over):
            return lock
    raise LockHeldError(None)


def _attempt(path: Path, ours: Holder, *, take_over: bool) -> CaseLock | None:
    """Return the lock, or None if the file was removed under our hands."""
    handle = _opened(path)
    try:
        locked = _lock(handle)
        if locked and not _still_there(path, handle):
            os.close(handle)
            return None
        found = _read(handle)
        elsewhere = found is not None and found.machine != ours.machine
        if locked and (take_over or not elsewhere):
            _write(handle, ours)
            return CaseLock(path, handle, ours)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(handle)
        raise
    os.close(handle)
    raise LockHeldError(found)


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    except OSError as error:
        if error.errno in _FORBIDDEN:
            raise NoPlaceForLockError from error
        raise


def _lock(handle: int) -> bool:
    """Return whether the operating system gives us the lock, or has none to give."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _UNSUPPORTED:
            return not _alive(_read(handle))
        return False
    return True


def _alive(holder: Holder | None) -> bool:
    """Return whether a holder's process may still run; asked only where there are no locks."""
    if holder is None or holder.machine != _machine():
        return False  # another machine's claim is judged by its content
    if sys.platform == "win32":  # signal 0 would be a key press there
        return True
    try:
        os.kill(holder.process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return holder.process != os.getpid()


def _still_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _read_path(path: Path) -> Holder | None:
    with path.open("rb") as file:
        return _decoded(file.read(_MOST))


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    return _decoded(os.read(handle, _MOST))


def _decoded(content: bytes) -> Holder | None:
    """Return what a lock says; one cut short by a crash says nothing."""
    try:
        return msgspec.json.decode(content, type=Holder)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _write(handle: int, holder: Holder) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.ftruncate(handle, 0)
    os.write(handle, msgspec.json.encode(holder))
    os.fsync(handle)


def _machine() -> str:
    """Return what tells machines apart, even where two are called alike."""
    number = uuid.getnode()
    return platform.node() if number & _MULTICAST else f"{number:012x}"
