"""One SQLite driver for plain and encrypted cases, and its failures in our words.

sqlite-utils looks for a module named `pysqlite3` first. Giving it sqlcipher3 under that name makes
one driver serve both, with exception classes that sqlite-utils recognises.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3
from sqlcipher3 import dbapi2

from models.errors import StorageError, message

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from models.store.keys import Key

APPLICATION_ID = 0x444F5055  # "DOPU": tells a Dopusk case from any other SQLite file

DatabaseError = dbapi2.DatabaseError
"""What every failure of the driver is."""

_WORDS = (
    ("locked", "storage.locked"),
    ("busy", "storage.locked"),
    ("full", "storage.disk_full"),
    ("readonly", "storage.read_only"),
    ("unable to open", "storage.cannot_open"),
    ("disk i/o", "storage.io"),
)


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn the driver's failures into `StorageError` with a sentence that fits.

    Raises:
        StorageError: the file is locked, damaged or cannot be written.
    """
    try:
        yield
    except dbapi2.DatabaseError as error:
        said = str(error).lower()
        words = next((name for part, name in _WORDS if part in said), "storage.damaged")
        raise StorageError(message(words, file=path.name, reason=str(error))) from error
    except UnicodeDecodeError as error:  # text, or the driver's own complaint, is no longer UTF-8
        damaged = message("storage.damaged", file=path.name, reason="UTF-8")
        raise StorageError(damaged) from error


def connect(path: Path, *, key: Key | None = None, read_only: bool = False) -> Database:
    """Return a guarded connection to a file, bound to the calling thread.

    A rollback journal with `synchronous=EXTRA` keeps a closed case one file and makes every
    acknowledged commit survive a power cut. What is deleted is overwritten with zeros.
    """
    from sqlite_utils import Database  # noqa: PLC0415 (after the driver is in place, and late)

    mode = "ro" if read_only else "rw"
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=5.0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        if key is not None:
            connection.execute(f"PRAGMA key = {key.literal}").fetchall()
        for pragma in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "temp_store = MEMORY",
            "synchronous = EXTRA",
            "secure_delete = ON",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return Database(connection)
