"""The law pack on disk: reads it, lints it, compiles it to domain values.

Importing this package is cheap. YAML and validation libraries are imported when a pack is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.law.faults import PackFault, PackFaulty

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.law_pack import LawPack
    from models.law.reading import Draft

__all__ = ["PackFault", "PackFaulty", "lint", "read_pack"]


def read_pack(folder: Path) -> LawPack:
    """Return the law pack that a folder of YAML files stands for.

    Raises:
        PackFaulty: the pack breaks a rule; every fault is listed.
    """
    from models.law.ready import ready_pack  # noqa: PLC0415 (late: pulls in msgspec)

    if (ready := ready_pack(folder)) is not None:
        return ready
    from models.law.compiling import compiled  # noqa: PLC0415 (late: pulls in pydantic)

    draft, faults = _looked_through(folder)
    if faults:
        raise PackFaulty(faults)
    return compiled(draft)


def lint(folder: Path) -> tuple[PackFault, ...]:
    """Return every fault of a pack, in the order of files and lines."""
    return _looked_through(folder)[1]


def _looked_through(folder: Path) -> tuple[Draft, tuple[PackFault, ...]]:
    from models.law.linting import faults_of  # noqa: PLC0415 (late: pulls in pydantic)
    from models.law.reading import read_draft  # noqa: PLC0415 (late: pulls in ruamel.yaml)

    draft = read_draft(folder)
    found = {*draft.faults, *faults_of(draft)}
    return draft, tuple(sorted(found, key=lambda fault: (fault.file, fault.line, repr(fault))))
