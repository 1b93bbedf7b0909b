"""The record of every change: the entry's final format and its hash chain.

An entry commits to the images of the records it changed without containing them: each image is
hashed with a random salt. A lawful erasure can then remove image and salt, and the chain of entry
hashes still verifies. Entry format 1:

* hash = SHA-256 over canonical JSON of every field except `hash`, with parents' hashes
* commitment = SHA-256 over salt (32 bytes) followed by the canonical JSON of the image
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.domain.canonical import canonical_bytes
from models.domain.ids import EntryId
from models.domain.records import Kind

FORMAT = 1
IMAGE_VERSION = 1


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
    `at` is UTC. `replica` is the copy of the case it was made in.
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
    return hashlib.sha256(canonical_bytes(body)).hexdigest()


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone and redone, newest last."""

    undo: tuple[EntryId, ...] = ()
    redo: tuple[EntryId, ...] = ()

    def after(self, entry: EntryId, undoes: EntryId | None, *, undoable: bool) -> History:
        """Return the history once an entry is appended.

        An ordinary entry clears redo; one that cannot be undone clears both.
        """
        if undoes is None:
            return History((*self.undo, entry), ()) if undoable else History()
        if self.undo and undoes == self.undo[-1]:
            return History(self.undo[:-1], (*self.redo, entry))
        return History((*self.undo, entry), self.redo[:-1])
