"""Progress of a long job on a terminal; nothing at all in a pipe."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from typing_extensions import override

from models.domain.dossier import Progress, Watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class _OnTerminal(Watcher):
    def __init__(self, bar: Bar, task: TaskID) -> None:
        self._bar = bar
        self._task = task

    @override
    def report(self, progress: Progress) -> None:
        """Move the bar; what the job is at is said in the papers' language, so it is not shown."""
        self._bar.update(self._task, completed=progress.done, total=progress.total or None)

    @override
    def cancelled(self) -> bool:
        return False  # the interrupt key raises where the work is done


@contextmanager
def watching(title: str) -> Iterator[Watcher | None]:
    """Show a bar on the error stream while the block runs, if somebody can see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 (only where somebody watches)
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _OnTerminal(bar, bar.add_task(title.replace("[", r"\["), total=None))
