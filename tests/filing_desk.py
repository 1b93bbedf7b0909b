"""Cases of the demonstration applicant under the shipped law, for tests of whole filings."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache

import pytest

from models import law
from models.services.ports import Ports, SampleExtent
from models.services.workspace import Workspace
from tests.conftest import CountingIds, FixedClock

TODAY = date(2026, 11, 23)


@cache
def _shop():
    """One for all modules of a run: its ids go on rising in the case they share."""
    from main import SHIPPED_LAW
    from templates.dossier import Builder
    from templates.sample import Sample

    pack = law.read_pack(SHIPPED_LAW)
    ports = Ports(
        clock=FixedClock(TODAY),
        ids=CountingIds(),
        builder=Builder(),
        sample=Sample(lambda: pack),
        shipped_pack=lambda: pack,
    )
    return Workspace(ports)


@pytest.fixture(scope="session")
def shop():
    return _shop()


@pytest.fixture(scope="session")
def complete_file(shop, tmp_path_factory):
    """Return the complete demonstration case, made once, whichever module asks first."""
    path = tmp_path_factory.getbasetemp() / "complete-sample.dopusk"
    if not path.exists():
        shop.create_sample(path, SampleExtent.COMPLETE, who="Алеся").close()
    return path


@pytest.fixture
def complete(shop, complete_file, tmp_path):
    path = tmp_path / "complete.dopusk"
    shutil.copy(complete_file, path)
    with shop.open(path, who="Глеб") as session:
        yield session


def final_filings(session):
    return [filing for filing in session.view().pack.filings.values() if not filing.not_final]
