"""Terms as chapter 11 of the Civil Code counts them, on the shipped calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.requirement import TermUnit as U
from models.domain.terms import months_later, reckon

EVENTS = st.dates(date(2024, 1, 1), date(2040, 12, 31))
TERMS = st.one_of(
    st.tuples(st.integers(1, 800), st.just(U.DAYS)),
    st.tuples(st.integers(1, 120), st.just(U.WORKING_DAYS)),
    st.tuples(st.integers(1, 120), st.just(U.MONTHS)),
    st.tuples(st.integers(1, 40), st.just(U.YEARS)),
)


@pytest.mark.parametrize(
    ("event", "length", "unit", "ends"),
    [
        (date(2026, 4, 16), 5, U.WORKING_DAYS, date(2026, 4, 25)),  # a Saturday that is worked
        (date(2026, 4, 10), 10, U.DAYS, date(2026, 4, 22)),  # the 20th and 21st are off
        (date(2026, 1, 31), 1, U.MONTHS, date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2026, 12, 24), 5, U.WORKING_DAYS, date(2027, 1, 4)),
        (date(2027, 5, 7), 2, U.WORKING_DAYS, date(2027, 5, 12)),
        (date(2026, 11, 30), 3, U.MONTHS, date(2027, 3, 1)),
    ],
)
def test_examples_of_the_research(shipped, event, length, unit, ends):
    assert reckon(event, length, unit, shipped.calendar).ends == ends


def test_day_of_the_event_is_not_counted(shipped):
    term = reckon(date(2026, 11, 23), 1, U.DAYS, shipped.calendar)

    assert term.ends == date(2026, 11, 24)
    assert not term.moved


def test_last_day_off_moves_to_the_next_working_day(shipped):
    term = reckon(date(2026, 4, 10), 10, U.DAYS, shipped.calendar)

    assert term.counted == date(2026, 4, 20)
    assert term.moved


@pytest.mark.parametrize(
    ("event", "length", "unit", "provisional"),
    [
        (date(2026, 11, 23), 5, U.WORKING_DAYS, False),
        (date(2026, 12, 24), 5, U.WORKING_DAYS, True),
        (date(2026, 11, 30), 3, U.MONTHS, True),
        (date(2026, 1, 31), 1, U.MONTHS, False),
    ],
)
def test_what_runs_into_2027_is_provisional(shipped, event, length, unit, provisional):
    assert reckon(event, length, unit, shipped.calendar).provisional is provisional


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 10, 31), 13, date(2027, 11, 30)),
    ],
)
def test_shorter_month_ends_the_term_on_its_last_day(day, months, later):
    assert months_later(day, months) == later


@given(event=EVENTS, term=TERMS)
def test_term_ends_on_a_working_day_after_the_event(shipped, event, term):
    reckoned = reckon(event, *term, shipped.calendar)

    assert shipped.calendar.is_working(reckoned.ends)
    assert event < reckoned.counted <= reckoned.ends


@given(event=EVENTS, term=TERMS)
def test_longer_term_never_ends_earlier(shipped, event, term):
    length, unit = term
    shorter = reckon(event, length, unit, shipped.calendar)

    assert shorter.ends <= reckon(event, length + 1, unit, shipped.calendar).ends


@given(event=EVENTS, length=st.integers(1, 60))
def test_working_days_of_a_term_are_as_many_as_it_is_long(shipped, event, length):
    ends = reckon(event, length, U.WORKING_DAYS, shipped.calendar).ends
    days = (date.fromordinal(n) for n in range(event.toordinal() + 1, ends.toordinal() + 1))

    assert sum(shipped.calendar.is_working(day) for day in days) == length
