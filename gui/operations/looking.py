"""A first look at files from outside, beside the case's lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gui.operations.job import Job
    from models.services.likeness import FirstLook, Looker


def looked(files: Sequence[Path], looker: Looker, job: Job) -> tuple[FirstLook, ...] | None:
    """Look at files; None when the user stopped it."""
    try:
        return looker.look(files, job)
    except Cancelled:
        return None
