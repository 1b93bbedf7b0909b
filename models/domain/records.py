"""What a case keeps: the records that the journal writes before and after images of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from models.domain.condition import PartyKind
from models.domain.ids import (
    AnswerKey,
    DocumentId,
    EvidenceKind,
    HoldingId,
    PartyId,
    QuestionId,
    RequirementId,
    RequirementRef,
    RoleId,
    answer_key,
)
from models.domain.requirement import DocumentForm


class Kind(StrEnum):
    """The kinds of record a change may touch and a page may depend on."""

    PROFILE = "profile"
    ANSWER = "answer"
    PARTY = "party"
    HOLDING = "holding"
    DOCUMENT = "document"
    WORK = "work"
    VERIFICATION = "verification"
    PAPER = "paper"
    SUBMISSION = "submission"
    WORDING = "wording"
    PLAN = "plan"


class AnswerState(StrEnum):
    """How far a question is answered."""

    VALUE = "value"
    UNKNOWN = "unknown"
    LATER = "later"
    NOT_APPLICABLE = "not_applicable"


AnswerValue = str | bool | tuple[str, ...]
"""Text, money, number, share, date (ISO), choice and party (its id) as text; yes/no as bool.

Several choices and lists are tuples.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseProfile:
    """What the case itself is called and aims at; the single record with id `case`.

    `law_pack` is the SHA-256 of the embedded pack the case works under.
    """

    title: str
    law_pack: str | None = None
    target: date | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to one question, for the case or for one party."""

    question: QuestionId
    party: PartyId | None = None
    state: AnswerState
    value: AnswerValue | None = None
    ground: str | None = None

    @property
    def key(self) -> AnswerKey:
        """Return the key it is kept under."""
        return answer_key(self.question, self.party)

    @property
    def settles(self) -> bool:
        """Return whether the question needs nothing more."""
        return self.state in {AnswerState.VALUE, AnswerState.NOT_APPLICABLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person or an organisation with its roles; `name` as the case speaks of it."""

    id: PartyId
    kind: PartyKind
    name: str
    roles: tuple[RoleId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What one party holds in another, or in the applicant (`target` None), since a day.

    `percent` and `votes` run from 0 to 100; `contribution` is in Belarusian rubles.
    """

    id: HoldingId
    holder: PartyId
    target: PartyId | None = None
    shares: int | None = None
    percent: Decimal | None = None
    votes: Decimal | None = None
    contribution: Decimal | None = None
    since: date | None = None


class Fault(StrEnum):
    """Why a file cannot go into a dossier."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    PASSWORD = "password"  # noqa: S105 (a fault's name, not a secret)
    NO_PAGES = "no_pages"
    NOT_A_PDF = "not_a_pdf"
    UNSUPPORTED = "unsupported"
    TOO_HEAVY = "too_heavy"
    NEEDS_CONVERSION = "needs_conversion"
    MACROS = "macros"


class Remark(StrEnum):
    """What a look into a file noticed; none of it keeps the file out of a dossier."""

    NO_TEXT = "no_text"
    SIDEWAYS = "sideways"
    MIXED_SIZES = "mixed_sizes"
    LOW_RESOLUTION = "low_resolution"
    CARRIES_FILES = "carries_files"
    ACTIVE = "active"
    SIGNED = "signed"
    FONTS_MISSING = "fonts_missing"
    XFA = "xfa"


class DocumentLanguage(StrEnum):
    """The language a document is written in; the first two need no translation."""

    RU = "ru"
    BE = "be"
    EN = "en"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRange:
    """Pages from `first` to `last`, counted from 1, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A page of a file, counted from 1, and by how many degrees a dossier turns it clockwise."""

    page: int
    degrees: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A file converted to PDF, once, so that a dossier can take it; `made_with` names what did it.

    The original stays what it is; `sha256` (hex) and `size` are those of the PDF.
    """

    sha256: str
    size: int
    pages: int
    made_with: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVersion:
    """One file of a document: its content by SHA-256 (hex), size in bytes, pages when known.

    `excerpt` are the pages a dossier takes, all of them if empty, and `turns` how it turns them;
    both are of this file only, so a newer version starts without. With a `rendition` the pages
    are those of that PDF.
    """

    sha256: str
    name: str
    size: int
    media_type: str
    added_at: datetime
    added_by: str
    pages: int | None = None
    fault: Fault | None = None
    remarks: tuple[Remark, ...] = ()
    excerpt: tuple[PageRange, ...] = ()
    turns: tuple[Turn, ...] = ()
    rendition: Rendition | None = None

    @property
    def pages_taken(self) -> int | None:
        """Return how many pages a dossier takes, None while that is not known."""
        if self.excerpt:
            return sum(part.last - part.first + 1 for part in self.excerpt)
        return self.pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A piece of evidence; the last version counts. `internal` keeps it out of every dossier.

    `number` and `issuer` are as they stand on the paper, empty if they do not.
    """

    id: DocumentId
    title: str
    kind: EvidenceKind
    requirements: tuple[RequirementRef, ...]
    versions: tuple[DocumentVersion, ...]
    internal: bool = False
    form: DocumentForm | None = None
    owner: PartyId | None = None
    issued: date | None = None
    expires: date | None = None
    number: str = ""
    issuer: str = ""
    language: DocumentLanguage | None = None

    @property
    def current(self) -> DocumentVersion:
        """Return the version that counts."""
        return self.versions[-1]


class Review(StrEnum):
    """Where the four-eyes review of a requirement stands."""

    NONE = "none"
    READY = "ready"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The team's work on one requirement; `prepared_by` marked it ready, `reviewer` judged it."""

    requirement: RequirementRef
    owner: str = ""
    due: date | None = None
    note: str = ""
    review: Review = Review.NONE
    prepared_by: str = ""
    reviewer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """A lawyer of the team has checked the provision behind a requirement."""

    requirement: RequirementId
    by: str
    on: date
    edition: str
    note: str = ""
