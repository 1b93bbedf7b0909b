"""Making and opening case files; what is no sound case of ours is refused, untouched."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.errors import RequestError, StorageError, message
from models.store.driver import APPLICATION_ID, DatabaseError, connect, storage_errors
from models.store.keys import PROFILES, SALT_SIZE
from models.store.schema import expected_shape, expected_steps, shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from models.store.keys import Key

_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = slice(68, 72)
_HEADER_SIZE = 100
_LEAST_SIZE = 512  # no SQLite page is smaller


@dataclass(frozen=True, slots=True)
class Header:
    """How a case file begins; `salt` is None for one that is not encrypted."""

    salt: bytes | None

    @property
    def encrypted(self) -> bool:
        """Return whether it needs a passphrase."""
        return self.salt is not None


_open_here: dict[tuple[int, int], list[Header]] = {}
"""Headers of the files that this process has open, once per opening, by device and inode.

Such a file is not looked at beside SQLite: closing a plain handle would drop the locks that the
process holds on it (POSIX), in the middle of a transaction.
"""


def note_open(path: Path, key: Key | None) -> tuple[int, int]:
    """Remember that this process opens a case; return what it is known by."""
    found = path.stat()
    identity = found.st_dev, found.st_ino
    _open_here.setdefault(identity, []).append(Header(key.salt if key else None))
    return identity


def note_closed(identity: tuple[int, int]) -> None:
    """Remember that this process let go of a case."""
    if headers := _open_here.get(identity):
        headers.pop()


def examine(path: Path) -> Header:
    """Return how a file begins that may be a case.

    Raises:
        RequestError: it is missing, or certainly no Dopusk case.
        StorageError: it cannot be read.
    """
    try:
        found = path.stat()
        if known := _open_here.get((found.st_dev, found.st_ino)):
            return known[-1]
        with path.open("rb") as file:
            begins = file.read(_HEADER_SIZE)
    except FileNotFoundError as error:
        raise RequestError(message("case.missing", file=str(path))) from error
    except IsADirectoryError as error:
        raise RequestError(message("case.not_a_case", file=path.name)) from error
    except OSError as error:
        said = message("storage.cannot_open", file=path.name, reason=_why(error))
        raise StorageError(said) from error
    if begins.startswith(_MAGIC):
        if begins[_APPLICATION_ID_AT] != APPLICATION_ID.to_bytes(4, "big"):
            raise RequestError(message("case.not_a_case", file=path.name))
        return Header(None)
    if found.st_size < _LEAST_SIZE or begins[0] not in PROFILES:
        raise RequestError(message("case.not_a_case", file=path.name))
    return Header(begins[:SALT_SIZE])


def create_file(path: Path, key: Key | None = None) -> Database:
    """Make a new, empty case file with today's schema and return its connection.

    Raises:
        RequestError: something is there already.
        StorageError: the place cannot be written.
    """
    from models.store.migrations import migrations  # noqa: PLC0415 (sqlite-utils loads late)

    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise RequestError(message("case.exists", file=str(path))) from error
    except OSError as error:
        said = message("storage.cannot_create", file=str(path), reason=_why(error))
        raise StorageError(said) from error
    database = None
    try:
        with storage_errors(path):
            database = connect(path, key=key)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(database)
            database.execute("PRAGMA foreign_keys = ON")
            return database
    except BaseException:
        if database is not None:
            database.close()
        path.unlink(missing_ok=True)
        raise


def open_reader(path: Path, key: Key | None = None) -> Database:
    """Return a read-only connection to a case that this process has open already.

    Raises:
        StorageError: the file is locked, damaged or gone.
    """
    with storage_errors(path):
        return connect(path, key=key, read_only=True)


def open_file(
    path: Path,
    *,
    key: Key | None = None,
    read_only: bool = False,
    before_migrating: Callable[[], None] = lambda: None,
) -> Database:
    """Return a connection to a sound case file of this version or an older one.

    An older one is brought up to date, after `before_migrating` has put a copy aside.

    Raises:
        RequestError: the file is missing or no Dopusk case, or the key is wrong.
        StorageError: it is damaged, locked, made by a newer Dopusk, or older and read-only.
    """
    header = examine(path)
    if header.encrypted and key is None:
        raise RequestError(message("case.passphrase_needed", file=path.name))
    with storage_errors(path):
        database = _connected(path, key, header, read_only=read_only)
        try:
            _refuse_foreign(database, path)
            _bring_up_to_date(database, path, before_migrating, read_only=read_only)
            database.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            database.close()
            raise
        return database


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the rollback journal of a file."""
    return path.with_name(f"{path.name}-journal")


def tidy(database: Database, path: Path) -> None:
    """Remove a journal that a killed process had begun and nothing depends on.

    One that matters has been played back by the time the exclusive lock is ours; SQLite leaves the
    other kind lying until the next change.

    Raises:
        StorageError: somebody reads or writes the file for longer than we wait.
    """
    journal = journal_of(path)
    if not journal.exists():
        return
    with storage_errors(path):
        database.execute("BEGIN EXCLUSIVE")
        try:
            journal.unlink(missing_ok=True)
        except OSError as error:
            said = message("storage.cannot_open", file=journal.name, reason=_why(error))
            raise StorageError(said) from error
        finally:
            database.execute("ROLLBACK")


def is_current(database: Database) -> bool:
    """Return whether a file has today's schema."""
    from models.store.migrations import migrations  # noqa: PLC0415

    applied = {step.name for step in migrations.applied(database)}
    return applied == expected_steps() and shape(database) == expected_shape()


def _connected(path: Path, key: Key | None, header: Header, *, read_only: bool) -> Database:
    """Return a connection that can read the file; a wrong key and a foreign file look alike."""
    try:
        database = connect(path, key=key if header.encrypted else None, read_only=read_only)
        (number,) = database.execute("PRAGMA application_id").fetchone()
    except DatabaseError as error:
        if header.encrypted and "not a database" in str(error):
            raise RequestError(message("case.wrong_passphrase", file=path.name)) from error
        raise
    if number != APPLICATION_ID:
        database.close()
        raise RequestError(message("case.not_a_case", file=path.name))
    return database


def _refuse_foreign(database: Database, path: Path) -> None:
    """A case holds tables and indexes only; a trigger or a view would be code from outside."""
    query = "select name from sqlite_master where type not in ('table', 'index')"
    if found := [row["name"] for row in database.query(query)]:
        raise StorageError(message("case.holds_code", file=path.name, names=found))


def _bring_up_to_date(
    database: Database, path: Path, before_migrating: Callable[[], None], *, read_only: bool
) -> None:
    from models.store.migrations import migrations  # noqa: PLC0415

    applied = {step.name for step in migrations.applied(database)}
    if newer := applied - expected_steps():
        raise StorageError(message("case.newer", file=path.name, steps=sorted(newer)))
    if expected_steps() - applied:
        if read_only:
            raise StorageError(message("case.older_read_only", file=path.name))
        before_migrating()
        migrations.apply(database)
    if shape(database) != expected_shape():
        raise StorageError(message("storage.damaged", file=path.name, reason="schema"))


def sync_folder(folder: Path) -> None:
    """Make a renaming in a folder survive a power cut; Windows has no such call and needs none.

    Raises:
        OSError: the disk is at fault.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make a file that is not open here survive a power cut.

    Raises:
        OSError: the disk is full or at fault.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _why(error: OSError) -> str:
    return error.strerror or str(error)
