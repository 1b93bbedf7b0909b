"""A law pack made ready once, so that no start has to read its hundreds of pages of YAML.

`python -m models.law.ready FOLDER` reads a pack, looks for faults, and keeps the pack beside its
sources. It is used as long as neither they nor the code that reads them have changed.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from models.domain.canonical import from_canonical, ordered_bytes
from models.domain.law_pack import LawPack

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "ready.pack"
_MODELS = Path(__file__).parents[1]


def ready_pack(folder: Path) -> LawPack | None:
    """Return the pack that was made ready from exactly what the folder holds now, or None."""
    try:
        seal, _, body = (folder / _NAME).read_bytes().partition(b"\n")
    except OSError:
        return None
    if seal != _seal(folder, body):
        return None
    try:
        return from_canonical(body, LawPack)
    except msgspec.MsgspecError:  # written by other libraries: the sources are read instead
        return None


def make_ready(folder: Path, pack: LawPack) -> None:
    """Keep a pack beside its sources; a folder that cannot be written goes without."""
    body = ordered_bytes(pack)
    written = folder / f"{_NAME}.{os.getpid()}"
    try:
        written.write_bytes(_seal(folder, body) + b"\n" + body)
        written.replace(folder / _NAME)
    except OSError as error:
        written.unlink(missing_ok=True)
        sys.stderr.write(f"{folder}: {error.strerror}\n")


def _seal(folder: Path, body: bytes) -> bytes:
    """Return a hash over the sources, the code that reads them, and what was made of them."""
    hashed = hashlib.sha256()
    for path in _sources(folder):
        content = path.read_bytes()
        hashed.update(f"{path.name}\0{len(content)}\0".encode() + content)
    hashed.update(body)
    return hashed.hexdigest().encode()


def _sources(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.yaml"))
    for part in ("law", "domain"):
        yield from sorted((_MODELS / part).rglob("*.py"))


def main(folder: Path) -> None:
    """Make a pack ready; one with faults is left as it is, its sources will be read and refused."""
    from models.law import PackFaulty, read_pack  # noqa: PLC0415 (it looks for what is made here)

    try:
        make_ready(folder, read_pack(folder))
    except PackFaulty as faulty:
        sys.stderr.write(f"{folder}: {len(faulty.causes)} faults; main.py law lint names them\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
