from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.volumes import Run, bound, runs_of


def test_a_volume_is_cut_between_documents():
    volumes = bound([3, 4, 5], 8)

    assert [(volume.first, volume.last) for volume in volumes] == [(1, 7), (8, 12)]


def test_a_document_that_no_volume_holds_is_cut():
    volumes = bound([2, 25, 1], 10)

    assert [(volume.first, volume.last) for volume in volumes] == [
        (1, 2), (3, 12), (13, 22), (23, 28)
    ]  # fmt: skip


def test_on_both_sides_every_document_begins_on_a_front():
    assert runs_of([3, 0, 2], duplex=True) == [Run(1, 3, 1), Run(4, 2, 0)]
    assert [volume.sheets(duplex=True) for volume in bound([3, 2, 1], 2, duplex=True)] == [2, 2]


def test_a_volume_without_sheets_is_refused():
    with pytest.raises(ValueError, match="hold nothing"):
        bound([1], 0)


@given(st.lists(st.integers(0, 40), max_size=30), st.integers(1, 30), st.booleans())
def test_every_page_is_bound_once_and_no_volume_is_too_thick(pages, sheets, duplex):
    volumes = bound(pages, sheets, duplex=duplex)

    found = [
        page for volume in volumes for run in volume.runs for page in range(run.first, run.last + 1)
    ]
    assert found == list(range(1, sum(pages) + 1))
    assert all(volume.sheets(duplex=duplex) <= sheets for volume in volumes)
    for volume in volumes if duplex else ():
        sides = 0
        for run in volume.runs:
            assert sides % 2 == 0
            sides += run.pages + run.blank
