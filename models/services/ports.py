"""What the services need from outside; `main.py` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from models.domain.dossier import DossierBuilder
from models.domain.law_pack import LawPack


class Clock(Protocol):
    """The time of day; `--today` and tests replace it."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""

    def today(self) -> date:
        """Return the calendar day at the user's place."""


class Ids(Protocol):
    """Fresh identifiers and salts."""

    def ulid(self) -> str:
        """Return a new ULID; later calls sort after earlier ones."""

    def salt(self) -> bytes:
        """Return 32 random bytes."""


class SampleExtent(StrEnum):
    """How far the demonstration applicant has come."""

    STARTED = "started"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDocument:
    """A generated evidence file of the demonstration applicant; `party` is a key of the load file.

    `kind` is the evidence kind; the dates are ISO text or None.
    """

    requirement: str
    party: str | None
    kind: str
    path: Path
    title: str
    issued: date | None = None
    expires: date | None = None
    internal: bool = False


class SampleSource(Protocol):
    """The demonstration applicant; implemented by `templates.sample`."""

    @property
    def title(self) -> str:
        """Return what its case is called."""

    def load_file(self, extent: SampleExtent) -> Path:
        """Return the path of a file in the `load` schema."""

    def documents(self, extent: SampleExtent, folder: Path) -> Sequence[SampleDocument]:
        """Write the evidence files into a folder and say what they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything outside that the services use; `shipped_pack` compiles the pack we ship."""

    clock: Clock
    ids: Ids
    builder: DossierBuilder
    sample: SampleSource
    shipped_pack: Callable[[], LawPack]
