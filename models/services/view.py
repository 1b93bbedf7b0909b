"""What a page or a command reads: one immutable picture of the case, safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from models.domain.dossier import CaseSnapshot
from models.domain.journal import Entry, RecordKey
from models.domain.law_pack import LawPack
from models.domain.readiness import Readiness
from models.domain.records import Kind
from models.domain.state import CaseState, Step
from models.errors import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """The case at one moment and everything that follows from it.

    `head` is the hash of the newest journal entry; `undo` and `redo` say what would be undone or
    redone, None if there is nothing.
    """

    path: Path
    pack: LawPack
    pack_sha256: str
    state: CaseState
    readiness: Readiness
    head: str
    entries: int
    today: date
    undo: Message | None
    redo: Message | None
    read_only: Message | None = None
    encrypted: bool = False
    as_of: Entry | None = None

    @property
    def snapshot(self) -> CaseSnapshot:
        """Return the picture without where it lies, for what is built from it."""
        return CaseSnapshot(
            pack=self.pack,
            pack_sha256=self.pack_sha256,
            state=self.state,
            readiness=self.readiness,
            head=self.head,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """A journal entry, what it says in words, and what it changed.

    `erased` names the records of which the images were erased since, `undone` says that its effect
    is taken back at present, `clock_back` that its time lies before that of the entry it follows.
    """

    entry: Entry
    message: Message
    images: tuple[Step, ...]
    erased: tuple[RecordKey, ...] = ()
    undone: bool = False
    clock_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """Which entries are wanted; what is empty or None does not narrow.

    `text` is sought in ids, reasons and the images' own words, whatever the case of letters.
    """

    who: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    record: RecordKey | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""

    def admits(self, entry: Entry) -> bool:
        """Return whether an entry passes all but the text."""
        keys = {RecordKey(kind=image.kind, id=image.id) for image in entry.images}
        keys |= set(entry.erased)
        return (
            (not self.who or entry.who in self.who)
            and (not self.kinds or any(key.kind in self.kinds for key in keys))
            and (self.record is None or self.record in keys)
            and (self.since is None or entry.at >= self.since)
            and (self.until is None or entry.at < self.until)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record before and after an entry; None also where the record was absent."""

    record: RecordKey
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One check of a verification and whether it passed."""

    message: Message
    ok: bool
