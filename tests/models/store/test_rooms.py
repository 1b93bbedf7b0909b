"""Rooms of killed processes are cleared, those of the living and what is not ours stay."""

import os
import signal
from datetime import UTC, datetime

import pytest

from models.store import rooms

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def lent(place):
    return rooms.room(place, who="Алеся", since=NOW)


def left_by_a_killed_process(place):
    """Return the room of a process that was killed while it worked in it."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        with lent(place) as room:
            (room / "work").mkdir()
            (room / "work" / "merged.pdf").write_bytes(b"%PDF")
            os.write(writes, str(room).encode())
            signal.pause()
    room = os.read(reads, 4096).decode()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return place / room


needs_kill = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of POSIX")


def test_a_room_is_empty_and_gone_afterwards(tmp_path):
    with lent(tmp_path / "new" / "place") as room:
        assert [each.name for each in room.iterdir()] == [".work.lock"]
        (room / "a").mkdir()
        (room / "a" / "b").write_bytes(b"x")

    assert list((tmp_path / "new" / "place").iterdir()) == []


def test_it_is_gone_after_a_failure_too(tmp_path):
    def fail(room):
        (room / "a").write_bytes(b"x")
        raise RuntimeError

    with pytest.raises(RuntimeError), lent(tmp_path) as room:
        fail(room)

    assert list(tmp_path.iterdir()) == []


@needs_kill
def test_the_next_room_clears_those_of_killed_processes(tmp_path):
    dead = left_by_a_killed_process(tmp_path)
    assert dead.exists()

    with lent(tmp_path) as room:
        assert list(tmp_path.iterdir()) == [room]


@needs_kill
def test_what_else_lies_in_the_place_stays(tmp_path):
    left_by_a_killed_process(tmp_path)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "dossier.pdf").write_bytes(b"x")

    rooms.clear(tmp_path, who="Глеб", since=NOW)

    assert sorted(each.name for each in tmp_path.iterdir()) == [".hidden", "dossier.pdf"]


@needs_kill
def test_a_room_in_use_stays(tmp_path):
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        with lent(tmp_path) as room:
            os.write(writes, str(room).encode())
            signal.pause()
    alive = os.read(reads, 4096).decode()

    try:
        with lent(tmp_path) as room:
            assert sorted(map(str, tmp_path.iterdir())) == sorted([alive, str(room)])
        assert [str(each) for each in tmp_path.iterdir()] == [alive]
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def test_a_link_out_of_a_room_is_not_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"x")

    with lent(tmp_path / "place") as room:
        (room / "link").symlink_to(outside, target_is_directory=True)

    assert (outside / "kept").read_bytes() == b"x"


def test_a_place_that_is_gone_is_no_fault(tmp_path):
    rooms.clear(tmp_path / "usb stick", who="Глеб", since=NOW)
