"""One open case file: state, law pack, journal and content behind one small class."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from models.domain.canonical import ordered_bytes
from models.errors import StorageError, message
from models.store import erasing, files, journal, reading, rewriting, rows
from models.store.driver import storage_errors
from models.store.kept_entries import KeptEntries
from models.store.kept_files import KeptFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.journal import Entry, RecordKey
    from models.domain.law_pack import LawPack
    from models.domain.state import CaseState, Step
    from models.store.guarding import Guard
    from models.store.keys import Key

_HOLDS_TRACES = 1


class CaseStore(KeptFiles, KeptEntries):
    """Reads and writes one case file; bound to the thread that opened it."""

    def __init__(
        self, path: Path, db: Database, *, key: Key | None = None, guard: Guard | None = None
    ) -> None:
        super().__init__(path, db)
        self._key = key
        self.guard = guard

    @classmethod
    def create(cls, path: Path) -> CaseStore:
        """Make a new case file that nobody guards. Raises as `files.create_file` does."""
        return cls(path, files.create_file(path))

    @classmethod
    def open(cls, path: Path) -> CaseStore:
        """Open a plain case file that nobody guards. Raises as `files.open_file` does."""
        return cls(path, files.open_file(path))

    def reader(self) -> Callable[[], CaseStore]:
        """Return what opens the case once more, read-only, on whichever thread calls it.

        It works until the case is closed, and raises as `files.open_reader` does.
        """
        path, key_of = self._path, self._own_key

        def opened() -> CaseStore:
            own = key_of()
            return CaseStore(path, files.open_reader(path, own), key=own)

        return opened

    @contextmanager
    def lent_key(self) -> Iterator[Key | None]:
        """Lend a copy of the key to work beside the case; it is forgotten afterwards.

        Raises:
            StorageError: the case was closed or locked meanwhile.
        """
        key = self._own_key()
        try:
            yield key
        finally:
            if key is not None:
                key.forget()

    def _own_key(self) -> Key | None:
        """Return a copy of the key for another connection, None for a plain case.

        Raises:
            StorageError: the case was closed or locked meanwhile.
        """
        if self._key is None:
            return None
        if self._key.forgotten:
            raise StorageError(message("case.closed", file=self._path.name))
        return self._key.copy()

    @property
    def encrypted(self) -> bool:
        """Return whether the file is encrypted."""
        return self._key is not None

    @property
    def key(self) -> Key | None:
        """The key of the file, for the backups and the rewriting in this package."""
        return self._key

    def close(self) -> None:
        """Let go of the file and forget its key."""
        self._db.close()
        if self.guard is not None:
            self.guard.release()
        if self._key is not None:
            self._key.forget()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the write lock; commit at the end, or roll everything back on any exception.

        Inside another one it is a part of that.

        Raises:
            StorageError: the file is locked, full, read-only or damaged.
        """
        if self._db.conn.in_transaction:
            yield
            return
        if self.guard is not None:
            self.guard.check()
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
        rows.upsert(self._db, "case_info", "key", {"key": key, "value": value})

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
        rows.upsert(self._db, "law_pack", "sha256", row)
        return sha256

    def pack(self, sha256: str) -> LawPack:
        """Return an embedded law pack.

        Raises:
            StorageError: it is missing or damaged.
        """
        with storage_errors(self._path):
            return reading.pack(self._db, sha256)

    def state(self) -> CaseState:
        """Return everything the case holds now."""
        with storage_errors(self._path):
            return reading.state(self._db, self._path.name)

    @property
    def folder(self) -> Path:
        """Return the folder the case lies in."""
        return self._path.parent

    def needs_name(self, path: Path) -> bool:
        """Return whether a path is a name that the case needs for a file of its own beside it."""
        name, own = path.name.casefold(), self._path.name.casefold()
        beside = path.parent.resolve() == self._path.parent.resolve()
        return beside and name.startswith((f"{own}-", f"{own}.", f".{own}."))

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

    def append_erasure(
        self,
        draft: Entry,
        steps: Sequence[Step],
        contents: Collection[str],
        salt: Callable[[], bytes],
    ) -> Entry:
        """Destroy what an entry says is erased, and contents with it. Runs in a transaction."""
        erasing.destroy(self._db, draft.erased, contents)
        entry = self.append(draft, steps, salt)
        erasing.note(self._db, entry)
        self._db.execute(f"PRAGMA user_version = {_HOLDS_TRACES}")
        return entry

    def holds_traces(self) -> bool:
        """Return whether something was erased and the file has not been written anew since."""
        with storage_errors(self._path):
            return bool(self._db.execute("PRAGMA user_version").fetchone()[0] == _HOLDS_TRACES)

    def contents_to_erase(self, keys: Collection[RecordKey]) -> tuple[set[str], set[str]]:
        """Return the SHA-256 of contents that only these records use, and of those others use."""
        with storage_errors(self._path):
            state = self.state()
            theirs = erasing.contents_of(self._db, state, keys)
            others = erasing.contents_beside(self._db, state, keys)
        return theirs - others, theirs & others

    def rewrite(self, key: Key | None, draft: Entry | None = None) -> None:
        """Write the whole file anew under a key or none, with an entry that says so, if given.

        The old file stays until the new one is whole and checked. The old key is forgotten.

        Raises:
            StorageError: no room, the disk is at fault or another has the case; it is as before.
        """
        if self.guard is None:
            raise AssertionError("a case that nobody guards is not rewritten")
        self.guard.check()

        def amend(copy: Database) -> None:
            copy.execute("PRAGMA user_version = 0")
            if draft is not None:
                journal.append(copy, draft, (), lambda: b"")

        copy = rewriting.write_copy(self._db, self._path, key, amend)
        self._db.close()
        try:
            rewriting.put_in_place(copy, self._path)
        finally:
            # The renaming may have been done and only its sync have failed: look what lies there.
            old = self._key
            if copy.exists():
                rewriting.discard(copy)
            else:
                self._key = key
                self.guard.moved_on(key)
            self._db = files.open_file(self._path, key=self._key)
        if old is not None and old is not key:
            old.forget()

    @property
    def database(self) -> Database:
        """The connection, for the auditor in this package."""
        return self._db
