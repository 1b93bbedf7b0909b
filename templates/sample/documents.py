"""What a generated evidence file is; the same attributes as the port of the services asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.domain.requirement import DocumentForm


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDocument:
    """A generated evidence file; `party` is a key of the load file."""

    requirement: str
    party: str | None
    kind: str
    path: Path
    title: str
    issued: date | None = None
    expires: date | None = None
    internal: bool = False
    form: DocumentForm | None = None
