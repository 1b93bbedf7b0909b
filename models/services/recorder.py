"""The one way a change gets into a case: a transaction, an entry, a `Change`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.ids import EntryId
from models.domain.journal import Entry
from models.domain.record_types import Record, record_id, record_kind
from models.domain.records import Document, Kind
from models.domain.searchable import hidden_contents
from models.domain.state import CaseState, Step
from models.errors import RequestError, message
from models.services.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from models.domain.journal import RecordKey
    from models.domain.law_pack import LawPack
    from models.errors import Message
    from models.services.ports import Ports
    from models.store.case_store import CaseStore


_SHOWN = 40
"""Characters told on each side of one that cannot be stored."""


class Recorder:
    """Holds the state in memory and writes every change of it to the journal first."""

    def __init__(self, store: CaseStore, ports: Ports, pack: LawPack, *, who: str) -> None:
        self.store = store
        self.ports = ports
        self.pack = pack
        self.who = who
        self.reason: str | None = None
        self._head = store.head()
        self._state = store.state()

    @property
    def state(self) -> CaseState:
        """The case as it is in the file now, also when another process has changed it."""
        head = self.store.head()
        if head != self._head:
            self._state, self._head = self.store.state(), head
        return self._state

    def record(
        self,
        verb: str,
        plan: Callable[[CaseState], Sequence[Step]],
        *,
        said: Message | None = None,
        undoes: EntryId | None = None,
        undoable: bool = True,
    ) -> Change:
        """Take the steps that `plan` makes of the current state, all or none, as one entry.

        Steps that change nothing are left out; without any step nothing is written.

        Raises:
            DopuskError: whatever the plan refuses; the case is as before.
            RequestError: a text cannot be kept in any file; the case is as before.
            StorageError: the file could not be written; the case is as before.
        """
        with self.store.transaction():
            state = self.state
            steps = [step for step in _merged(plan(state)) if step.before != step.after]
            words = said or label(verb, steps, self.pack, state.after(steps))
            if not steps:
                return Change(
                    entry=self._head[0] if self._head else EntryId(""),
                    kinds=frozenset(),
                    ids=frozenset(),
                    message=words,
                )
            draft = self._draft(verb, undoes=undoes, undoable=undoable)
            try:
                entry = self.store.append(draft, steps, self.ports.ids.salt)
                self._hide(steps)
            except UnicodeEncodeError as error:  # half a surrogate pair, as in a broken file name
                raise RequestError(_broken(error)) from error
        self._state, self._head = state.after(steps), (entry.id, entry.hash)
        return Change(
            entry=entry.id,
            kinds=frozenset(step.kind for step in steps),
            ids=frozenset(step.id for step in steps),
            message=words,
        )

    def erase(
        self,
        plan: Callable[[CaseState], Sequence[Step]],
        keys: Collection[RecordKey],
        contents: Collection[str],
        said: Message,
    ) -> Change:
        """Destroy records with all their images and contents, and take the steps that follow.

        Raises:
            StorageError: the file could not be written; the case is as before.
        """
        with self.store.transaction():
            steps = [step for step in _merged(plan(self.state)) if step.before != step.after]
            draft = self.draft("erase", erased=tuple(sorted(keys)))
            entry = self.store.append_erasure(draft, steps, contents, self.ports.ids.salt)
        self._state, self._head = self.store.state(), (entry.id, entry.hash)
        touched = {key.kind for key in keys} | {step.kind for step in steps}
        ids = {key.id for key in keys} | {step.id for step in steps}
        return Change(entry=entry.id, kinds=frozenset(touched), ids=frozenset(ids), message=said)

    def _hide(self, steps: Sequence[Step]) -> None:
        """Forget the text of what has become sensitive, by whatever way it did."""
        documents = [step.after for step in steps if isinstance(step.after, Document)]
        if hidden := hidden_contents(documents, self.pack):
            self.store.forget_texts(hidden)

    def draft(self, verb: str, *, erased: tuple[RecordKey, ...] = ()) -> Entry:
        """Return an entry that cannot be taken back, yet to be written, after the newest one."""
        return replace(self._draft(verb, undoes=None, undoable=False), erased=erased)

    def _draft(self, verb: str, *, undoes: EntryId | None, undoable: bool) -> Entry:
        return Entry(
            id=EntryId(self.ports.ids.ulid()),
            parents=dict([self._head]) if self._head else {},
            replica=self.store.info("replica") or "",
            who=self.who,
            at=self.ports.clock.now(),
            verb=verb,
            images=(),
            reason=self.reason,
            undoes=undoes,
            undoable=undoable,
        )


def _broken(error: UnicodeEncodeError) -> Message:
    """Return what is said of a text that cannot be stored: where it breaks, and at what."""
    shown = error.object[max(0, error.start - _SHOWN) : error.start + _SHOWN]
    code = f"U+{ord(error.object[error.start]):04X}"
    text = shown.encode(errors="replace").decode()
    return message("text.broken", text=text, code=code)


def _merged(steps: Sequence[Step]) -> list[Step]:
    """Return one step for each record, from what it was first to what it is last."""
    merged: dict[tuple[Kind, str], Step] = {}
    for step in steps:
        earlier = merged.get((step.kind, step.id))
        merged[step.kind, step.id] = replace(step, before=earlier.before) if earlier else step
    return list(merged.values())


def put(state: CaseState, record: Record) -> Step:
    """Return the step that puts a record in place of the one with its id."""
    kind, key = record_kind(record), record_id(record)
    return Step(kind=kind, id=key, before=state.of_kind(kind).get(key), after=record)


def removal(state: CaseState, kind: Kind, key: str) -> Step:
    """Return the step that removes a record."""
    return Step(kind=kind, id=key, before=state.of_kind(kind).get(key), after=None)
