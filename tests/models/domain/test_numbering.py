from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.numbering import Numbered, consecutive, keeping


def numbered(**pages):
    return [Numbered(key, count) for key, count in pages.items()]


def test_what_was_never_numbered_is_numbered_through():
    assert consecutive(numbered(a=2, b=0, c=3)) == [("1", "2"), (), ("3", "4", "5")]


KEPT = {"a": ("1", "2"), "b": ("3",), "c": ("4", "5")}


@pytest.mark.parametrize(
    ("things", "expected"),
    [
        (numbered(a=2, b=1, c=2), [("1", "2"), ("3",), ("4", "5")]),
        (numbered(a=2, new=2, b=1, c=2), [("1", "2"), ("2A", "2B"), ("3",), ("4", "5")]),
        (numbered(a=3, b=1, c=2), [("1", "2", "2A"), ("3",), ("4", "5")]),
        (numbered(a=2, b=1, c=2, new=2), [("1", "2"), ("3",), ("4", "5"), ("6", "7")]),
        (numbered(a=2, c=2), [("1", "2"), ("4", "5")]),
        (numbered(a=2, new=1, c=2), [("1", "2"), ("2A",), ("4", "5")]),
        (numbered(new=1, a=2, b=1, c=2), [("0A",), ("1", "2"), ("3",), ("4", "5")]),
        (numbered(a=2, b=1, c=4), [("1", "2"), ("3",), ("4", "5", "6", "7")]),
    ],
)
def test_what_was_filed_keeps_its_numbers(things, expected):
    assert keeping(things, KEPT) == expected


def test_a_second_insertion_finds_its_place_beside_the_first():
    kept = {"a": ("1", "2"), "x": ("2A",), "b": ("3",)}

    before = keeping(numbered(a=2, y=2, x=1, b=1), kept)
    after = keeping(numbered(a=2, x=1, y=1, b=1), kept)

    assert before == [("1", "2"), ("2.1", "2.2"), ("2A",), ("3",)]
    assert after == [("1", "2"), ("2A",), ("2B",), ("3",)]


def test_a_number_that_was_given_back_is_not_given_again():
    kept = {"a": ("1",), "gone": ("1A",), "b": ("2",)}

    assert keeping(numbered(a=1, new=1, b=1), kept) == [("1",), ("1.1",), ("2",)]


def test_letters_go_on_behind_the_last_one():
    (first, many, _) = keeping(numbered(a=1, new=28, b=1), {"a": ("1",), "b": ("2",)})

    assert first == ("1",)
    assert (many[0], many[25], many[26], many[27]) == ("1A", "1Z", "1AA", "1AB")


keys = st.lists(st.sampled_from("abcdefghij"), unique=True, max_size=10)
rounds = st.lists(keys.flatmap(lambda names: st.tuples(*(
    st.builds(Numbered, st.just(name), st.integers(0, 5)) for name in names
))), min_size=1, max_size=5)  # fmt: skip


@given(rounds)
def test_no_number_is_ever_given_twice_and_none_is_taken_away(filed):
    kept: dict[str, tuple[str, ...]] = {}
    for things in filed:
        numbers = keeping(things, kept)

        given_out = [number for each in numbers for number in each]
        assert [len(each) for each in numbers] == [thing.pages for thing in things]
        assert len(given_out) == len(set(given_out))
        for thing, each in zip(things, numbers, strict=True):
            before = kept.get(thing.key, ())
            assert each[: len(before)] == tuple(before[: thing.pages])
            others = {n for key, own in kept.items() if key != thing.key for n in own}
            assert others.isdisjoint(each)
        kept |= {
            thing.key: each if len(each) > len(kept.get(thing.key, ())) else kept[thing.key]
            for thing, each in zip(things, numbers, strict=True)
            if each or thing.key in kept
        }
