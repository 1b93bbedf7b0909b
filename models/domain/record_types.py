"""All records of a case as one type: which kind each type is of, and under what id one is kept."""

from __future__ import annotations

from models.domain.paper import FilingPlan, SentPaper, Submission, Wording
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

Record = (
    CaseProfile
    | Answer
    | Party
    | Holding
    | Document
    | Work
    | Verification
    | SentPaper
    | Submission
    | Wording
    | FilingPlan
)

RECORD_TYPES: dict[Kind, type[Record]] = {
    Kind.PROFILE: CaseProfile,
    Kind.ANSWER: Answer,
    Kind.PARTY: Party,
    Kind.HOLDING: Holding,
    Kind.DOCUMENT: Document,
    Kind.WORK: Work,
    Kind.VERIFICATION: Verification,
    Kind.PAPER: SentPaper,
    Kind.SUBMISSION: Submission,
    Kind.WORDING: Wording,
    Kind.PLAN: FilingPlan,
}

PROFILE_ID = "case"


def record_id(record: Record) -> str:
    """Return the id under which a record is kept, unique within its kind."""
    match record:
        case CaseProfile():
            return PROFILE_ID
        case Answer():
            return record.key
        case Party() | Holding() | Document() | SentPaper() | Submission() | Wording():
            return record.id
        case FilingPlan():
            return record.filing
        case Work() | Verification():
            return record.requirement


def record_kind(record: Record) -> Kind:
    """Return the kind of a record."""
    return next(kind for kind, cls in RECORD_TYPES.items() if isinstance(record, cls))
