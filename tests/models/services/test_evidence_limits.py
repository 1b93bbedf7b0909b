"""What is too much, and what changes under our hands, is refused in words."""

import os
import tracemalloc
from collections import namedtuple
from contextlib import closing
from dataclasses import replace

import pytest

from models.domain.limits import Limits, limits_from
from models.errors import RequestError, StorageError
from models.services import keeping
from models.services.descriptions import Attachment

REF = "jsc.charter"


def contents(session):
    return session._store.database.execute("select count(*) from content").fetchone()[0]


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.txt"
    path.write_bytes(b"x" * (3 << 20))
    return path


def limit(session, **limits):
    recorder = session.evidence._recorder
    recorder.ports = replace(recorder.ports, limits=Limits(**limits))


def test_a_file_that_is_too_large_is_refused(session, scan, tmp_path):
    small = tmp_path / "small.txt"
    small.write_text("y")
    limit(session, largest_file_mb=2)

    with pytest.raises(RequestError, match=r"evidence\.too_large") as refused:
        session.evidence.attach(REF, [small, scan])

    assert refused.value.message.details == {"file": "scan.txt", "size": 3, "most": 2}
    assert not session.view().state.documents
    assert contents(session) == 0
    limit(session, largest_file_mb=3)
    session.evidence.attach(REF, [small, scan])


def test_a_disk_without_room_is_noticed_before_anything_is_written(session, scan, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(keeping.shutil, "disk_usage", lambda _: usage(10, 9, 1 << 20))

    with pytest.raises(StorageError, match=r"evidence\.no_room"):
        session.evidence.attach(REF, [scan])

    assert contents(session) == 0


@pytest.mark.parametrize("change", ["grows", "shrinks", "is_rewritten"])
def test_a_file_that_changes_while_it_is_read_is_refused(session, scan, change):
    class Meddler:
        done = False

        def report(self, progress):
            if self.done or progress.what != scan.name or progress.done <= 1:  # only looked into
                return
            self.done = True
            if change == "grows":
                with scan.open("ab") as file:
                    file.write(b"more")
            elif change == "shrinks":
                os.truncate(scan, 2 << 20)
            else:
                with scan.open("r+b") as file:
                    file.write(b"other")
                os.utime(scan, ns=(1, 1))

        def cancelled(self):
            return False

    with pytest.raises(RequestError, match=r"evidence\.changed_meanwhile"):
        session.evidence.attach(REF, [scan], watcher=Meddler())

    assert contents(session) == 0
    assert all(line.ok for line in session.checks.verify())
    session.evidence.attach(REF, [scan])


def test_a_file_that_changed_after_it_was_looked_into_is_refused(session, scan):
    with closing(session.evidence.attaching([Attachment("jsc.charter", scan)])) as attaching:
        attaching.work(None)
        with scan.open("ab") as file:
            file.write(b"more")

        with pytest.raises(RequestError, match=r"evidence\.changed_meanwhile"):
            attaching.keep(None)

    assert contents(session) == 0


def test_memory_does_not_grow_with_the_file(session, tmp_path):
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        for number in range(48):
            file.write(bytes([number]) * (1 << 20))

    tracemalloc.start()
    (document,) = session.evidence.attach(REF, [path]).ids
    session.evidence.save_copy(document, tmp_path / "copy.bin")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 12 << 20
    assert (tmp_path / "copy.bin").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("name", ["{}-journal", ".{}.lock", "{}.backups", "{}-JOURNAL"])
def test_a_copy_never_takes_a_name_that_the_case_needs(session, scan, name):
    (document,) = session.evidence.attach(REF, [scan]).ids
    target = session.path.with_name(name.format(session.path.name))
    before = sorted(path.name for path in session.path.parent.iterdir())

    with pytest.raises(RequestError, match=r"evidence\.copy_beside_case"):
        session.evidence.save_copy(document, target)

    assert sorted(path.name for path in session.path.parent.iterdir()) == before


def test_limits_come_from_the_environment():
    assert limits_from({}) == Limits()
    assert limits_from({"DOPUSK_LARGEST_FILE_MB": " 7 "}).largest_file == 7 << 20
    for bad in ("0", "-1", "1.5", "x", "²", "1e3"):
        with pytest.raises(RequestError, match=r"limits\.not_a_number"):
            limits_from({"DOPUSK_INSPECTION_SECONDS": bad})
