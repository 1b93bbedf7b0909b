"""Making and opening case files; what is no sound case of ours is refused, untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import RequestError, StorageError, message
from models.store.driver import APPLICATION_ID, connect, storage_errors

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = slice(68, 72)
_HEADER_SIZE = 100


def create_file(path: Path) -> Database:
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
        raise StorageError(
            message("storage.cannot_create", file=str(path), reason=_why(error))
        ) from error
    try:
        with storage_errors(path):
            database = connect(path)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(database)
            database.execute("PRAGMA foreign_keys = ON")
            return database
    except StorageError:
        path.unlink(missing_ok=True)
        raise


def open_reader(path: Path) -> Database:
    """Return a read-only connection to a case that this process has open already.

    The file is not looked at beside SQLite: closing a plain handle would drop the locks that the
    process holds on it (POSIX), in the middle of a transaction.

    Raises:
        StorageError: the file is locked, damaged or gone.
    """
    with storage_errors(path):
        return connect(path, read_only=True)


def open_file(path: Path) -> Database:
    """Return a connection to a sound case file of this version or an older one.

    Raises:
        RequestError: the file is missing or is no Dopusk case.
        StorageError: it is damaged, locked, or made by a newer Dopusk.
    """
    from models.store.migrations import migrations  # noqa: PLC0415

    _look_at_header(path)
    with storage_errors(path):
        database = connect(path)
        _refuse_code(database, path)
        applied = {step.name for step in migrations.applied(database)}
        known = _known_steps()
        if newer := applied - known:
            database.close()
            raise StorageError(message("case.newer", file=path.name, steps=sorted(newer)))
        if known - applied:
            migrations.apply(database)
        database.execute("PRAGMA foreign_keys = ON")
        return database


def _refuse_code(database: Database, path: Path) -> None:
    """A case holds tables and indexes only; a trigger or a view would be code from outside."""
    query = "select name from sqlite_master where type not in ('table', 'index')"
    if found := [row["name"] for row in database.query(query)]:
        database.close()
        raise StorageError(message("case.holds_code", file=path.name, names=found))


def _known_steps() -> set[str]:
    from sqlite_utils import Database  # noqa: PLC0415

    from models.store.migrations import migrations  # noqa: PLC0415

    return {step.name for step in migrations.pending(Database(memory=True))}


def _look_at_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except FileNotFoundError as error:
        raise RequestError(message("case.missing", file=str(path))) from error
    except IsADirectoryError as error:
        raise RequestError(message("case.not_a_case", file=path.name)) from error
    except OSError as error:
        raise StorageError(
            message("storage.cannot_open", file=path.name, reason=_why(error))
        ) from error
    ours = header[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    if not header.startswith(_MAGIC) or not ours:
        raise RequestError(message("case.not_a_case", file=path.name))


def _why(error: OSError) -> str:
    return error.strerror or str(error)
