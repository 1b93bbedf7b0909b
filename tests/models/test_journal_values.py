"""The journal's entry: nothing changes in it unnoticed; undo and redo as a simple model has it."""

from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.canonical import canonical_bytes, from_canonical
from models.domain.journal import (
    Entry,
    History,
    Mark,
    RecordKey,
    SealedImage,
    commitment,
    entry_hash,
)
from models.domain.records import Kind

IMAGE = SealedImage(kind=Kind.ANSWER, id="company.form", version=1, before=None, after="ab")
ENTRY = Entry(
    id="01J1",
    parents={"01J0": "00ff"},
    replica="R1",
    who="Алеся",
    at=datetime(2026, 11, 23, 9, tzinfo=UTC),
    verb="answer.put",
    images=(IMAGE,),
)
OTHER_FIELDS = {
    "id": "01J2",
    "parents": {"01J0": "00fe"},
    "replica": "R2",
    "who": "Алёся",
    "at": ENTRY.at + timedelta(microseconds=1),
    "verb": "answer.clear",
    "images": (),
    "reason": "",
    "undoes": "01J0",
    "undoable": False,
    "erased": (RecordKey(kind=Kind.PARTY, id="01JA"),),
    "format": 3,
}
OTHER_IMAGES = {
    "kind": Kind.PARTY,
    "id": "company.forms",
    "version": 2,
    "before": "",
    "after": None,
}


def test_every_field_is_tried():
    assert {each.name for each in fields(Entry)} == OTHER_FIELDS.keys() | {"hash"}
    assert {each.name for each in fields(SealedImage)} == OTHER_IMAGES.keys()


@pytest.mark.parametrize("name", sorted(OTHER_FIELDS))
def test_any_field_of_an_entry_changes_its_hash(name):
    assert entry_hash(replace(ENTRY, **{name: OTHER_FIELDS[name]})) != entry_hash(ENTRY)


@pytest.mark.parametrize("name", sorted(OTHER_IMAGES))
def test_any_field_of_an_image_changes_the_hash(name):
    image = replace(IMAGE, **{name: OTHER_IMAGES[name]})

    assert entry_hash(replace(ENTRY, images=(image,))) != entry_hash(ENTRY)


def test_order_of_images_counts_and_order_of_parents_does_not():
    two = (IMAGE, replace(IMAGE, id="company.phone"))
    parents = {"01J0": "00ff", "01JA": "11ee"}

    assert entry_hash(replace(ENTRY, images=two)) != entry_hash(replace(ENTRY, images=two[::-1]))
    merged = replace(ENTRY, parents=parents)
    turned = replace(ENTRY, parents=dict(reversed(parents.items())))
    assert entry_hash(merged) == entry_hash(turned)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (1, "a10af4b8b9fbca24cfcac92d55e2d87e4970190a1ac13f018e2f52566d6ec398"),
        (2, "461b8b6372d02c45787df75bd3329bb20028bb2dead2fe0fc51fd0d884c62f01"),
    ],
)
def test_the_hash_is_the_same_for_ever(form, expected):
    """Journals of earlier versions must verify: these figures never change."""
    assert entry_hash(replace(ENTRY, format=form)) == expected


def test_a_tombstone_slipped_into_an_old_entry_changes_its_hash():
    old = replace(ENTRY, format=1)

    assert entry_hash(replace(old, erased=OTHER_FIELDS["erased"])) != entry_hash(old)


def test_the_stored_hash_does_not_count():
    assert entry_hash(replace(ENTRY, hash="f" * 64)) == entry_hash(ENTRY)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(who=texts, reason=st.none() | texts, undoes=st.none() | texts, at=st.datetimes())
def test_an_entry_read_back_has_the_same_hash(who, reason, undoes, at):
    entry = replace(ENTRY, who=who, reason=reason, undoes=undoes, at=at.replace(tzinfo=UTC))

    assert entry_hash(from_canonical(canonical_bytes(entry), Entry)) == entry_hash(entry)


@given(st.binary(min_size=32, max_size=32), st.binary(), st.binary(min_size=32, max_size=32))
def test_a_commitment_binds_salt_and_image(salt, image, other):
    made = commitment(salt, image)

    assert made == commitment(salt, image)
    assert made != commitment(salt, image + b"\0")
    assert other == salt or made != commitment(other, image)


# Undo and redo


@dataclass
class Simple:
    """Undo and redo over plain lists of what was done."""

    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)


class Kept:
    """A journal as far as `History` reads it, counting how much that is."""

    def __init__(self):
        self.marks = []
        self.read = 0

    def add(self, undoes=None, *, undoable=True):
        entry = f"E{len(self.marks)}"
        self.marks.append(Mark(len(self.marks), entry, undoes, undoable))
        return entry

    def history(self):
        return History(find=self.find, last_before=self.last_before)

    def find(self, entry):
        self.read += 1
        return self.marks[int(entry[1:])]

    def last_before(self, seq):
        self.read += 1
        before = self.marks if seq is None else self.marks[:seq]
        return before[-1] if before else None


@given(st.lists(st.sampled_from(["do", "undo", "undo", "redo", "redo", "seal"]), max_size=40))
def test_history_agrees_with_two_plain_lists(moves):
    kept, simple, what = Kept(), Simple(), {}
    for move in moves:
        if move == "do":
            entry = kept.add()
            what[entry] = entry
            simple = Simple([*simple.done, entry], [])
        elif move == "seal":
            kept.add(undoable=False)
            simple = Simple()
        elif move == "undo" and simple.done:
            undoes = kept.history().to_undo()
            what[kept.add(undoes)] = what[undoes]
            simple.undone.append(simple.done.pop())
        elif move == "redo" and simple.undone:
            undoes = kept.history().to_redo()
            what[kept.add(undoes)] = what[undoes]
            simple.done.append(simple.undone.pop())

        now = kept.history()
        assert what.get(now.to_undo()) == (simple.done or [None])[-1]
        assert what.get(now.to_redo()) == (simple.undone or [None])[-1]


def test_a_long_journal_costs_no_more_than_a_short_one():
    kept = Kept()
    for _ in range(5_000):
        kept.add()
    for _ in range(100):
        kept.add(kept.history().to_undo())

    kept.read = 0
    assert kept.history().to_undo() == "E4899"
    assert kept.history().to_redo() == "E5099"
    assert kept.read < 10
