"""Fixtures that every test may use: a fixed clock, real files, a small law pack."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class FixedClock:
    """A clock that moves one second at every look and never changes the day."""

    def __init__(self, today: date = date(2026, 11, 23)) -> None:
        self._today = today
        self._moment = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)

    def now(self) -> datetime:
        self._moment += timedelta(seconds=1)
        return self._moment

    def today(self) -> date:
        return self._today


class CountingIds:
    """Ids and salts that are the same in every run."""

    def __init__(self) -> None:
        self._count = 0

    def ulid(self) -> str:
        self._count += 1
        return f"01J0000000000000000000{self._count:04d}"

    def salt(self) -> bytes:
        self._count += 1
        return self._count.to_bytes(32, "big")


class NoBuilder:
    """Stands where no dossier is built."""

    def build(self, order, room, content, watcher):
        raise AssertionError("this test builds no dossier")

    def preview(self, order):
        raise AssertionError("this test looks at no dossier")

    def preview_paper(self, order, paper, sizes):
        raise AssertionError("this test looks at no paper")


class NoSample:
    """Stands where no demonstration applicant is wanted."""

    title = "Demonstration"

    def load_file(self, extent):
        raise AssertionError("this test makes no demonstration case")

    def documents(self, extent, folder):
        raise AssertionError("this test makes no demonstration case")


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def ids():
    return CountingIds()


def make_ports(pack, clock=None, ids=None):
    """Return ports with a fixed clock and counted ids, for a law pack that `pack()` gives."""
    from models.services.ports import Ports

    return Ports(
        clock=clock or FixedClock(),
        ids=ids or CountingIds(),
        builder=NoBuilder(),
        sample=NoSample(),
        shipped_pack=pack,
    )


@pytest.fixture
def ports(clock, ids):
    from tests.models.small_pack import small_pack

    return make_ports(small_pack, clock, ids)


@pytest.fixture
def workspace(ports):
    from models.services.workspace import Workspace

    return Workspace(ports)


@pytest.fixture
def session(workspace, tmp_path: Path):
    with workspace.create(tmp_path / "case.dopusk", title="ЗАО «Зубр»", who="Алеся") as opened:
        yield opened
