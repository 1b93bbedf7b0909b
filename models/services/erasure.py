"""Lawful erasure: what belongs to a person or a document is destroyed, a tombstone stays.

What belongs is found by structure: the record, everything kept under its id, and for a person the
answers, holdings, work and documents that are theirs. A name in free text cannot be told from
another's; `mentions` counts where it still occurs, so that a human can look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.domain.backup import Reason
from models.domain.canonical import canonical_bytes
from models.domain.ids import (
    AnswerKey,
    PartyId,
    RequirementRef,
    split_answer_key,
    split_requirement_ref,
)
from models.domain.journal import RecordKey
from models.domain.question import AnswerType
from models.domain.records import Document, Holding, Kind, Party
from models.errors import DopuskError, RequestError, message
from models.services.recorder import removal
from models.store import backups

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.journal import Entry
    from models.domain.record_types import Record
    from models.domain.state import CaseState, Step
    from models.errors import Message
    from models.services.recorder import Recorder

ERASABLE = frozenset(Kind) - {Kind.PROFILE, Kind.VERIFICATION}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasurePlan:
    """What an erasure would destroy, before anybody decides.

    `name` is what the target is called, `documents` the titles of documents that go with it,
    `contents` how many files go for good, of `size` bytes; `shared` files stay because others use
    them. `entries` of the journal lose images, `copies` of the case are replaced by a fresh one.
    `mentions` is in how many remaining records and entries the name still occurs.
    """

    target: RecordKey
    name: str
    records: tuple[RecordKey, ...]
    documents: tuple[str, ...]
    contents: frozenset[str]
    size: int
    shared: int
    entries: int
    copies: int
    mentions: int


class ErasureService:
    """The verb that destroys; it cannot be taken back."""

    def __init__(self, recorder: Recorder, path: Path) -> None:
        self._recorder = recorder
        self._path = path

    def plan(self, target: RecordKey) -> ErasurePlan:
        """Return what erasing a record would destroy.

        Raises:
            RequestError: the case does not hold it and never did, or its kind cannot be erased.
        """
        if target.kind not in ERASABLE:
            raise RequestError(message("erase.kind", kind=target.kind.value))
        store, state = self._recorder.store, self._recorder.state
        every = list(store.every_step())
        steps = [step for _, changed in every for step in changed]
        keys = _belonging(target, steps)
        if not keys:
            raise RequestError(message("erase.unknown", id=target.id))
        names, titles = _names(target, steps), _titles(keys, steps)
        contents, shared = store.contents_to_erase(keys)
        return ErasurePlan(
            target=target,
            name=names[-1] if names else target.id,
            records=tuple(sorted(keys)),
            documents=tuple(titles),
            contents=frozenset(contents),
            size=store.content_size(contents),
            shared=len(shared),
            entries=store.entries_touching(keys),
            copies=len(backups.found(self._path)),
            mentions=_mentions(names, keys, state, every),
        )

    def removed(self) -> tuple[tuple[RecordKey, str], ...]:
        """Return people and documents that were removed and are kept by the journal, with names."""
        names: dict[RecordKey, str] = {}
        for _, steps in self._recorder.store.every_step():
            for step in steps:
                for record in (step.before, step.after):
                    if isinstance(record, Party | Document):
                        key = RecordKey(kind=step.kind, id=step.id)
                        names[key] = record.name if isinstance(record, Party) else record.title
        state = self._recorder.state
        return tuple(
            (key, name) for key, name in names.items() if key.id not in state.of_kind(key.kind)
        )

    def erase(self, target: RecordKey, ground: str) -> Change:
        """Destroy a record, what belongs to it, and every copy of it that Dopusk keeps.

        Raises:
            RequestError: the ground is blank, or there is nothing to erase.
            StorageError: the case could not be written; it is as before.
        """
        if not ground.strip():
            raise RequestError(message("erase.ground_blank"))
        plan = self.plan(target)
        earlier, self._recorder.reason = self._recorder.reason, ground.strip()
        try:
            change = self._recorder.erase(
                lambda state: self._answers_naming(state, plan),
                plan.records,
                plan.contents,
                message("journal.erase", n=len(plan.records)),
            )
        finally:
            self._recorder.reason = earlier
        findings = self.finish()
        if plan.mentions:
            findings = (*findings, message("erase.mentions", name=plan.name, n=plan.mentions))
        return replace(change, findings=findings)

    def finish(self) -> tuple[Message, ...]:
        """Remove the traces that an erasure left between the rows and in copies of the case.

        Does nothing when there are none; a killed erasure is finished when the case is opened.
        """
        store = self._recorder.store
        if not store.holds_traces():
            return ()
        findings: list[Message] = []
        try:
            # The rewriting comes last: until then the case says that traces are left.
            earlier = backups.found(self._path)
            for backup in earlier:
                backups.remove(backup)
            if earlier:
                findings.append(message("erase.copies_removed", n=len(earlier)))
            store.rewrite(store.key)
            if earlier:
                now = self._recorder.ports.clock.now()
                backups.write(self._path, store.key, reason=Reason.ERASURE, now=now)
        except DopuskError as error:
            findings.append(message("erase.unfinished", reason=error.message))
        return tuple(findings)

    def _answers_naming(self, state: CaseState, plan: ErasurePlan) -> list[Step]:
        """Take back answers of others that name the person; they held nothing but the id."""
        if plan.target.kind is not Kind.PARTY:
            return []
        questions = self._recorder.pack.questions
        gone = set(plan.records)
        return [
            removal(state, Kind.ANSWER, key)
            for key, answer in state.answers.items()
            if answer.value == plan.target.id
            and answer.question in questions
            and questions[answer.question].type is AnswerType.PARTY
            and RecordKey(kind=Kind.ANSWER, id=key) not in gone
        ]


def _belonging(target: RecordKey, steps: list[Step]) -> frozenset[RecordKey]:
    """Return the records that are the target or belong to it, now or at any time."""
    party = target.id if target.kind is Kind.PARTY else None
    found = set()
    for step in steps:
        key = RecordKey(kind=step.kind, id=step.id)
        of_party = party is not None and any(
            _is_of(step.kind, step.id, record, party) for record in (step.before, step.after)
        )
        if key == target or of_party:
            found.add(key)
    return frozenset(found)


def _is_of(kind: Kind, key: str, record: Record | None, party: str) -> bool:
    if kind is Kind.ANSWER:
        return split_answer_key(AnswerKey(key))[1] == party
    if kind is Kind.WORK:
        return split_requirement_ref(RequirementRef(key))[1] == party
    if kind in {Kind.PAPER, Kind.WORDING}:
        return key.rpartition("@")[2] == party
    match record:
        case Holding():
            return party in {record.holder, record.target}
        case Document():
            parties = {split_requirement_ref(ref)[1] for ref in record.requirements}
            return record.owner == party or parties == {PartyId(party)}
        case _:
            return False


def _names(target: RecordKey, steps: list[Step]) -> list[str]:
    """Return what a person or document was ever called, the latest last."""
    found: dict[str, None] = {}
    for step in steps:
        if (step.kind, step.id) != (target.kind, target.id):
            continue
        for record in (step.before, step.after):
            if isinstance(record, Party | Document):
                name = record.name if isinstance(record, Party) else record.title
                found.pop(name, None)
                found[name] = None
    return list(found)


def _titles(keys: frozenset[RecordKey], steps: list[Step]) -> list[str]:
    found = {
        step.id: record.title
        for step in steps
        if RecordKey(kind=step.kind, id=step.id) in keys
        for record in (step.before, step.after)
        if isinstance(record, Document)
    }
    return list(found.values())


def _mentions(
    names: list[str],
    keys: frozenset[RecordKey],
    state: CaseState,
    every: list[tuple[Entry, tuple[Step, ...]]],
) -> int:
    """Return in how many remaining records and entries one of the names occurs."""
    wanted = [name.casefold() for name in names if name.strip()]
    if not wanted:
        return 0

    def speaks(record: Record | None) -> bool:
        text = canonical_bytes(record).decode().casefold() if record else ""
        return any(name in text for name in wanted)

    live = sum(
        speaks(record)
        for kind in Kind
        for key, record in state.of_kind(kind).items()
        if RecordKey(kind=kind, id=key) not in keys
    )
    past = sum(
        any(name in f"{entry.reason or ''}\n{entry.who}".casefold() for name in wanted)
        or any(
            speaks(step.before) or speaks(step.after)
            for step in steps
            if RecordKey(kind=step.kind, id=step.id) not in keys
        )
        for entry, steps in every
    )
    return live + past
