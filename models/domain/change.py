"""What a verb changed, in terms that a page can filter on."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.ids import EntryId
from models.domain.records import Kind
from models.errors import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One finished, journalled change: which records of which kinds, and what to say about it."""

    entry: EntryId
    kinds: frozenset[Kind]
    ids: frozenset[str]
    message: Message
    findings: tuple[Message, ...] = ()
