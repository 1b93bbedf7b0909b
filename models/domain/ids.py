"""Identifiers. Law ids are stable for ever (`jsc.charter`); objects in a case carry ULIDs.

A requirement or an answer that belongs to one party carries it after an at sign:
`jsc.founder_extract@01J…`, `party.country@01J…`.
"""

from __future__ import annotations

from typing import NewType

ActId = NewType("ActId", str)
AuthorityId = NewType("AuthorityId", str)
CheckId = NewType("CheckId", str)
EvidenceKind = NewType("EvidenceKind", str)
FilingId = NewType("FilingId", str)
FormId = NewType("FormId", str)
GateId = NewType("GateId", str)
NoteId = NewType("NoteId", str)
ParameterId = NewType("ParameterId", str)
PointId = NewType("PointId", str)
QuestionId = NewType("QuestionId", str)
RequirementId = NewType("RequirementId", str)
RoleId = NewType("RoleId", str)
SourceId = NewType("SourceId", str)
StageId = NewType("StageId", str)
TermId = NewType("TermId", str)

CaseId = NewType("CaseId", str)
DocumentId = NewType("DocumentId", str)
EntryId = NewType("EntryId", str)
HoldingId = NewType("HoldingId", str)
PaperId = NewType("PaperId", str)
PartyId = NewType("PartyId", str)
SubmissionId = NewType("SubmissionId", str)

AnswerKey = NewType("AnswerKey", str)
"""A question, or a question and its party: `company.form`, `party.country@01J…`."""

RequirementRef = NewType("RequirementRef", str)
"""A requirement, or a requirement and its party: `jsc.charter`, `jsc.founder_extract@01J…`."""


def answer_key(question: QuestionId, party: PartyId | None = None) -> AnswerKey:
    """Return the key under which an answer is kept."""
    return AnswerKey(_joined(question, party))


def requirement_ref(requirement: RequirementId, party: PartyId | None = None) -> RequirementRef:
    """Return the reference of a requirement as it holds for one party, or for the case."""
    return RequirementRef(_joined(requirement, party))


def split_answer_key(key: AnswerKey) -> tuple[QuestionId, PartyId | None]:
    """Return the question and the party of an answer key."""
    name, party = _split(key)
    return QuestionId(name), party


def split_requirement_ref(ref: RequirementRef) -> tuple[RequirementId, PartyId | None]:
    """Return the requirement and the party of a reference."""
    name, party = _split(ref)
    return RequirementId(name), party


def _joined(name: str, party: PartyId | None) -> str:
    return f"{name}@{party}" if party else name


def _split(joined: str) -> tuple[str, PartyId | None]:
    name, _, party = joined.partition("@")
    return name, PartyId(party) if party else None
