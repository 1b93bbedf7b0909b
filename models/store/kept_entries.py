"""The entries of the journal of a case file, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.store import erasing, journal
from models.store.driver import storage_errors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.ids import EntryId
    from models.domain.journal import Entry, RecordKey
    from models.domain.state import Step


class KeptEntries:
    """The journal of one case file, as a `CaseStore` reads it."""

    _path: Path
    _db: Database

    def entries_touching(self, keys: Collection[RecordKey]) -> int:
        """Return how many entries hold images of the records."""
        with storage_errors(self._path):
            return len(erasing.touched(self._db, keys))

    def every_entry(self) -> Iterator[Entry]:
        """Yield every entry, oldest first."""
        with storage_errors(self._path):
            for entry, _ in journal.oldest_first(self._db):
                yield entry

    def place_of(self, entry: EntryId) -> int:
        """Return how many entries there were when one had been made, itself included."""
        with storage_errors(self._path):
            return journal.place(self._db, entry)

    def is_undone(self, entry: EntryId) -> bool:
        """Return whether an entry's effect is taken back at present."""
        with storage_errors(self._path):
            return journal.is_undone(self._db, entry)

    def every_step(self) -> Iterator[tuple[Entry, tuple[Step, ...]]]:
        """Yield every entry, oldest first, with what it changed."""
        with storage_errors(self._path):
            for entry, _ in journal.oldest_first(self._db):
                yield entry, journal.steps_of(self._db, entry)

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
