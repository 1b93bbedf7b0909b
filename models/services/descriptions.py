"""What people say of a document, when they attach it and later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.domain.ids import EvidenceKind, PartyId, RequirementRef
from models.domain.records import DocumentLanguage
from models.domain.requirement import DocumentForm

SAID = frozenset(
    {
        "title", "kind", "form", "owner", "issued", "expires", "internal",
        "number", "issuer", "language",
    }
)  # fmt: skip
"""What is said of a document by people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What is said of a document when it is attached; without a title its file name serves."""

    kind: EvidenceKind | None = None
    title: str | None = None
    issued: date | None = None
    expires: date | None = None
    internal: bool = False
    form: DocumentForm | None = None
    owner: PartyId | None = None
    language: DocumentLanguage | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to keep, the requirement it serves, and what is said of it.

    With `pictures`, these become the pages of one PDF, in their order, and `file` only names it.
    """

    ref: RequirementRef
    file: Path
    about: Description = Description()
    pictures: tuple[Path, ...] = ()
