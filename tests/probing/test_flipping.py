"""Damaged case files: the quick profile."""

import pytest

from models.store import keys
from tests.probing.flipping import _answer, flip_many, judged, overwrite_many, places, prepared


@pytest.fixture(autouse=True)
def keys_as_before(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", keys.PROFILES)


@pytest.mark.parametrize("encrypted", [False, True])
def test_every_flipped_bit_is_harmless_or_noticed(tmp_path, encrypted):
    path = prepared(tmp_path / "a", encrypted=encrypted)
    chosen = list(places(path.stat().st_size, 300, seed=3))[:: 3 if encrypted else 2]

    counts, wrong = flip_many(path, chosen)

    assert wrong == []
    assert counts["found by verify"] or counts["refused"]


@pytest.mark.parametrize("encrypted", [False, True])
def test_every_overwritten_stretch_is_harmless_or_noticed(tmp_path, encrypted):
    path = prepared(tmp_path / "a", encrypted=encrypted)

    counts, wrong = overwrite_many(path, 60, seed=3)

    assert wrong == []
    assert counts["found by verify"] or counts["refused"]


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_file_cut_short_or_grown_is_harmless_or_noticed(tmp_path, encrypted):
    path = prepared(tmp_path / "a", encrypted=encrypted)
    sound = path.read_bytes()
    expected, _ = _answer(path)
    tried = path.with_name("cut.dopusk")
    for length in [0, 1, 15, 16, 99, 511, 512, *range(4096, len(sound), 24_571)]:
        tried.write_bytes(sound[:length])
        assert judged(tried, expected) in {"refused", "found by verify"}, length
    tried.write_bytes(sound + b"\x00" * 5000)
    assert not judged(tried, expected).startswith("wrong")
