"""A copy of a case that Dopusk keeps beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a copy was made."""

    SCHEDULED = "scheduled"
    MIGRATION = "migration"
    LAW_UPDATE = "law_update"
    MERGE = "merge"
    RESTORE = "restore"
    PROTECTION = "protection"
    ERASURE = "erasure"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of a case: when it was made (UTC), why, and its size in bytes.

    `readable` is False if it does not even begin like a case any more.
    """

    path: Path
    made_at: datetime
    reason: Reason
    size: int
    encrypted: bool
    readable: bool
