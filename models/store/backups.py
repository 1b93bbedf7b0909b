"""Copies of a case that Dopusk keeps beside it, in a folder that bears the case's name.

A copy is written under a hidden name, synced, checked as a whole and then renamed. It is encrypted
with the very key of the case, so the same passphrase opens it.
"""

from __future__ import annotations

import re
import secrets
import shutil
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from models.domain.backup import Backup, Reason
from models.errors import DopuskError, Message, StorageError, message
from models.store import files, rewriting
from models.store.audit import audit
from models.store.driver import connect, storage_errors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.store.keys import Key

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z_]+)(?:-\d+)?\.dopusk")
_STAMP = "%Y%m%dT%H%M%SZ"
_PART = ".part-"
_PAGES = 2048
"""Pages copied between two looks at the watcher: 8 MiB."""


def folder_of(case: Path) -> Path:
    """Return the folder that holds the copies of a case."""
    return case.with_name(f"{case.name}.backups")


def found(case: Path) -> tuple[Backup, ...]:
    """Return the copies of a case, newest first. Files of other names are not ours.

    Raises:
        StorageError: the folder cannot be read.
    """
    try:
        listed = [_backup(path) for path in folder_of(case).iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise StorageError(_cannot(case, error)) from error
    ours = [each for each in listed if each is not None]
    return tuple(sorted(ours, key=lambda each: (each.made_at, each.path.name), reverse=True))


def write(
    case: Path,
    key: Key | None,
    *,
    reason: Reason,
    now: datetime,
    passed: Callable[[int, int], None] = lambda _done, _total: None,
) -> Backup:
    """Put a checked copy of a case into its folder; safe on any thread and beside writers.

    `passed` is told the pages copied and their total, and may raise to stop.

    Raises:
        StorageError: no room, or the copy could not be written or is not sound; none is left.
    """
    folder = folder_of(case)
    try:
        folder.mkdir(exist_ok=True)
        target = _free(folder, f"{now.astimezone(UTC):{_STAMP}}-{reason.value}")
    except OSError as error:
        raise StorageError(_cannot(case, error)) from error
    copy(case, key, target, passed)
    made = _backup(target)
    if made is None:
        raise AssertionError(f"a backup got a name that is none: {target.name}")
    return made


def keep_bytes(case: Path, *, now: datetime) -> Backup | None:
    """Put the bytes of a closed case aside as they are, sound or not; None if there is no file.

    Raises:
        StorageError: no room, or the disk is at fault.
    """
    folder = folder_of(case)
    part = folder / f".{case.name}{_PART}{secrets.token_hex(4)}"
    try:
        if not case.exists():
            return None
        folder.mkdir(exist_ok=True)
        _refuse_if_full(case, part)
        target = _free(folder, f"{now.astimezone(UTC):{_STAMP}}-{Reason.RESTORE.value}")
        if (journal := files.journal_of(case)).exists():  # without it a killed change stays half
            shutil.copyfile(journal, files.journal_of(target))
            files.sync_file(files.journal_of(target))
        shutil.copyfile(case, part)
        files.sync_file(part)
        part.rename(target)
        files.sync_folder(folder)
    except OSError as error:
        raise StorageError(_cannot(case, error)) from error
    finally:
        part.unlink(missing_ok=True)
    return _backup(target)


def copy(
    case: Path,
    key: Key | None,
    target: Path,
    passed: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Write a complete, checked copy of a case to a place where nothing is.

    Raises:
        StorageError: no room, or the copy could not be written or is not sound; none is left.
    """
    part = target.with_name(f".{target.name}{_PART}{secrets.token_hex(4)}")
    try:
        _refuse_if_full(case, target)
        part.open("xb").close()
        with storage_errors(case):
            _copy_pages(case, key, part, passed)
        files.sync_file(part)
        _check(part, key)
        part.rename(target)
        files.sync_folder(target.parent)
    except OSError as error:
        raise StorageError(_cannot(target, error)) from error
    finally:
        rewriting.discard(part)


def sweep(case: Path) -> None:
    """Remove what a killed copying left; whoever calls holds the lock of the case.

    Raises:
        StorageError: a leftover cannot be removed.
    """
    try:
        for part in folder_of(case).glob(".*"):
            if _PART in part.name or rewriting.MARK in part.name:
                part.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(_cannot(case, error)) from error


def salt_of(backup: Backup) -> bytes | None:
    """Return the salt of a copy, None if it is plain. Raises as `files.examine` does."""
    return files.examine(backup.path).salt


def remove(backup: Backup) -> None:
    """Remove a copy.

    Raises:
        StorageError: it cannot be removed.
    """
    try:
        backup.path.unlink(missing_ok=True)
        files.journal_of(backup.path).unlink(missing_ok=True)
        if not any(backup.path.parent.iterdir()):
            backup.path.parent.rmdir()
    except OSError as error:
        raise StorageError(_cannot(backup.path, error)) from error


def write_under(backup: Backup, old: Key | None, new: Key | None) -> None:
    """Write a copy anew under another key or none.

    Raises:
        StorageError: it could not be; it is as it was.
        RequestError: the old key does not open it.
    """
    path = backup.path
    with storage_errors(path), closing(connect(path, key=old, read_only=True)) as db:
        fresh = rewriting.write_copy(db, path, new, lambda _copy: None)
    try:
        rewriting.put_in_place(fresh, path)
    finally:
        rewriting.discard(fresh)


def _copy_pages(
    case: Path, key: Key | None, part: Path, passed: Callable[[int, int], None]
) -> None:
    with (
        closing(connect(case, key=key, read_only=True)) as source,
        closing(connect(part, key=key)) as target,
    ):
        target.execute("PRAGMA synchronous = OFF").fetchall()

        def told(_status: int, remaining: int, total: int) -> None:
            passed(total - remaining, total)

        source.conn.backup(target.conn, pages=_PAGES, progress=told, sleep=0.0)


def _check(part: Path, key: Key | None) -> None:
    """Refuse a copy that is not sound; one of an older schema is judged by its pages alone."""
    with storage_errors(part), closing(connect(part, key=key, read_only=True)) as db:
        if files.is_current(db):
            broken = [said for said, ok in audit(part, db) if not ok]
        else:
            lines = [row[0] for row in db.execute("PRAGMA integrity_check")]
            broken = [message("verify.integrity", n=len(lines))] if lines != ["ok"] else []
    if broken:
        raise StorageError(message("storage.copy_unsound", file=part.name), broken)


def _refuse_if_full(case: Path, target: Path) -> None:
    size = case.stat().st_size
    if shutil.disk_usage(target.parent).free < size:
        raise StorageError(message("storage.no_room", file=target.name, needed=size))


def _free(folder: Path, stem: str) -> Path:
    path, n = folder / f"{stem}.dopusk", 1
    while path.exists():
        n += 1
        path = folder / f"{stem}-{n}.dopusk"
    return path


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match[2] not in set(Reason):
        return None
    try:
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    try:
        encrypted, readable = files.examine(path).encrypted, True
    except DopuskError:
        encrypted, readable = False, False
    return Backup(
        path=path,
        made_at=made_at,
        reason=Reason(match[2]),
        size=size,
        encrypted=encrypted,
        readable=readable,
    )


def _cannot(path: Path, error: OSError) -> Message:
    return message("storage.cannot_back_up", file=path.name, reason=error.strerror or str(error))
