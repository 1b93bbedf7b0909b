"""The whole content of a case at one moment, as one immutable value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from models.domain.ids import (
    AnswerKey,
    DocumentId,
    FilingId,
    HoldingId,
    PaperId,
    PartyId,
    RequirementId,
    RequirementRef,
    SubmissionId,
)
from models.domain.paper import FilingPlan, SentPaper, Submission, Wording
from models.domain.record_types import PROFILE_ID, Record
from models.domain.records import (
    Answer,
    CaseProfile,
    Document,
    Holding,
    Kind,
    Party,
    Verification,
    Work,
)

_FIELDS = {
    Kind.PROFILE: "profiles",
    Kind.ANSWER: "answers",
    Kind.PARTY: "parties",
    Kind.HOLDING: "holdings",
    Kind.DOCUMENT: "documents",
    Kind.WORK: "work",
    Kind.VERIFICATION: "verifications",
    Kind.PAPER: "papers",
    Kind.SUBMISSION: "submissions",
    Kind.WORDING: "wordings",
    Kind.PLAN: "plans",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One record put (`after`) or removed (`after` is None)."""

    kind: Kind
    id: str
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """Everything the team has entered; each mapping is keyed by the record's id."""

    profiles: Mapping[str, CaseProfile] = field(default_factory=dict)
    answers: Mapping[AnswerKey, Answer] = field(default_factory=dict)
    parties: Mapping[PartyId, Party] = field(default_factory=dict)
    holdings: Mapping[HoldingId, Holding] = field(default_factory=dict)
    documents: Mapping[DocumentId, Document] = field(default_factory=dict)
    work: Mapping[RequirementRef, Work] = field(default_factory=dict)
    verifications: Mapping[RequirementId, Verification] = field(default_factory=dict)
    papers: Mapping[PaperId, SentPaper] = field(default_factory=dict)
    submissions: Mapping[SubmissionId, Submission] = field(default_factory=dict)
    wordings: Mapping[PaperId, Wording] = field(default_factory=dict)
    plans: Mapping[FilingId, FilingPlan] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Mapping[Kind, Mapping[str, Record]]) -> CaseState:
        """Return the state that consists of these records."""
        fields: dict[str, Any] = {_FIELDS[kind]: found for kind, found in records.items()}
        return cls(**fields)

    @property
    def profile(self) -> CaseProfile:
        """Return the case's own record."""
        return self.profiles.get(PROFILE_ID, CaseProfile(title=""))

    def of_kind(self, kind: Kind) -> Mapping[str, Record]:
        """Return all records of a kind by id."""
        records: Mapping[str, Record] = getattr(self, _FIELDS[kind])
        return records

    def after(self, steps: Iterable[Step]) -> CaseState:
        """Return the state once the steps are taken, in order."""
        touched: dict[str, Any] = {}
        for step in steps:
            name = _FIELDS[step.kind]
            records = touched.setdefault(name, dict(self.of_kind(step.kind)))
            if step.after is None:
                records.pop(step.id, None)
            else:
                records[step.id] = step.after
        return replace(self, **touched)
