"""Build a dossier out of an encrypted case, telling how far it has come, until it is killed.

`python -m tests.probing.building CASE OUT PIPE`: a dot for every step, then what `PACKING` says.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from models.domain.text import Language
from models.services.workspace import Workspace
from tests.conftest import make_ports
from tests.durability.checking import cheap_keys
from tests.durability.verbs import PHRASE

PACKING = "p"


def shop() -> Workspace:
    """Return a workspace with the shipped law, the demonstration applicant and real dossiers."""
    from dataclasses import replace

    from main import SHIPPED_LAW
    from models import law
    from templates.dossier import Builder
    from templates.sample import Sample

    pack = law.read_pack(SHIPPED_LAW)
    ports = replace(make_ports(lambda: pack), builder=Builder(), sample=Sample(lambda: pack))
    return Workspace(ports)


class _Telling:
    """Tells the parent how far a build has come."""

    def __init__(self, writes: int) -> None:
        self._writes = writes

    def report(self, progress) -> None:
        last = progress.done == progress.total - 1
        os.write(self._writes, PACKING.encode() if last else b".")

    def cancelled(self) -> bool:
        return False


def build(case: Path, out: Path, writes: int) -> None:
    """Build the filing with the most documents."""
    cheap_keys()
    try:
        session = shop().open(case, who="worker", passphrase=lambda: PHRASE)
        orders = [
            session.dossiers.order(filing, Language.RU, draft=True, dated=None, out=out)
            for filing in session.view().pack.filings
        ]
        order = max(orders, key=lambda order: len(order.enclosures))
        os.write(writes, b"r")
        session.dossiers.build(order, _Telling(writes))
    except BaseException:  # noqa: BLE001 (the parent is told)
        os.write(writes, b"!")
    os._exit(0)


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
