"""Putting records back to what an entry of the journal found or left, whole or field by field."""

from __future__ import annotations

from dataclasses import fields as fields_of
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from models.domain.journal import RecordKey
from models.domain.records import Answer, Document, Holding, Kind
from models.domain.state import CaseState, Step
from models.errors import CaseRefused, Message, RequestError, message
from models.services.view import FieldChange

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from models.domain.ids import PartyId
    from models.domain.record_types import Record


class Side(StrEnum):
    """Which of an entry's two images: what it found, or what it left."""

    BEFORE = "before"
    AFTER = "after"


def restoring_steps(
    state: CaseState,
    changed: Sequence[Step],
    side: Side,
    records: Collection[RecordKey] | None,
    fields: Collection[str] | None,
) -> list[Step]:
    """Return the steps that restore records, or some of their fields, in the present state.

    Raises:
        RequestError: the entry did not touch a record, or a record has no such field.
        CaseRefused: something the record refers to is not in the case any more; each is named.
    """
    steps = [
        _restored(state, step, side, fields)
        for step in changed
        if records is None or RecordKey(kind=step.kind, id=step.id) in records
    ]
    known = {RecordKey(kind=step.kind, id=step.id) for step in changed}
    if missing := [key for key in records or () if key not in known]:
        raise RequestError(message("restore.not_in_entry", id=missing[0].id))
    after = state.after(steps)
    causes = list(_dangling(after))
    if after.profiles.keys() != state.profiles.keys():
        causes.append(message("restore.no_case"))
    if causes:
        raise CaseRefused(message("restore.refused"), causes)
    return steps


def differences(changed: Sequence[Step]) -> Iterator[FieldChange]:
    """Yield every field that an entry changed, before and after; absent sides are None."""
    for step in changed:
        key = RecordKey(kind=step.kind, id=step.id)
        shape = step.after or step.before
        for field in fields_of(shape) if shape is not None else ():
            before = getattr(step.before, field.name, None)
            after = getattr(step.after, field.name, None)
            if before != after:
                yield FieldChange(record=key, field=field.name, before=before, after=after)


def _restored(state: CaseState, step: Step, side: Side, fields: Collection[str] | None) -> Step:
    wanted = step.before if side is Side.BEFORE else step.after
    present = state.of_kind(step.kind).get(step.id)
    if fields is not None:
        wanted = _some_fields(present, wanted, fields, step.id)
    return Step(kind=step.kind, id=step.id, before=present, after=wanted)


def _some_fields(
    present: Record | None, wanted: Record | None, fields: Collection[str], key: str
) -> Record:
    if present is None or wanted is None:
        raise RequestError(message("restore.whole_only", id=key))
    named = {field.name for field in fields_of(wanted)}
    if unknown := [field for field in fields if field not in named]:
        raise RequestError(message("restore.no_field", field=unknown[0], id=key))
    chosen: dict[str, Any] = {field: getattr(wanted, field) for field in fields}
    return replace(present, **chosen)


def _dangling(state: CaseState) -> Iterator[Message]:
    """Yield what a state refers to and does not hold."""
    for kind in (Kind.ANSWER, Kind.HOLDING, Kind.DOCUMENT):
        for record in state.of_kind(kind).values():
            for party in _parties(record):
                if party not in state.parties:
                    yield message("restore.needs_party", party=party)


def _parties(record: Record) -> list[PartyId]:
    match record:
        case Answer(party=party) if party is not None:
            return [party]
        case Holding(holder=holder, target=target):
            return [holder, target] if target is not None else [holder]
        case Document(owner=owner) if owner is not None:
            return [owner]
        case _:
            return []
