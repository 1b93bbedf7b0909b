"""One open case file: state, law pack, journal and content behind one small class."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from models.domain.canonical import from_canonical, ordered_bytes
from models.domain.law_pack import LawPack
from models.domain.records import Kind
from models.domain.state import CaseState
from models.errors import StorageError, message
from models.store import content, files, journal, rows
from models.store.driver import storage_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.ids import EntryId
    from models.domain.journal import Entry
    from models.domain.state import Step


class CaseStore:
    """Reads and writes one case file; bound to the thread that opened it."""

    def __init__(self, path: Path, db: Database) -> None:
        self._path = path
        self._db = db

    @classmethod
    def create(cls, path: Path) -> CaseStore:
        """Make a new case file. Raises as `files.create_file` does."""
        return cls(path, files.create_file(path))

    @classmethod
    def open(cls, path: Path) -> CaseStore:
        """Open a case file. Raises as `files.open_file` does."""
        return cls(path, files.open_file(path))

    @classmethod
    def reader(cls, path: Path) -> CaseStore:
        """Read a case that is open in this process already. Raises as `files.open_reader` does."""
        return cls(path, files.open_reader(path))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the write lock; commit at the end, or roll everything back on any exception.

        Raises:
            StorageError: the file is locked, full, read-only or damaged.
        """
        with storage_errors(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.execute("PRAGMA defer_foreign_keys = ON")
                yield
                self._db.execute("COMMIT")
            except BaseException:
                # A failed COMMIT on a full disk may have rolled back by itself already.
                if self._db.conn.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def info(self, key: str) -> str | None:
        """Return a fact about the file itself, such as its replica id."""
        with storage_errors(self._path):
            found = list(self._db.query("select value from case_info where key = ?", [key]))
        return found[0]["value"] if found else None

    def put_info(self, key: str, value: str) -> None:
        """Keep a fact about the file itself. Runs in a transaction."""
        self._db.table("case_info").upsert({"key": key, "value": value}, pk="key")

    def embed_pack(self, pack: LawPack) -> str:
        """Keep a compiled law pack and return its SHA-256. Runs in a transaction."""
        body = ordered_bytes(pack)
        sha256 = hashlib.sha256(body).hexdigest()
        row = {
            "sha256": sha256,
            "id": pack.id,
            "version": pack.version,
            "body": body,
        }
        self._db.table("law_pack").upsert(row, pk="sha256")
        return sha256

    def pack(self, sha256: str) -> LawPack:
        """Return an embedded law pack.

        Raises:
            StorageError: it is missing or damaged.
        """
        with storage_errors(self._path):
            query = "select body from law_pack where sha256 = ?"
            for row in self._db.query(query, [sha256]):
                return _decoded_pack(row["body"], sha256)
        raise StorageError(message("law_pack.missing", sha256=sha256[:12]))

    def state(self) -> CaseState:
        """Return everything the case holds now."""
        with storage_errors(self._path):
            try:
                records = {kind: rows.read_all(self._db, kind) for kind in Kind}
            except (msgspec.MsgspecError, ValueError) as error:
                said = message("storage.damaged", file=self._path.name, reason=str(error))
                raise StorageError(said) from error
        return CaseState.of(records)

    def is_file(self, path: Path) -> bool:
        """Return whether a path leads to this very case file."""
        return path.samefile(self._path)

    def append(self, draft: Entry, steps: Sequence[Step], salt: Callable[[], bytes]) -> Entry:
        """Write the steps and the entry that records them. Runs in a transaction."""
        for step in steps:
            if step.after is None:
                rows.remove(self._db, step.kind, step.id)
            else:
                rows.put(self._db, step.kind, step.id, step.after)
        return journal.append(self._db, draft, steps, salt)

    def head(self) -> tuple[EntryId, str] | None:
        """Return id and hash of the newest journal entry."""
        with storage_errors(self._path):
            return journal.head(self._db)

    def entry_count(self) -> int:
        """Return how many entries the journal has."""
        with storage_errors(self._path):
            return journal.count(self._db)

    def to_undo(self) -> EntryId | None:
        """Return the entry that undo would take back."""
        with storage_errors(self._path):
            return journal.history(self._db).to_undo()

    def to_redo(self) -> EntryId | None:
        """Return the undoing that redo would take back."""
        with storage_errors(self._path):
            return journal.history(self._db).to_redo()

    def entry(self, entry_id: EntryId) -> Entry:
        """Return one journal entry."""
        with storage_errors(self._path):
            return journal.entry(self._db, entry_id)

    def newest_entries(self, limit: int, before: EntryId | None = None) -> list[Entry]:
        """Return journal entries, newest first."""
        with storage_errors(self._path):
            return journal.newest(self._db, limit, before)

    def steps_of(self, entry: Entry) -> tuple[Step, ...]:
        """Return what an entry changed."""
        with storage_errors(self._path):
            return journal.steps_of(self._db, entry)

    def store_content(self, file: BinaryIO, passed: Callable[[int], None]) -> tuple[str, int]:
        """Stream content in and return its SHA-256 and size. Runs in a transaction."""
        return content.store(self._db, file, passed)

    def open_content(self, sha256: str) -> BinaryIO:
        """Return content as a stream."""
        with storage_errors(self._path):
            return content.open_content(self._db, sha256)

    @property
    def database(self) -> Database:
        """The connection, for the auditor in this package."""
        return self._db


def _decoded_pack(body: bytes, sha256: str) -> LawPack:
    if hashlib.sha256(body).hexdigest() != sha256:
        raise StorageError(message("law_pack.damaged", reason="SHA-256"))
    try:
        return from_canonical(body, LawPack)
    except msgspec.MsgspecError as error:
        raise StorageError(message("law_pack.damaged", reason=str(error))) from error
