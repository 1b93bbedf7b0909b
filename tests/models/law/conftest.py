"""A small pack to break, and the pack that is shipped."""

import shutil
from pathlib import Path

import pytest

from models.law import read_pack

HERE = Path(__file__).parent
SHIPPED = HERE.parents[2] / "templates" / "law"


@pytest.fixture
def small(tmp_path):
    """Return a copy of the small pack."""
    return Path(shutil.copytree(HERE / "small", tmp_path / "law"))


@pytest.fixture(scope="session")
def shipped():
    """Return the shipped pack, compiled."""
    return read_pack(SHIPPED)
