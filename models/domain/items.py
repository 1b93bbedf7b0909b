"""Requirements as they hold in one case: instances, slots, blockers, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.evaluation import (
    ALWAYS,
    Facts,
    asked_of,
    conjunction,
    evaluate,
    matches,
)
from models.domain.evidence_rules import fault, going, remarks
from models.domain.ids import GateId, RequirementId, RequirementRef, answer_key, requirement_ref
from models.domain.readiness import (
    EvidenceSlot,
    GateStatus,
    Item,
    Mark,
    QuestionSlot,
    Truth,
    Verdict,
)
from models.domain.records import Document, Party, Review
from models.domain.requirement import EvidenceNeed, Force, Requirement
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.domain.state import CaseState


class ItemBuilder:
    """Builds the items of one case; holds the lookups they share."""

    def __init__(
        self,
        facts: Facts,
        state: CaseState,
        gates: Mapping[GateId, GateStatus],
        documents: Mapping[RequirementRef, list[Document]],
    ) -> None:
        self._facts = facts
        self._state = state
        self._gates = gates
        self._documents = documents

    def build(self, kept: Mapping[RequirementId, tuple[Item, ...]]) -> dict[RequirementRef, Item]:
        """Return every item in pack order, blockers and marks included.

        `kept` are items that nothing has touched but, perhaps, what blocks them.
        """
        groups: dict[RequirementId, tuple[Item, ...]] = {}
        for requirement in self._facts.pack.requirements.values():
            known = kept.get(requirement.id)
            if known is None:  # an empty group is known too
                known = tuple(self._instances(requirement))
            groups[requirement.id] = known
        items = (item for group in groups.values() for item in group)
        return {item.ref: self._finished(item, groups) for item in items}

    def _instances(self, requirement: Requirement) -> Iterator[Item]:
        if requirement.for_each is None:
            yield self._item(requirement, None, ALWAYS)
            return
        for party in self._facts.parties.values():
            meant = matches(requirement.for_each, party, self._facts)
            if meant.truth is not Truth.FALSE:
                yield self._item(requirement, party, meant)

    def _item(self, requirement: Requirement, party: Party | None, meant: Verdict) -> Item:
        ref = requirement_ref(requirement.id, party.id if party else None)
        questions = tuple(self._question_slots(requirement, party))
        evidence = tuple(self._evidence_slot(need, ref) for need in requirement.evidence)
        work = self._state.work.get(ref)
        return Item(
            ref=ref,
            requirement=requirement,
            party=party.id if party else None,
            applies=conjunction((meant, evaluate(requirement.applies_when, self._facts, party))),
            questions=questions,
            evidence=evidence,
            blockers=(),
            reviewed=work is not None and work.review is Review.APPROVED,
            verified=requirement.id in self._state.verifications,
            filled=all(slot.settled for slot in questions),
            evidenced=all(slot.settled for slot in evidence),
            mark=Mark.NOT_STARTED,
        )

    def _question_slots(
        self, requirement: Requirement, party: Party | None
    ) -> Iterator[QuestionSlot]:
        for need in requirement.questions:
            question = self._facts.pack.questions[need.question]
            if not asked_of(question, party, self._facts):
                continue
            key = answer_key(question.id, party.id if party and question.of_party else None)
            answer = self._facts.answers.get(key)
            yield QuestionSlot(key=key, need=need, question=question, answer=answer)

    def _evidence_slot(self, need: EvidenceNeed, ref: RequirementRef) -> EvidenceSlot:
        documents = tuple(
            document for document in self._documents.get(ref, ()) if document.kind == need.kind
        )
        return EvidenceSlot(
            need=need,
            documents=documents,
            problems=tuple(self._problems(need, documents)),
            remarks=tuple(remarks(need, documents, self._facts.today)),
        )

    def _problems(self, need: EvidenceNeed, documents: tuple[Document, ...]) -> Iterator[Message]:
        counted = going(need, documents)
        faults = [fault(document, need, self._facts.today) for document in counted]
        yield from (found for found in faults if found)
        if need.optional or counted:
            return
        said = "evidence.only_internal" if documents else "evidence.missing"
        yield message(said, evidence=self._facts.pack.evidence[need.kind].title)

    def _finished(self, item: Item, groups: Mapping[RequirementId, tuple[Item, ...]]) -> Item:
        blockers = tuple(self._blockers(item, groups))
        mark = self._mark(item, blocked=bool(blockers))
        if mark is item.mark and blockers == item.blockers:
            return item
        # Replaced field by field: dataclasses.replace is too slow for thousands of items.
        return Item(
            ref=item.ref,
            requirement=item.requirement,
            party=item.party,
            applies=item.applies,
            questions=item.questions,
            evidence=item.evidence,
            blockers=blockers,
            reviewed=item.reviewed,
            verified=item.verified,
            filled=item.filled,
            evidenced=item.evidenced,
            mark=mark,
        )

    def _blockers(
        self, item: Item, groups: Mapping[RequirementId, tuple[Item, ...]]
    ) -> Iterator[Message]:
        for gate in item.requirement.gates:
            if not self._gates[gate].is_open:
                yield message("blocker.gate", gate=self._gates[gate].gate.title)
        for needed in item.requirement.depends_on:
            others = groups.get(needed, ())
            same_party = [other for other in others if other.party and other.party == item.party]
            if any(_holds_up(other) for other in same_party or others):
                title = self._facts.pack.requirements[needed].title
                yield message("blocker.requirement", requirement=title)

    def _mark(self, item: Item, *, blocked: bool) -> Mark:
        if item.applies.truth is not Truth.TRUE:
            denied = item.applies.truth is Truth.FALSE
            return Mark.NOT_APPLICABLE if denied else Mark.UNKNOWN
        if item.complete and item.reviewed:
            return Mark.APPROVED
        if blocked and not (item.complete and _asks_something(item)):
            return Mark.BLOCKED
        return self._progress(item)

    def _progress(self, item: Item) -> Mark:
        if _asks_something(item):
            if item.complete:
                return Mark.EVIDENCED
            if item.filled and item.questions:
                return Mark.FILLED
        if _begun(item) or item.ref in self._state.work:
            return Mark.IN_PROGRESS
        return Mark.EXPECTED if item.requirement.expected else Mark.NOT_STARTED


def documents_by_requirement(state: CaseState) -> dict[RequirementRef, list[Document]]:
    """Return what is attached to each requirement."""
    documents: dict[RequirementRef, list[Document]] = {}
    for document in state.documents.values():
        for ref in document.requirements:
            documents.setdefault(ref, []).append(document)
    return documents


def _holds_up(other: Item) -> bool:
    binding = other.requirement.force is not Force.NOTE
    return binding and other.applies.truth is Truth.TRUE and not other.complete


def _asks_something(item: Item) -> bool:
    """Return whether anything at all must be entered; what is merely optional proves nothing."""
    asked = any(not slot.need.optional for slot in item.questions)
    return asked or any(not slot.need.optional for slot in item.evidence)


def _begun(item: Item) -> bool:
    answered = any(slot.answer is not None for slot in item.questions)
    return answered or any(slot.documents for slot in item.evidence)
