"""Keeping dropped files: somebody says what they are, whichever page they were dropped on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.sort_in import SortInDialog
from gui.widgets.law.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.ids import EvidenceKind, RequirementRef


def sort_in(
    files: Sequence[Path],
    context: AppContext,
    parent: QWidget | None,
    dropped_on: tuple[RequirementRef, EvidenceKind] | None = None,
) -> Job | None:
    """Ask what files are and keep them; None if nothing is to be kept.

    `dropped_on` is the document of a requirement that is chosen for all of them at first.
    """
    view = context.operations.view
    if view is None:
        return None
    look = context.operations.jobs.look_into(files)
    reader = Reader(view, context.language_manager.current)
    wanted = SortInDialog.ask(files, reader, parent, look, dropped_on)
    return context.operations.jobs.attach_all(wanted) if wanted else None
