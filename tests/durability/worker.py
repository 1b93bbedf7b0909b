"""A process to be killed: works on a case and prints what was acknowledged.

Usage: python -m tests.durability.worker CASE (set|attach FILE)
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from models.services.workspace import Workspace
from tests.durability.ports import real_ports


def main() -> None:
    case, job, *rest = sys.argv[1:]
    with Workspace(real_ports()).open(Path(case), who="worker") as session:
        print("ready", flush=True)
        for n in itertools.count():
            if job == "set":
                session.answers.put("company.name_ru", value=f"Зубр {n}")
                print(n, flush=True)
            else:
                session.evidence.attach("jsc.charter", [Path(rest[0])])
                print("attached", flush=True)


main()
