"""What the engine says of a case: derived values, never stored as truth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.domain.filing import Filing, Gate
from models.domain.ids import AnswerKey, DocumentId, FilingId, GateId, PartyId, RequirementRef
from models.domain.law_pack import Severity
from models.domain.question import Question
from models.domain.records import Answer, Document
from models.domain.requirement import EvidenceNeed, QuestionNeed, Requirement, Track
from models.errors import Message


class Truth(StrEnum):
    """Kleene's three values."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The truth of a condition and the answers that decide it, or that are missing to decide it."""

    truth: Truth
    because: tuple[AnswerKey, ...] = ()


class Mark(StrEnum):
    """The state of a requirement as a reader sees it."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    FILLED = "filled"
    EVIDENCED = "evidenced"
    APPROVED = "approved"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSlot:
    """A question a requirement wants, with the answer as it stands."""

    key: AnswerKey
    need: QuestionNeed
    question: Question
    answer: Answer | None

    @property
    def settled(self) -> bool:
        """Return whether nothing more is needed here."""
        return self.need.optional or (self.answer is not None and self.answer.settles)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceSlot:
    """A document a requirement wants, with what is attached.

    `problems` say what is wrong, `remarks` what a lawyer should look at although it may be filed.
    """

    need: EvidenceNeed
    documents: tuple[Document, ...]
    problems: tuple[Message, ...]
    remarks: tuple[Message, ...] = ()

    @property
    def settled(self) -> bool:
        """Return whether what is needed is there and nothing attached stands against it."""
        return not self.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A requirement as it holds in this case, for the case or for one party.

    It is `filled` when every needed answer is there, and `evidenced` when every needed document is
    there and usable; both are asked for so often that they are kept.
    """

    ref: RequirementRef
    requirement: Requirement
    party: PartyId | None
    applies: Verdict
    questions: tuple[QuestionSlot, ...]
    evidence: tuple[EvidenceSlot, ...]
    blockers: tuple[Message, ...]
    reviewed: bool
    verified: bool
    filled: bool
    evidenced: bool
    mark: Mark

    @property
    def complete(self) -> bool:
        """Return whether the case holds all that this requirement asks."""
        return self.filled and self.evidenced


@dataclass(frozen=True, slots=True)
class Measure:
    """So many of so many."""

    done: int
    total: int

    @property
    def percent(self) -> int:
        """Return whole percent, rounded down, so that 100 means all; 0 if there is nothing."""
        return 100 * self.done // self.total if self.total else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The four measures, kept apart because each answers another question."""

    filled: Measure
    evidenced: Measure
    reviewed: Measure
    verified: Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class GateStatus:
    """A gate and whether it is open."""

    gate: Gate
    verdict: Verdict

    @property
    def is_open(self) -> bool:
        """Return whether the gate is known to be open."""
        return self.verdict.truth is Truth.TRUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something a filing still lacks; `ref` or `key` says where to mend it.

    `blocks` tells whether a final build must refuse because of it.
    """

    message: Message
    blocks: bool
    ref: RequirementRef | None = None
    key: AnswerKey | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingStatus:
    """A filing: what it is made of, what it lacks, which closed gates stand before it."""

    filing: Filing
    items: tuple[RequirementRef, ...]
    gaps: tuple[Gap, ...]
    waits_for: tuple[GateId, ...]
    measures: Measures

    @property
    def ready(self) -> bool:
        """Return whether a final dossier can be built."""
        return not any(gap.blocks for gap in self.gaps)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A thing worth doing now, why, and how much it opens."""

    title: Message
    reason: Message
    opens: int
    ref: RequirementRef | None = None
    key: AnswerKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check found; `keys` and `documents` point at all sides of it."""

    severity: Severity
    message: Message
    keys: tuple[AnswerKey, ...] = ()
    documents: tuple[DocumentId, ...] = ()
    filings: tuple[FilingId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Everything derived from the case, its law pack and the day."""

    items: Mapping[RequirementRef, Item]
    gates: Mapping[GateId, GateStatus]
    filings: Mapping[FilingId, FilingStatus]
    measures: Measures
    tracks: Mapping[Track, Measures]
    steps: tuple[NextStep, ...]
    findings: tuple[Finding, ...]

    def of_track(self, track: Track) -> tuple[Item, ...]:
        """Return the items of a track in pack order."""
        return tuple(item for item in self.items.values() if item.requirement.track is track)
