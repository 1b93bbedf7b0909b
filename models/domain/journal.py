"""The record of every change: the entry's final format and its hash chain.

An entry commits to the images of the records it changed without containing them: each image is
hashed with a random salt. A lawful erasure can then remove image and salt, and the chain of entry
hashes still verifies. Entry format 2:

* hash = SHA-256 over canonical JSON of every field except `hash`, with parents' hashes
* commitment = SHA-256 over salt (32 bytes) followed by the canonical JSON of the image

Format 1 knew no `erased`; entries in it are read and checked by their own rule for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.domain.canonical import canonical_bytes
from models.domain.ids import EntryId
from models.domain.records import Kind

FORMAT = 2
FORMAT_WITHOUT_ERASURE = 1


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class RecordKey:
    """A record by its kind and id."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedImage:
    """Which record an entry touched, and commitments to what it was before and after."""

    kind: Kind
    id: str
    version: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change in the journal.

    `parents` maps the id of each parent entry to its hash (one; two after a merge; none at first).
    `undoes` names the entry whose effect this one takes back; undoing an undo is a redo.
    `at` is UTC. `replica` is the copy of the case it was made in. `erased` names the records of
    which this entry destroyed every earlier image; that is the tombstone, `reason` the ground.
    """

    id: EntryId
    parents: Mapping[EntryId, str]
    replica: str
    who: str
    at: datetime
    verb: str
    images: tuple[SealedImage, ...]
    reason: str | None = None
    undoes: EntryId | None = None
    undoable: bool = True
    erased: tuple[RecordKey, ...] = ()
    format: int = FORMAT
    hash: str = ""


def commitment(salt: bytes, image: bytes) -> str:
    """Return the salted commitment to the canonical bytes of an image."""
    return hashlib.sha256(salt + image).hexdigest()


def entry_hash(entry: Entry) -> str:
    """Return the hash that the entry must carry."""
    body: dict[str, Any] = {
        "at": entry.at,
        "format": entry.format,
        "id": entry.id,
        "images": entry.images,
        "parents": entry.parents,
        "reason": entry.reason,
        "replica": entry.replica,
        "undoable": entry.undoable,
        "undoes": entry.undoes,
        "verb": entry.verb,
        "who": entry.who,
    }
    if entry.format != FORMAT_WITHOUT_ERASURE or entry.erased:
        body["erased"] = entry.erased
    return hashlib.sha256(canonical_bytes(body)).hexdigest()


@dataclass(frozen=True, slots=True)
class Mark:
    """What undoing needs to know of an entry: its place, and the entry it takes back."""

    seq: int
    id: EntryId
    undoes: EntryId | None
    undoable: bool


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone and redone, linear as in an editor: an ordinary entry clears redo.

    Nothing is kept beside the journal. It is read from its newest entry backwards, in leaps, so
    that the answer costs the same after ten changes and after fifty thousand. `find` returns an
    entry's mark, `last_before` the newest one before a place (None: at the very end).
    """

    find: Callable[[EntryId], Mark]
    last_before: Callable[[int | None], Mark | None]

    def to_undo(self) -> EntryId | None:
        """Return the entry that undo would take back; one that is not undoable bars the way."""
        mark = self.last_before(None)
        while mark and mark.undoable:
            if mark.undoes is None or not self._takes_back(mark):
                return mark.id
            # Undone: all is as it was just before the undone entry was made.
            mark = self.last_before(self.find(mark.undoes).seq)
        return None

    def to_redo(self) -> EntryId | None:
        """Return the entry, an undoing, that redo would take back."""
        mark = self.last_before(None)
        while mark and mark.undoes:
            if self._takes_back(mark):
                return mark.id
            # Redone: what is left to redo is what there was before that undoing.
            mark = self.last_before(self.find(mark.undoes).seq)
        return None

    def _takes_back(self, mark: Mark) -> bool:
        """Return whether an entry undoes, rather than redoes by undoing an undoing."""
        taken_back = False
        while mark.undoes is not None:
            taken_back = not taken_back
            mark = self.find(mark.undoes)
        return taken_back
