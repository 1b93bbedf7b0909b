"""Rules about days: they exist, and they come in an order that can have happened."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from models.errors import message
from models.law.reference_sections import HolidayBody, YearBody
from models.law.sections import ActBody, AmendmentBody, ParameterBody, RequirementBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft, Entry

_SATURDAY = 5
_COMMON_YEAR = 2026  # no 29 February


def requirements_begin_before_they_end(draft: Draft) -> Iterator[PackFault]:
    """A requirement is in force on one day at least."""
    for entry in draft.of("requirements", RequirementBody).values():
        first, last = entry.body.in_force_from, entry.body.in_force_until
        if first and last and last < first:
            said = message("law.days_out_of_order", first=first, then=last)
            yield entry.fault(("in_force_until",), said)


def acts_are_changed_after_they_are_made(draft: Draft) -> Iterator[PackFault]:
    """An act is adopted, then comes into force; what changes it comes after it."""
    for entry in draft.of("acts", ActBody).values():
        body = entry.body
        yield from _in_order(entry, ("in_force_from",), body.adopted, body.in_force_from)
        for at, change in enumerate(body.amended):
            yield from _change_faults(entry, at, change)


def _change_faults(entry: Entry[ActBody], at: int, change: AmendmentBody) -> Iterator[PackFault]:
    act, place = entry.body, ("amended", at)
    yield from _in_order(entry, (*place, "adopted"), act.adopted, change.adopted)
    yield from _in_order(
        entry,
        (*place, "in_force_from"),
        change.adopted or act.in_force_from or act.adopted,
        change.in_force_from,
    )


def _in_order(
    entry: Entry[ActBody], place: tuple[str | int, ...], first: date | None, then: date | None
) -> Iterator[PackFault]:
    if first and then and then < first:
        yield entry.fault(place, message("law.days_out_of_order", first=first, then=then))


def amounts_follow_each_other(draft: Draft) -> Iterator[PackFault]:
    """The amounts of a figure stand in the order of their days, one a day."""
    for entry in draft.of("parameters", ParameterBody).values():
        for at, (earlier, later) in enumerate(pairwise(entry.body.amounts)):
            if later.since <= earlier.since:
                said = message("law.amounts_out_of_order", first=earlier.since, then=later.since)
                yield entry.fault(("amounts", at + 1, "since"), said)


def years_hold_their_own_days(draft: Draft) -> Iterator[PackFault]:
    """A transfer moves a working day to a weekend of the same year; nothing else is one."""
    for entry in draft.of("years", YearBody).values():
        year = entry.id.removeprefix("y")
        moved = [("days_off", entry.body.days_off), ("worked", entry.body.worked)]
        for key, days in moved:
            for at, day in enumerate(days):
                if str(day.year) != year:
                    said = message("law.day_of_another_year", day=day, year=year)
                    yield entry.fault((key, at), said)
                elif (day.weekday() >= _SATURDAY) != (key == "worked"):
                    yield entry.fault((key, at), message(f"law.{key}_on_wrong_day", day=day))
                if day in days[:at]:
                    yield entry.fault((key, at), message("law.day_twice", day=day))


def holidays_come_every_year(draft: Draft) -> Iterator[PackFault]:
    """A holiday stands on a day that every year has."""
    for entry in draft.of("holidays", HolidayBody).values():
        month, day = entry.body.month, entry.body.day
        if month and day and not _is_day(month, day):
            yield entry.fault(("day",), message("law.no_such_day", day=day, month=month))


def _is_day(month: int, day: int) -> bool:
    try:
        date(_COMMON_YEAR, month, day)
    except ValueError:
        return False
    return True
