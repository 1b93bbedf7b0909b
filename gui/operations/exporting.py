"""Giving the open case out: pictured on the case's lane, written beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from models.services.giving_out import write_whole
from templates.exports import DATA, REPORT, SPREADSHEET, as_data, export_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.domain.text import Language
    from models.services.session import CaseSession


def form_of(target: Path) -> str:
    """Return in which form a file is to be written, by its ending; data if it tells nothing."""
    ending = target.suffix.lower().removeprefix(".")
    return ending if ending in {SPREADSHEET, REPORT} else DATA


def pictured(session: CaseSession, target: Path, language: Language) -> Callable[[], bytes]:
    """Return what makes the content of the export; runs on the case's lane."""
    form = form_of(target)
    if form == DATA:
        return partial(as_data, session.bulk.export())
    view = session.view()
    return partial(export_case, form, view.snapshot, view.today, language)


def written(content: Callable[[], bytes], target: Path) -> bool:
    """Write the export.

    Raises:
        StorageError: it cannot be written.
    """
    write_whole(target, content())
    return True
