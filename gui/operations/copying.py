"""Copying the open case beside the lane: among its own copies when that is due, or elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.backup import Reason
from models.domain.dossier import Cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from gui.operations.job import Job
    from models.services.backups import BackupService
    from models.services.session import CaseSession


def copier(session: CaseSession, target: Path | None) -> BackupService | None:
    """Return what makes the copy, None if none is due. Runs on the case's lane."""
    return session.backups if target is not None or session.backups.is_due() else None


def copy_case(backups: BackupService | None, target: Path | None, job: Job) -> bool | None:
    """Make the copy and return whether there was one to make; None when the user stopped it."""
    if backups is None:
        return False
    try:
        if target is None:
            backups.make(Reason.SCHEDULED, job)
        else:
            backups.copy_to(target, job)
    except Cancelled:
        return None
    return True
