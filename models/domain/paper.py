"""Generated papers on their way to a signature, and filings that went out as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.domain.ids import (
    DocumentId,
    EntryId,
    FilingId,
    FormId,
    PaperId,
    PartyId,
    SubmissionId,
)
from models.domain.text import Language


class PaperStage(StrEnum):
    """How far a generated paper has come; every paper is a draft until it goes out."""

    DRAFT = "draft"
    OUT = "out"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedFile:
    """A paper as it came back: a scan or a signed file, by SHA-256 (hex), size in bytes."""

    sha256: str
    name: str
    size: int
    media_type: str
    pages: int
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPaper:
    """A generated paper that went out to be signed; `text` is what stood in it, part by part.

    Without a record of its own a paper is a draft.
    """

    id: PaperId
    text: tuple[str, ...]
    sent_at: datetime
    sent_by: str
    signed: SignedFile | None = None

    @property
    def stage(self) -> PaperStage:
        """Return how far it has come."""
        return PaperStage.SIGNED if self.signed else PaperStage.OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a lawyer typed into a generated paper; drawing the paper anew never touches it.

    `opening` stands under the title, `closing` over the signatures; `body` replaces the sentences
    that a letter would say of itself. Empty is nothing of one's own.
    """

    id: PaperId
    opening: str = ""
    body: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingPlan:
    """How a filing is meant to go out, as the team decided; every field has a default.

    `day` is the planned day of filing. `order` names documents in the order they are enclosed;
    those it does not name follow as the law pack has them. `separators` puts a sheet with number
    and title before each. `volume_sheets` is how many sheets a bound volume holds, None for no
    volumes; with `duplex` it is printed on both sides. `keeps` is the submission whose page numbers
    stay when something is inserted later.
    """

    filing: FilingId
    day: date | None = None
    order: tuple[DocumentId, ...] = ()
    separators: bool = False
    volume_sheets: int | None = None
    duplex: bool = False
    keeps: SubmissionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFile:
    """A file of a submission: its name within the dossier, SHA-256 (hex), size in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPlace:
    """A line of a filing as it went out: its number and those of its pages, as printed.

    `key` is by what a later dossier knows it again: the document, or the paper of ours.
    """

    key: str
    title: str
    number: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A filing as it went to an authority; nothing of it changes again.

    It was built from the case after the entry `after` of the journal, which `head` is the hash of,
    under the law pack with this SHA-256; `files` are all its bytes.
    """

    id: SubmissionId
    filing: FilingId
    language: Language
    dated: date
    frozen_at: datetime
    frozen_by: str
    after: EntryId
    head: str
    law_pack: str
    pages: int
    files: tuple[FrozenFile, ...]
    contents: tuple[KeptPlace, ...] = ()


def paper_id(
    filing: FilingId,
    language: Language,
    kind: str,
    form: FormId | None = None,
    party: PartyId | None = None,
) -> PaperId:
    """Return the id of a paper: `filing/language/form or kind`, with the party it is for."""
    name = f"{filing}/{language}/{form or kind}"
    return PaperId(f"{name}@{party}" if party else name)
