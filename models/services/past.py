"""The case as it was: any entry of the journal can be stood at and looked around from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.state import CaseState, Step

if TYPE_CHECKING:
    from models.domain.ids import EntryId
    from models.domain.journal import Entry
    from models.store.case_store import CaseStore


def state_after(store: CaseStore, entry: EntryId, now: CaseState) -> tuple[CaseState, int]:
    """Return the state just after an entry, and how many entries there were then.

    Goes backwards from today or forwards from the start, whichever is nearer. What was erased since
    is absent.

    Raises:
        StorageError: there is no such entry, or its images are damaged.
    """
    place, count = store.place_of(entry), store.entry_count()
    if place * 2 > count:
        return _back(store, entry, now), place
    steps: list[Step] = []
    for found, changed in store.every_step():
        steps += changed
        if found.id == entry:
            break
    return CaseState().after(steps), place


def _back(store: CaseStore, entry: EntryId, now: CaseState) -> CaseState:
    steps: list[Step] = []
    for found in _newer_than(store, entry):
        steps += [
            Step(kind=step.kind, id=step.id, before=step.after, after=step.before)
            for step in reversed(store.steps_of(found))
        ]
    return now.after(steps)


def _newer_than(store: CaseStore, entry: EntryId) -> list[Entry]:
    """Return the entries after one, newest first."""
    found: list[Entry] = []
    before = None
    while True:
        page = store.newest_entries(500, before)
        for each in page:
            if each.id == entry:
                return found
            found.append(each)
        if not page:
            return found
        before = page[-1].id
