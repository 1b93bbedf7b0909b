"""Destroying what the law says must be destroyed: records, images, content.

The journal's entries stay as they are; they commit to the images through salts, and without salt
and image a commitment tells nothing. Pages are overwritten on the way (`secure_delete`); the caller
then writes the whole file anew, so that nothing is left between the rows either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.journal import RecordKey
from models.domain.paper import SentPaper, Submission
from models.domain.records import Document, Kind
from models.store import journal, page_texts, rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlite_utils import Database

    from models.domain.ids import EntryId
    from models.domain.journal import Entry
    from models.domain.record_types import Record
    from models.domain.state import CaseState

_WITH_CONTENT = frozenset({Kind.DOCUMENT, Kind.PAPER, Kind.SUBMISSION})


def touched(db: Database, keys: Collection[RecordKey]) -> dict[EntryId, list[int]]:
    """Return the entries that hold images of the records, and the places of these images."""
    found: dict[EntryId, list[int]] = {}
    for entry, _ in journal.oldest_first(db):
        for n, sealed in enumerate(entry.images):
            if RecordKey(kind=sealed.kind, id=sealed.id) in keys:
                found.setdefault(entry.id, []).append(n)
    return found


def contents_of(db: Database, state: CaseState, keys: Collection[RecordKey]) -> set[str]:
    """Return the SHA-256 of all that the documents among the records hold or ever held."""
    gone = {key for key in keys if key.kind in _WITH_CONTENT}
    hashes = {sha256 for key in gone for sha256 in contents_in(state.of_kind(key.kind).get(key.id))}
    for entry, _ in journal.oldest_first(db):
        if any(RecordKey(kind=sealed.kind, id=sealed.id) in gone for sealed in entry.images):
            hashes |= {sha256 for key, sha256 in _in_images(db, entry) if key in gone}
    return hashes


def contents_beside(db: Database, state: CaseState, keys: Collection[RecordKey]) -> set[str]:
    """Return the SHA-256 of all that others than these records hold or ever held."""
    hashes = {
        sha256
        for kind in _WITH_CONTENT
        for key, record in state.of_kind(kind).items()
        if RecordKey(kind=kind, id=key) not in keys
        for sha256 in contents_in(record)
    }
    for entry, _ in journal.oldest_first(db):
        if any(sealed.kind in _WITH_CONTENT for sealed in entry.images):
            hashes |= {sha256 for key, sha256 in _in_images(db, entry) if key not in keys}
    return hashes


def destroy(db: Database, keys: Collection[RecordKey], contents: Collection[str]) -> None:
    """Destroy records, all their images with salts, and contents. Runs in a transaction."""
    places = touched(db, keys)
    for entry, numbers in places.items():
        for n in numbers:
            db.execute("delete from image where entry = ? and n = ?", [entry, n])
    for key in keys:
        rows.remove(db, key.kind, key.id)
    for sha256 in contents:
        db.execute(
            "delete from chunk where content in (select id from content where sha256 = ?)", [sha256]
        )
        db.execute("delete from content where sha256 = ?", [sha256])
    page_texts.forget(db, contents)


def note(db: Database, entry: Entry) -> None:
    """Keep the tombstones of an entry where they are found quickly. Runs in a transaction."""
    db.table("erasure").insert_all(
        {"kind": key.kind.value, "id": key.id, "entry": entry.id} for key in entry.erased
    )


def _in_images(db: Database, entry: Entry) -> Iterator[tuple[RecordKey, str]]:
    for step in journal.steps_of(db, entry):
        if step.kind in _WITH_CONTENT:
            for record in (step.before, step.after):
                for sha256 in contents_in(record):
                    yield RecordKey(kind=step.kind, id=step.id), sha256


def contents_in(record: Record | None) -> tuple[str, ...]:
    """Return the SHA-256 of every content that a record refers to."""
    match record:
        case Document():
            renditions = (version.rendition for version in record.versions)
            return (
                *(version.sha256 for version in record.versions),
                *(rendition.sha256 for rendition in renditions if rendition),
            )
        case SentPaper(signed=file) if file is not None:
            return (file.sha256,)
        case Submission():
            return tuple(file.sha256 for file in record.files)
        case _:
            return ()
