"""What a dossier is made from and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Protocol

from models.domain.contents import ContentLine, Glance
from models.domain.ids import DocumentId, FilingId, PaperId, RequirementRef
from models.domain.law_pack import LawPack
from models.domain.numbering import span
from models.domain.paper import FilingPlan, FrozenFile, PaperStage, Submission
from models.domain.readiness import Gap, Readiness
from models.domain.records import DocumentVersion
from models.domain.state import CaseState
from models.domain.text import Language
from models.errors import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSnapshot:
    """A frozen picture of the case: its content, its law, what follows, and the journal's head."""

    pack: LawPack
    pack_sha256: str
    state: CaseState
    readiness: Readiness
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A document of the case that is handed in with a filing."""

    document: DocumentId
    title: str
    version: DocumentVersion
    requirements: tuple[RequirementRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierOrder:
    """One dossier to build: which filing, in which language, as draft or final, dated when.

    `folder` receives `dossier.pdf`, `manifest.json`, `originals/`, `papers/`, `editable/`,
    `registers/`, `verify.py` and `dossier.zip`. `sealed` says that the case is encrypted: nothing
    of it may lie readable anywhere before these are finished.
    """

    filing: FilingId
    language: Language
    draft: bool
    dated: date
    snapshot: CaseSnapshot
    enclosures: tuple[Enclosure, ...]
    gaps: tuple[Gap, ...]
    folder: Path
    sealed: bool = False

    @property
    def plan(self) -> FilingPlan:
        """Return how the filing is meant to go out."""
        return self.snapshot.state.plans.get(self.filing) or FilingPlan(filing=self.filing)

    @property
    def kept(self) -> Submission | None:
        """Return the submission whose numbers stay, None if everything is numbered anew."""
        keeps = self.plan.keeps
        return self.snapshot.state.submissions.get(keeps) if keeps else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPlace:
    """Where a paper or an enclosure stands in the dossier; pages count from 1.

    `key` is by what a later dossier knows it again. `label` and `labels` are its number and those
    of its pages as they are printed: where a filing keeps the numbers of an earlier one, these are
    not just counted.
    """

    number: int
    title: str
    first_page: int
    pages: int
    sha256: str | None = None
    key: str = ""
    label: str = ""
    labels: tuple[str, ...] = ()

    @property
    def shown_pages(self) -> str:
        """Return its first and last page as they are printed."""
        return span(self.labels)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPreview:
    """A generated paper as it would be built now, and how far it has come.

    `text` is what it says, part by part; `signers` who signs it; `changed` what stands in it
    otherwise than when it went out, `sent_text` what it said then; `pdf` the paper as a file of its
    own.
    """

    id: PaperId
    number: int
    title: str
    pages: int
    text: tuple[str, ...]
    signers: tuple[str, ...]
    stage: PaperStage
    changed: Message | None
    pdf: bytes
    sent_text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierPreview:
    """What a final dossier would hold: papers, the places of everything, what it lacks.

    `drafts` are texts of documents that are signed and attached; no dossier holds them as they are.
    `lines` tell of everything in order how it stands, `glance` the sums of it.
    """

    filing: FilingId
    papers: tuple[PaperPreview, ...]
    drafts: tuple[PaperPreview, ...]
    contents: tuple[PaperPlace, ...]
    gaps: tuple[Gap, ...]
    lines: tuple[ContentLine, ...]
    glance: Glance

    @property
    def pages(self) -> int:
        """Return how many pages it would have."""
        return sum(place.pages for place in self.contents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archival:
    """Whether a dossier keeps PDF/A-2b; if not, which documents prevent it, and why."""

    holds: bool
    causes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierResult:
    """A dossier as built and read back.

    `files` are all that lies in its folder; `head` and `law_pack` are the hashes of the journal and
    of the law data it was built from.
    """

    filing: FilingId
    language: Language
    draft: bool
    path: Path
    zip_path: Path
    pages: int
    sha256: str
    contents: tuple[PaperPlace, ...]
    gaps: tuple[Gap, ...]
    archival: Archival = Archival(holds=False)
    dated: date | None = None
    head: str = ""
    law_pack: str = ""
    files: tuple[FrozenFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long job has come: `done` of `total` units, and what it is at."""

    done: int
    total: int
    what: str


class Watcher(Protocol):
    """Whoever watches a long job."""

    def report(self, progress: Progress) -> None:
        """Take note of progress; called from the working thread."""

    def cancelled(self) -> bool:
        """Return whether the job should stop at the next safe point."""


OpenContent = Callable[[str], AbstractContextManager[BinaryIO]]
"""Opens a content by SHA-256 for reading, streamed out of the case; it can be sought in."""


class DossierBuilder(Protocol):
    """Builds one dossier; implemented by `templates.dossier`."""

    def build(
        self, order: DossierOrder, room: Path, content: OpenContent, watcher: Watcher
    ) -> DossierResult:
        """Write the dossier into `order.folder`, all or nothing, and read it back.

        `room` is an empty folder on the same disk; whoever lends it removes it.

        Raises:
            CaseRefused: an enclosure or a text cannot be set; each is named.
            StorageError: the case's content is damaged.
            OSError: room or folder cannot be written.
            Cancelled: the watcher asked to stop; nothing new is left in the folder.
        """

    def preview(self, order: DossierOrder) -> DossierPreview:
        """Draw the papers of an order and count its pages; nothing is written.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """

    def preview_paper(
        self, order: DossierOrder, paper: PaperId, sizes: Mapping[PaperId, int]
    ) -> PaperPreview | None:
        """Draw one paper of an order, None if it holds no such paper; nothing is written.

        `sizes` are the pages of the other papers, as a preview of the whole told them.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """


class Cancelled(Exception):
    """The user stopped a long job."""
