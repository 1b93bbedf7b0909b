"""Ports as in life, with the small pack."""

import os
from datetime import UTC, datetime

from ulid import ULID

from models.services.ports import Ports
from tests.conftest import NoBuilder, NoSample
from tests.models.small_pack import small_pack


class SystemClock:
    def now(self):
        return datetime.now(UTC)

    def today(self):
        return datetime.now(UTC).date()


class SystemIds:
    def ulid(self):
        return str(ULID())

    def salt(self):
        return os.urandom(32)


def real_ports() -> Ports:
    return Ports(
        clock=SystemClock(),
        ids=SystemIds(),
        builder=NoBuilder(),
        sample=NoSample(),
        shipped_pack=small_pack,
    )
