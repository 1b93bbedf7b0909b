"""What the services need from outside; `main.py` hands it in."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from models.domain.dossier import DossierBuilder
from models.domain.law_pack import LawPack
from models.domain.limits import Limits

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from models.domain.requirement import DocumentForm


LIBREOFFICE = "DOPUSK_LIBREOFFICE"


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


class SampleDocument(Protocol):
    """A generated evidence file of the demonstration applicant."""

    @property
    def requirement(self) -> str:
        """Return the requirement it is for."""

    @property
    def party(self) -> str | None:
        """Return the party it is for, by its key in the load file."""

    @property
    def kind(self) -> str:
        """Return the kind of evidence."""

    @property
    def path(self) -> Path:
        """Return where it was written."""

    @property
    def title(self) -> str:
        """Return its title."""

    @property
    def issued(self) -> date | None:
        """Return when it was issued."""

    @property
    def expires(self) -> date | None:
        """Return when it expires."""

    @property
    def internal(self) -> bool:
        """Return whether it stays out of every dossier."""

    @property
    def form(self) -> DocumentForm | None:
        """Return in what form it is."""


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
    """Everything outside that the services use; `shipped_pack` compiles the pack we ship.

    `libreoffice` is the path the user named for it, in the environment; empty, it is looked for.
    """

    clock: Clock
    ids: Ids
    builder: DossierBuilder
    sample: SampleSource
    shipped_pack: Callable[[], LawPack]
    limits: Limits = field(default_factory=Limits)
    libreoffice: str = field(default_factory=lambda: os.environ.get(LIBREOFFICE, "").strip())
