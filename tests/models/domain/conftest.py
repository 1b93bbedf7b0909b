"""The pack that is shipped, for rules that live by its calendar and its figures."""

from pathlib import Path

import pytest

from models.law import read_pack

SHIPPED = Path(__file__).parents[3] / "templates" / "law"


@pytest.fixture(scope="session")
def shipped():
    """Return the shipped pack, compiled."""
    return read_pack(SHIPPED)
