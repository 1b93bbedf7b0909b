"""Undo, redo and the journal as a reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.canonical import canonical_bytes
from models.domain.journal import RecordKey
from models.domain.state import Step
from models.errors import CaseRefused, Message, RequestError, message
from models.services.labels import label
from models.services.restoring import Side, differences, restoring_steps
from models.services.view import FieldChange, JournalFilter, JournalLine

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from models.domain.change import Change
    from models.domain.ids import EntryId
    from models.domain.journal import Entry
    from models.domain.state import CaseState
    from models.services.recorder import Recorder

EVERYTHING = JournalFilter()
_PAGE = 500


class HistoryService:
    """The verbs of going back and forth, and reading what happened."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def undo(self) -> Change:
        """Take the newest change back, as a new entry.

        Raises:
            RequestError: there is nothing to undo.
            CaseRefused: the record is no longer as that change left it.
        """
        return self._take_back(self._recorder.store.to_undo, "history.undo")

    def redo(self) -> Change:
        """Do again what was undone last, as a new entry.

        Raises:
            RequestError: there is nothing to redo.
            CaseRefused: the record is no longer as the undoing left it.
        """
        return self._take_back(self._recorder.store.to_redo, "history.redo")

    def restore(
        self,
        entry: EntryId,
        *,
        side: Side,
        records: Collection[RecordKey] | None = None,
        fields: Collection[str] | None = None,
    ) -> Change:
        """Put records back to what they were before or after an entry, as one new entry.

        Without `records` all that the entry touched; with `fields` only these of each record.

        Raises:
            RequestError: the entry did not touch a record, or it has no such field.
            CaseRefused: it was erased, or refers to what is not in the case any more.
        """
        line = self._line(self._recorder.store.entry(entry))
        if gone := [key for key in line.erased if records is None or key in records]:
            causes = [message("restore.erased", id=key.id) for key in gone]
            raise CaseRefused(message("restore.refused"), causes)
        return self._recorder.record(
            "history.restore",
            lambda state: restoring_steps(state, line.images, side, records, fields),
        )

    def difference(self, entry: EntryId) -> tuple[FieldChange, ...]:
        """Return every field an entry changed, before and after."""
        store = self._recorder.store
        return tuple(differences(store.steps_of(store.entry(entry))))

    def can_undo(self) -> Message | None:
        """Return what would be undone, None if nothing."""
        entry = self._recorder.store.to_undo()
        return self._words(self._recorder.store.entry(entry)) if entry else None

    def can_redo(self) -> Message | None:
        """Return what would be redone, None if nothing."""
        undoing = self._recorder.store.to_redo()
        return self._words(self._original(undoing)) if undoing else None

    def entries(
        self,
        *,
        limit: int = 100,
        before: EntryId | None = None,
        which: JournalFilter = EVERYTHING,
    ) -> tuple[JournalLine, ...]:
        """Return journal lines that pass a filter, newest first, older than `before` if given."""
        found: list[JournalLine] = []
        store = self._recorder.store
        while len(found) < limit:
            page = store.newest_entries(_PAGE if which != EVERYTHING else limit, before)
            wanted = (each for each in page if which.admits(each))
            found += [self._line(each) for each in wanted if self._speaks(each, which.text)]
            if not page:
                break
            before = page[-1].id
        return tuple(found[:limit])

    def people(self) -> tuple[str, ...]:
        """Return everybody who ever changed the case, by name."""
        return tuple(sorted({entry.who for entry in self._recorder.store.every_entry()}))

    def _take_back(self, find: Callable[[], EntryId | None], verb: str) -> Change:
        """Put back what was before an entry, if nothing else has touched it since.

        The entry is chosen while the case is held, so that no other change can come between.
        """
        store = self._recorder.store
        with store.transaction():
            target = find()
            if target is None:
                raise RequestError(message(f"{verb.replace('.', '.nothing_to_')}"))
            changed = store.steps_of(store.entry(target))
            said = message(f"journal.{verb}", of=self._words(self._original(target)))

            def plan(state: CaseState) -> list[Step]:
                for step in changed:
                    if state.of_kind(step.kind).get(step.id) != step.after:
                        raise CaseRefused(message("history.changed_since"))
                return [
                    Step(kind=step.kind, id=step.id, before=step.after, after=step.before)
                    for step in reversed(changed)
                ]

            return self._recorder.record(verb, plan, said=said, undoes=target)

    def _line(self, entry: Entry) -> JournalLine:
        store = self._recorder.store
        steps = store.steps_of(entry)
        kept = {RecordKey(kind=step.kind, id=step.id) for step in steps}
        keys = [RecordKey(kind=image.kind, id=image.id) for image in entry.images]
        parents = [store.entry(parent) for parent in entry.parents]
        return JournalLine(
            entry=entry,
            message=self._words(entry),
            images=steps,
            erased=tuple(key for key in keys if key not in kept),
            undone=store.is_undone(entry.id),
            clock_back=any(parent.at > entry.at for parent in parents),
        )

    def _speaks(self, entry: Entry, text: str) -> bool:
        """Return whether a text occurs in an entry's ids, reason or images."""
        wanted = text.casefold().strip()
        if not wanted:
            return True
        said = [entry.reason or "", entry.who, *(image.id for image in entry.images)]
        for step in self._recorder.store.steps_of(entry):
            said += [canonical_bytes(side).decode() for side in (step.before, step.after) if side]
        return any(wanted in part.casefold() for part in said)

    def _original(self, entry_id: EntryId) -> Entry:
        """Return the change that a chain of undoing and redoing is about."""
        entry = self._recorder.store.entry(entry_id)
        while entry.undoes is not None:
            entry = self._recorder.store.entry(entry.undoes)
        return entry

    def _words(self, entry: Entry) -> Message:
        if entry.undoes is not None:
            return message(f"journal.{entry.verb}", of=self._words(self._original(entry.id)))
        if entry.erased:
            return message("journal.erase", n=len(entry.erased))
        steps = self._recorder.store.steps_of(entry)
        if entry.images and not steps:
            return message("journal.of_erased")
        return label(entry.verb, steps, self._recorder.pack, self._recorder.state)
