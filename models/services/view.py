"""What a page or a command reads: one immutable picture of the case, safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.domain.journal import Entry
from models.domain.law_pack import LawPack
from models.domain.readiness import Readiness
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


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """A journal entry, what it says in words, and what it changed."""

    entry: Entry
    message: Message
    images: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One check of a verification and whether it passed."""

    message: Message
    ok: bool
