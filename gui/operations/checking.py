"""Checking the open case: its records on the lane, what its files hold beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled

if TYPE_CHECKING:
    from gui.operations.job import Job
    from models.services.checks import CheckService
    from models.services.session import CaseSession
    from models.services.view import CheckLine

    Begun = tuple[CheckService, tuple[CheckLine, ...]]


def checker(session: CaseSession, *, all_of_it: bool) -> Begun:
    """Return what checks the contents, and how the other checks went. Runs on the case's lane."""
    return session.checks, session.checks.records() if all_of_it else ()


def check_contents(begun: Begun, job: Job) -> tuple[CheckLine, ...] | None:
    """Return the lines of all checks; None when the user stopped it."""
    checks, lines = begun
    try:
        return (*lines, *checks.contents(job))
    except Cancelled:
        return None
