"""Pages as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.page_ranges import is_taken, pages_text, parse_pages
from models.domain.records import PageRange
from models.errors import RequestError

LAST = 12


def pages(text, last=LAST):
    ranges = parse_pages(text, last)
    return [page for part in ranges for page in range(part.first, part.last + 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3-7, 9", [3, 4, 5, 6, 7, 9]),
        ("3–7;9", [3, 4, 5, 6, 7, 9]),
        (" 3 — 4 ,12 ", [3, 4, 12]),
        ("9, 3", [9, 3]),
        ("5", [5]),
    ],
)
def test_pages_are_read_in_the_order_they_are_named(text, expected):
    assert pages(text) == expected


@pytest.mark.parametrize("text", ["", "  ", "1-12", "1-5, 6-12", "1,2,3-12"])
def test_all_pages_are_none_in_particular(text):
    assert parse_pages(text, LAST) == ()


def test_neighbours_become_one_range():
    assert parse_pages("3, 4, 5, 7", LAST) == (
        PageRange(first=3, last=5),
        PageRange(first=7, last=7),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("три", "pages.not_understood"),
        ("3-", "pages.not_understood"),
        ("-3", "pages.not_understood"),
        ("3,,4", "pages.not_understood"),
        ("3 4", "pages.not_understood"),
        ("٣", "pages.not_understood"),
        ("9" * 4000, "pages.not_understood"),
        ("7-3", "pages.backwards"),
        ("3-7, 5", "pages.twice"),
        ("0", "evidence.no_such_pages"),
        ("3-13", "evidence.no_such_pages"),
    ],
)
def test_what_is_wrong_is_said(text, said):
    with pytest.raises(RequestError) as refused:
        parse_pages(text, LAST)

    assert refused.value.message.id == said


@given(st.integers(1, 60).flatmap(
    lambda last: st.tuples(st.just(last), st.lists(st.integers(1, last), min_size=1, unique=True))
))  # fmt: skip
def test_what_is_read_is_what_was_named_and_writes_back_the_same(named):
    last, wanted = named
    text = ", ".join(map(str, wanted))
    ranges = parse_pages(text, last)

    assert pages(text, last) == wanted or wanted == list(range(1, last + 1))
    for dash in "-–":
        assert parse_pages(pages_text(ranges, dash=dash), last) == ranges
    assert {page for page in range(1, last + 1) if is_taken(page, ranges)} == set(wanted)


@given(st.text(st.sampled_from("0123456789-–, ;x"), max_size=30), st.integers(0, 40))
def test_whatever_is_typed_is_read_or_refused_in_words(text, last):
    try:
        ranges = parse_pages(text, last)
    except RequestError:
        return
    assert all(1 <= part.first <= part.last <= last for part in ranges)
