"""Writing a case file anew: to encrypt it, to change or remove the passphrase, to erase traces.

The new file is written beside the old one, synced, checked as a whole and only then renamed.
A crash at any point leaves one of the two whole; what was begun is swept away at the next start.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from models.errors import StorageError, message
from models.store import files
from models.store.audit import audit
from models.store.driver import APPLICATION_ID, connect, storage_errors
from models.store.schema import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from models.errors import Message
    from models.store.keys import Key

MARK = ".new-"
_ROOM = 1.2  # times the size of the case, free on the disk


def write_copy(
    db: Database, path: Path, key: Key | None, amend: Callable[[Database], None]
) -> Path:
    """Write all of an open case to a new file beside it, under another key or none; return it.

    `amend` runs in one transaction on the copy. The caller renames the copy or removes it.

    Raises:
        StorageError: no room, the disk is at fault, or the copy is not sound.
    """
    copy = _fresh(path)
    try:
        with storage_errors(path):
            _export(db, copy, key)
            with closing(connect(copy, key=key)) as fresh:
                fresh.execute("PRAGMA foreign_keys = ON")
                fresh.execute("BEGIN IMMEDIATE")
                amend(fresh)
                fresh.execute("COMMIT")
                _compare(db, fresh, copy)
        files.sync_file(copy)
    except OSError as error:
        discard(copy)
        raise StorageError(_cannot(path, error)) from error
    except BaseException:
        discard(copy)
        raise
    return copy


def put_in_place(copy: Path, path: Path) -> None:
    """Rename a synced copy over a closed file.

    A journal of the old file goes first: SQLite would play it back into the new one.

    Raises:
        StorageError: it could not be renamed, or the renaming not be synced.
    """
    try:
        files.journal_of(path).unlink(missing_ok=True)
        copy.replace(path)
        files.sync_folder(path.parent)
    except OSError as error:
        raise StorageError(_cannot(path, error)) from error


def discard(copy: Path) -> None:
    """Remove a copy that is not wanted, with what SQLite may have left beside it.

    What cannot be removed now is swept away when the case is opened next.
    """
    for leftover in (copy, files.journal_of(copy)):
        with contextlib.suppress(OSError):
            leftover.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what a killed rewrite left beside a case; whoever calls holds its lock.

    Raises:
        StorageError: a leftover cannot be removed.
    """
    try:
        for leftover in path.parent.glob(f"{_escaped(_prefix(path))}*"):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(_cannot(path, error)) from error


def _fresh(path: Path) -> Path:
    try:
        size = path.stat().st_size
        if shutil.disk_usage(path.parent).free < size * _ROOM:
            raise StorageError(message("storage.no_room", file=path.name, needed=int(size * _ROOM)))
        copy = path.with_name(f"{_prefix(path)}{secrets.token_hex(4)}")
        copy.open("xb").close()
        shutil.copymode(path, copy)
    except OSError as error:
        raise StorageError(_cannot(path, error)) from error
    return copy


def _export(db: Database, copy: Path, key: Key | None) -> None:
    """Copy every table; nothing is synced on the way, because the whole file is at the end."""
    literal = key.literal if key else "''"
    db.execute(f"ATTACH DATABASE ? AS fresh KEY {literal}", [str(copy)])
    try:
        db.execute("PRAGMA fresh.journal_mode = OFF").fetchall()
        db.execute("PRAGMA fresh.synchronous = OFF").fetchall()
        db.execute("SELECT sqlcipher_export('fresh')").fetchall()
        db.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}").fetchall()
    finally:
        db.execute("DETACH DATABASE fresh")


def _compare(old: Database, new: Database, copy: Path) -> None:
    """Refuse a copy that is not sound by itself or lacks rows of the old file."""
    broken = []
    if shape(old) != shape(new):
        broken.append(message("storage.damaged", file=copy.name, reason="schema"))
    elif files.is_current(new):
        broken = [said for said, ok in audit(copy, new) if not ok]
    tables = [row[0] for row in old.execute("select name from sqlite_master where type = 'table'")]
    for table in tables:
        count = f'select count(*) from "{table}"'  # noqa: S608 (a name out of our own schema)
        (had,), (has,) = old.execute(count).fetchone(), new.execute(count).fetchone()
        if has < had:
            broken.append(message("storage.rows_missing", table=table, n=had - has))
    if broken:
        raise StorageError(message("storage.copy_unsound", file=copy.name), broken)


def _prefix(path: Path) -> str:
    return f".{path.name}{MARK}"


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[*?" else letter for letter in name)


def _cannot(path: Path, error: OSError) -> Message:
    return message("storage.cannot_rewrite", file=path.name, reason=error.strerror or str(error))
