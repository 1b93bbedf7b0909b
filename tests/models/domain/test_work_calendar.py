"""Working days by the shipped calendar, held against the research and against a library."""

from datetime import date, timedelta

import holidays
import pytest

from models.domain.text import Language
from models.domain.work_calendar import WorkCalendar, orthodox_easter

WORKED_IN_2026 = (19, 20, 22, 21, 20, 22, 22, 21, 22, 22, 21, 22)

OFF_IN_2027 = ("01-01", "01-02", "01-07", "03-08", "05-01", "05-09", "05-11", "07-03", "11-07")


def worked_in(calendar, year, month):
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    return sum(calendar.is_working(day) for day in days if (day.year, day.month) == (year, month))


def test_2026_has_254_working_days_month_by_month(shipped):
    by_month = tuple(worked_in(shipped.calendar, 2026, month) for month in range(1, 13))

    assert by_month == WORKED_IN_2026
    assert sum(by_month) == 254


@pytest.mark.parametrize(
    ("easter", "radunitsa"),
    [
        (date(2026, 4, 12), date(2026, 4, 21)),
        (date(2027, 5, 2), date(2027, 5, 11)),
        (date(2028, 4, 16), date(2028, 4, 25)),
        (date(2029, 4, 8), date(2029, 4, 17)),
        (date(2030, 4, 28), date(2030, 5, 7)),
    ],
)
def test_radunitsa_follows_orthodox_easter(shipped, easter, radunitsa):
    name = shipped.calendar.holiday_on(radunitsa)

    assert orthodox_easter(easter.year) == easter
    assert name is not None
    assert name.in_language(Language.RU) == "Радуница"


def test_transfer_of_april_2026_swaps_monday_and_saturday(shipped):
    assert not shipped.calendar.is_working(date(2026, 4, 20))
    assert shipped.calendar.is_working(date(2026, 4, 25))
    assert not shipped.calendar.is_working(date(2026, 4, 18))


@pytest.mark.parametrize("day", OFF_IN_2027)
def test_holidays_of_2027_are_not_worked(shipped, day):
    assert not shipped.calendar.is_working(date.fromisoformat(f"2027-{day}"))


def test_nothing_moves_by_itself_when_a_holiday_falls_on_a_weekend(shipped):
    assert shipped.calendar.is_working(date(2026, 3, 9))  # 8 March 2026 is a Sunday
    assert shipped.calendar.is_working(date(2027, 5, 10))  # until the government moves it


def test_2027_is_provisional_until_its_transfers_are_published(shipped):
    assert not shipped.calendar.is_provisional(2026)
    assert shipped.calendar.is_provisional(2027)
    assert shipped.calendar.is_provisional(2031)  # a year the pack says nothing of


def test_year_not_published_says_what_is_likely(shipped):
    (year,) = (known for known in shipped.calendar.years if known.year == 2027)

    assert year.note is not None
    assert all("10.05.2027" in year.note.in_language(language) for language in Language)


@pytest.mark.parametrize("year", range(2024, 2031))
def test_library_knows_the_same_holidays(shipped, year):
    library = holidays.country_holidays("BY", years=year, language="en_US")
    theirs = {
        day
        for day, name in library.items()
        if "substituted" not in name and not name.endswith("Easter")  # transfers; Sundays anyway
    }

    assert {holiday.on(year) for holiday in shipped.calendar.holidays} == theirs


def test_library_knows_the_same_days_off_in_2026(shipped):
    off = {
        day
        for day in holidays.country_holidays("BY", years=2026)
        if not shipped.calendar.is_working(day)
    }

    assert off == set(holidays.country_holidays("BY", years=2026))


def test_without_a_pack_only_weekends_are_off():
    calendar = WorkCalendar()

    assert calendar.is_working(date(2026, 1, 1))
    assert calendar.next_working(date(2026, 1, 3)) == date(2026, 1, 5)
