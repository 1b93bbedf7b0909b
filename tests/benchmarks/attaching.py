"""Attaching a large file: against copying it and taking its SHA-256, plain and encrypted."""

import hashlib
import os

from models.services.workspace import Workspace
from tests.benchmarks.timing import Line, seconds
from tests.conftest import make_ports
from tests.models.small_pack import small_pack

SIZE = 500 << 20
LEAST = {"plain": 0.5, "encrypted": 0.2}


def measure(folder, part):
    """Attach the same new file to a plain and to an encrypted case."""
    size = int(SIZE * part)
    source = folder / "scan.bin"
    ports = make_ports(small_pack)
    workspace = Workspace(ports)

    def fresh():
        with source.open("wb") as file:
            for _ in range(size >> 20):
                file.write(os.urandom(1 << 20))

    def copied():
        digest = hashlib.sha256()
        with source.open("rb") as read, (folder / "copy.bin").open("wb") as written:
            while chunk := read.read(1 << 20):
                digest.update(chunk)
                written.write(chunk)
            os.fsync(written.fileno())

    fresh()
    base = seconds(copied, times=3)
    for name, least in LEAST.items():
        path = folder / f"attach-{name}.dopusk"
        phrase = (lambda: "a passphrase") if name == "encrypted" else None
        with workspace.create(path, title="ЗАО", who="a", passphrase=phrase) as session:

            def attach(session=session):
                session.evidence.attach("jsc.charter", [source])
                fresh()

            making = seconds(fresh, times=2)
            took = seconds(attach, times=3) - making
        path.unlink()
        yield Line(
            what=f"attach {size >> 20} MB, {name}",
            seconds=took,
            compared_with="copy, SHA-256, sync",
            base=base,
            budget=f"speed >= {least}",
            kept=base / took >= least,
        )
