"""Terms by chapter 11 of the Civil Code: counted from the next day, moved to a working day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from models.domain.requirement import TermUnit

if TYPE_CHECKING:
    from models.domain.work_calendar import WorkCalendar

_DAY = timedelta(days=1)
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ReckonedTerm:
    """A term as reckoned: where it ends and how that came about.

    `counted` is the last day before it is moved to a working day. `provisional` says that the
    transfers of a year it runs through are not published yet.
    """

    event: date
    length: int
    unit: TermUnit
    counted: date
    ends: date
    provisional: bool

    @property
    def moved(self) -> bool:
        """Return whether the last day was not a working day."""
        return self.counted != self.ends


def reckon(event: date, length: int, unit: TermUnit, calendar: WorkCalendar) -> ReckonedTerm:
    """Return the term of so many units after an event."""
    counted = _counted(event, length, unit, calendar)
    ends = calendar.next_working(counted)
    touched = range(event.year, ends.year + 1) if unit is TermUnit.WORKING_DAYS else {ends.year}
    # Only the end of a calendar term meets the calendar of working days.
    provisional = any(calendar.is_provisional(year) for year in touched)
    return ReckonedTerm(
        event=event,
        length=length,
        unit=unit,
        counted=counted,
        ends=ends,
        provisional=provisional,
    )


def months_later(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of a shorter month.

    What lies beyond the last year of the calendar is its last day.
    """
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    if year > date.max.year:
        return date.max
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _counted(event: date, length: int, unit: TermUnit, calendar: WorkCalendar) -> date:
    match unit:
        case TermUnit.DAYS:
            return event + timedelta(days=min(length, (date.max - event).days))
        case TermUnit.MONTHS:
            return months_later(event, length)
        case TermUnit.YEARS:
            return months_later(event, length * _MONTHS)
        case TermUnit.WORKING_DAYS:
            day = event
            for _ in range(length):
                day = calendar.next_working(day + _DAY)
            return day
