"""The journal in the case file: entries in order, images beside them, history out of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from models.domain.canonical import canonical_bytes, from_canonical
from models.domain.ids import EntryId
from models.domain.journal import (
    Entry,
    History,
    Mark,
    RecordKey,
    SealedImage,
    commitment,
    entry_hash,
)
from models.domain.records import Kind
from models.domain.state import Step
from models.domain.upcasting import image_version, read_image
from models.errors import StorageError, message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlite_utils import Database

    from models.domain.record_types import Record

BEFORE, AFTER = "before", "after"


@dataclass(frozen=True, slots=True)
class StoredImage:
    """One side of an image as kept: its salt and its canonical JSON."""

    salt: bytes
    body: bytes

    @property
    def commitment(self) -> str:
        """Return what the entry must have committed to."""
        return commitment(self.salt, self.body)


def append(db: Database, draft: Entry, steps: Sequence[Step], salt: Callable[[], bytes]) -> Entry:
    """Seal the images, hash the entry, write both, and return the entry. Runs in a transaction."""
    images: list[dict[str, object]] = []
    sealed = []
    for n, step in enumerate(steps):
        marks: dict[str, str | None] = {BEFORE: None, AFTER: None}
        for side, record in ((BEFORE, step.before), (AFTER, step.after)):
            if record is not None:
                image = StoredImage(salt(), canonical_bytes(record))
                marks[side] = image.commitment
                images.append(
                    {
                        "entry": draft.id,
                        "n": n,
                        "side": side,
                        "salt": image.salt,
                        "body": image.body,
                    }
                )
        sealed.append(
            SealedImage(
                kind=step.kind,
                id=step.id,
                version=image_version(step.kind),
                before=marks[BEFORE],
                after=marks[AFTER],
            )
        )
    entry = replace(draft, images=tuple(sealed))
    entry = replace(entry, hash=entry_hash(entry))
    db.table("entry").insert(
        {
            "id": entry.id,
            "hash": entry.hash,
            "undoes": entry.undoes,
            "undoable": int(entry.undoable),
            "body": canonical_bytes(entry),
        }
    )
    db.table("image").insert_all(images)
    return entry


def head(db: Database) -> tuple[EntryId, str] | None:
    """Return id and hash of the newest entry, None in an empty journal."""
    for row in db.query("select id, hash from entry order by seq desc limit 1"):
        return EntryId(row["id"]), row["hash"]
    return None


def count(db: Database) -> int:
    """Return how many entries there are."""
    (number,) = next(iter(db.execute("select count(*) from entry")))
    return int(number)


def place(db: Database, entry_id: EntryId) -> int:
    """Return how many entries there were when one had been made, itself included.

    Raises:
        StorageError: there is no such entry.
    """
    query = "select count(*) from entry where seq <= (select seq from entry where id = ?)"
    (number,) = db.execute(query, [entry_id]).fetchone()
    if not number:
        raise StorageError(message("journal.entry_missing", entry=entry_id))
    return int(number)


def is_undone(db: Database, entry_id: EntryId) -> bool:
    """Return whether an entry is undone and the undoing has not been undone in its turn."""
    undone = False
    while found := db.execute(
        "select id from entry where undoes = ? order by seq desc limit 1", [entry_id]
    ).fetchone():
        undone, entry_id = not undone, EntryId(found[0])
    return undone


def history(db: Database) -> History:
    """Return what can be undone and redone."""

    def find(entry_id: EntryId) -> Mark:
        for mark in _marks(db, "id = ?", entry_id):
            return mark
        raise StorageError(message("journal.entry_missing", entry=entry_id))

    def last_before(seq: int | None) -> Mark | None:
        return next(_marks(db, "? is null or seq < ?", seq, seq), None)

    return History(find=find, last_before=last_before)


def _marks(db: Database, which: str, *values: object) -> Iterator[Mark]:
    query = f"select seq, id, undoes, undoable from entry where {which} order by seq desc limit 1"  # noqa: S608
    for row in db.query(query, values):
        yield Mark(row["seq"], EntryId(row["id"]), row["undoes"], bool(row["undoable"]))


def entry(db: Database, entry_id: EntryId) -> Entry:
    """Return one entry.

    Raises:
        StorageError: it is missing or damaged.
    """
    for row in db.query("select body from entry where id = ?", [entry_id]):
        return _decoded(row["body"])
    raise StorageError(message("journal.entry_missing", entry=entry_id))


def newest(db: Database, limit: int, before: EntryId | None = None) -> list[Entry]:
    """Return entries, newest first, those older than `before` if given."""
    rows = db.query(
        "select body from entry where ? is null or seq < (select seq from entry where id = ?)"
        " order by seq desc limit ?",
        [before, before, limit],
    )
    return [_decoded(row["body"]) for row in rows]


def oldest_first(db: Database) -> Iterator[tuple[Entry, bool]]:
    """Yield every entry in order of arrival, and whether its row says the same as its body."""
    for row in db.query("select id, hash, undoes, undoable, body from entry order by seq"):
        entry = _decoded(row["body"])
        written = (entry.id, entry.hash, entry.undoes, int(entry.undoable))
        yield entry, written == (row["id"], row["hash"], row["undoes"], row["undoable"])


def images(db: Database, entry_id: EntryId) -> dict[tuple[int, str], StoredImage]:
    """Return the images of an entry by position and side."""
    rows = db.query("select * from image where entry = ?", [entry_id])
    return {
        (row["n"], row["side"]): StoredImage(row["salt"] or b"", row["body"] or b"") for row in rows
    }


def steps_of(db: Database, found: Entry) -> tuple[Step, ...]:
    """Return what an entry changed, before and after, decoded from its images.

    What was lawfully erased since is left out.

    Raises:
        StorageError: an image is missing or damaged.
    """
    kept = images(db, found.id)
    gone = erased_from(db, found.id)
    steps = []
    for n, sealed in enumerate(found.images):
        if RecordKey(kind=sealed.kind, id=sealed.id) in gone:
            continue
        sides: dict[str, Record | None] = {BEFORE: None, AFTER: None}
        for side, mark in ((BEFORE, sealed.before), (AFTER, sealed.after)):
            if mark is None:
                continue
            image = kept.get((n, side))
            if image is None:
                raise StorageError(message("journal.image_missing", entry=found.id))
            sides[side] = _record(image, sealed, found)
        steps.append(Step(kind=sealed.kind, id=sealed.id, before=sides[BEFORE], after=sides[AFTER]))
    return tuple(steps)


def erased_from(db: Database, entry_id: EntryId) -> frozenset[RecordKey]:
    """Return the records whose images were erased after an entry was made."""
    query = (
        "select erasure.kind, erasure.id from erasure join entry on entry.id = erasure.entry"
        " where entry.seq > (select seq from entry where id = ?)"
    )
    return frozenset(
        RecordKey(kind=Kind(row["kind"]), id=row["id"]) for row in db.query(query, [entry_id])
    )


def _record(image: StoredImage, sealed: SealedImage, found: Entry) -> Record:
    try:
        return read_image(sealed.kind, sealed.version, image.body)
    except msgspec.MsgspecError as error:
        raise StorageError(message("journal.image_damaged", entry=found.id)) from error


def _decoded(body: bytes) -> Entry:
    try:
        return from_canonical(body or b"", Entry)
    except msgspec.MsgspecError as error:
        raise StorageError(message("journal.damaged", reason=str(error))) from error
