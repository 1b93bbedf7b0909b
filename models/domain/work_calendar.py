"""Working days: weekends, public holidays and the transfers that the government publishes.

Holidays are data of the law pack. A year whose transfers are not published yet is provisional:
what is reckoned in it may still move.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from models.domain.basis import Basis
from models.domain.text import Text

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A public holiday: on a day of a month, or so many days after Orthodox Easter."""

    title: Text
    month: int | None = None
    day: int | None = None
    after_easter: int | None = None

    def on(self, year: int) -> date:
        """Return its day in a year."""
        if self.after_easter is not None:
            return orthodox_easter(year) + timedelta(days=self.after_easter)
        if self.month is None or self.day is None:
            raise AssertionError("a holiday was compiled without its day")
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear:
    """The transfers of a year: days off besides the holidays, and Saturdays worked for them."""

    year: int
    published: bool
    days_off: tuple[date, ...] = ()
    worked: tuple[date, ...] = ()
    note: Text | None = None
    basis: tuple[Basis, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """Which days are worked; without holidays only weekends are off."""

    holidays: tuple[Holiday, ...] = ()
    years: tuple[CalendarYear, ...] = ()

    def is_working(self, day: date) -> bool:
        """Return whether a five-day week works on a day."""
        off, worked = _exceptions(self, day.year)
        return day in worked or (day.weekday() < _SATURDAY and day not in off)

    def next_working(self, day: date) -> date:
        """Return the day itself if it is worked, else the next one that is."""
        while not self.is_working(day):
            day += _DAY
        return day

    def is_provisional(self, year: int) -> bool:
        """Return whether the transfers of a year are not published, as far as the pack knows."""
        return not any(known.published for known in self.years if known.year == year)

    def holiday_on(self, day: date) -> Text | None:
        """Return the name of the public holiday on a day."""
        return next((known.title for known in self.holidays if known.on(day.year) == day), None)


def orthodox_easter(year: int) -> date:
    """Return Orthodox Easter by the Gregorian calendar (Meeus' Julian algorithm, 1900-2099)."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    julian = moon + sunday + 114
    return date(year, julian // 31, julian % 31 + 1) + timedelta(days=13)


@lru_cache(maxsize=64)
def _exceptions(calendar: WorkCalendar, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return the weekdays off and the Saturdays worked of a year."""
    known = [entry for entry in calendar.years if entry.year == year]
    off = {holiday.on(year) for holiday in calendar.holidays}
    off.update(day for entry in known for day in entry.days_off)
    worked = frozenset(day for entry in known for day in entry.worked)
    return frozenset(off), worked
