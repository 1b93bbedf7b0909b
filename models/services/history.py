"""Undo, redo and the journal as a reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.state import Step
from models.errors import CaseRefused, Message, RequestError, message
from models.services.labels import label
from models.services.view import CheckLine, JournalLine
from models.store.audit import audit

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.ids import EntryId
    from models.domain.journal import Entry
    from models.domain.state import CaseState
    from models.services.recorder import Recorder


class HistoryService:
    """The verbs of going back and forth, and reading what happened."""

    def __init__(self, recorder: Recorder, path: Path) -> None:
        self._recorder = recorder
        self._path = path

    def undo(self) -> Change:
        """Take the newest change back, as a new entry.

        Raises:
            RequestError: there is nothing to undo.
            CaseRefused: the record is no longer as that change left it.
        """
        entry = self._recorder.store.to_undo()
        if entry is None:
            raise RequestError(message("history.nothing_to_undo"))
        return self._take_back(entry, "history.undo")

    def redo(self) -> Change:
        """Do again what was undone last, as a new entry.

        Raises:
            RequestError: there is nothing to redo.
            CaseRefused: the record is no longer as the undoing left it.
        """
        undoing = self._recorder.store.to_redo()
        if undoing is None:
            raise RequestError(message("history.nothing_to_redo"))
        return self._take_back(undoing, "history.redo")

    def can_undo(self) -> Message | None:
        """Return what would be undone, None if nothing."""
        entry = self._recorder.store.to_undo()
        return self._words(self._recorder.store.entry(entry)) if entry else None

    def can_redo(self) -> Message | None:
        """Return what would be redone, None if nothing."""
        undoing = self._recorder.store.to_redo()
        return self._words(self._original(undoing)) if undoing else None

    def entries(
        self, *, limit: int = 100, before: EntryId | None = None
    ) -> tuple[JournalLine, ...]:
        """Return journal lines, newest first; those older than `before` if given."""
        store = self._recorder.store
        return tuple(
            JournalLine(entry=entry, message=self._words(entry), images=store.steps_of(entry))
            for entry in store.newest_entries(limit, before)
        )

    def verify(self) -> tuple[CheckLine, ...]:
        """Check the whole file and return a line per check."""
        outcomes = audit(self._path, self._recorder.store.database)
        return tuple(CheckLine(message=said, ok=ok) for said, ok in outcomes)

    def _take_back(self, target: EntryId, verb: str) -> Change:
        """Put back what was before an entry, if nothing else has touched it since."""
        store = self._recorder.store
        changed = store.steps_of(store.entry(target))

        def plan(state: CaseState) -> list[Step]:
            for step in changed:
                if state.of_kind(step.kind).get(step.id) != step.after:
                    raise CaseRefused(message("history.changed_since"))
            return [
                Step(kind=step.kind, id=step.id, before=step.after, after=step.before)
                for step in reversed(changed)
            ]

        said = message(f"journal.{verb}", of=self._words(self._original(target)))
        return self._recorder.record(verb, plan, said=said, undoes=target)

    def _original(self, entry_id: EntryId) -> Entry:
        """Return the change that a chain of undoing and redoing is about."""
        entry = self._recorder.store.entry(entry_id)
        while entry.undoes is not None:
            entry = self._recorder.store.entry(entry.undoes)
        return entry

    def _words(self, entry: Entry) -> Message:
        if entry.undoes is not None:
            return message(f"journal.{entry.verb}", of=self._words(self._original(entry.id)))
        steps = self._recorder.store.steps_of(entry)
        return label(entry.verb, steps, self._recorder.pack, self._recorder.state)
