"""A process of its own for files from outside, ended when its time is over or nobody wants it.

A hostile file can hang or crash only that; what the process says is not trusted either.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from importlib import import_module
from multiprocessing import freeze_support
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from models.domain.dossier import Watcher

WORKER, BINDER = "worker", "binder"
"""The modules here that are run in processes of their own; each has a `main`."""
FROZEN = "--evidence"
"""A frozen program starts itself with this, the module and its arguments."""
_LOOK_UP_EVERY = 0.05
"""Seconds between two looks at the clock and at whether the answer is still wanted."""
_CHUNK = 1 << 20


class Asked:
    """A process at work on files; what it says comes line by line."""

    def __init__(
        self, process: subprocess.Popen[bytes], seconds: float, unwanted: Callable[[], bool]
    ) -> None:
        self._process = process
        self._until, self._unwanted = time.monotonic() + seconds, unwanted
        self._over, self._ended = threading.Event(), False
        self._watch = threading.Thread(target=self._end_in_time, daemon=True)
        self._watch.start()

    def pour(self, stream: BinaryIO) -> None:
        """Give it a whole file; one that has died reads no more."""
        if self._process.stdin is None:
            return
        with suppress(BrokenPipeError), self._process.stdin as target:
            while chunk := stream.read(_CHUNK):
                try:
                    target.write(chunk)
                except OSError:  # what Windows says of a broken pipe varies
                    return

    def lines(self, longest: int) -> Iterator[bytes]:
        """Yield the lines it finishes; one of more bytes than `longest` is the end of it."""
        while self._process.stdout is not None:
            line = self._process.stdout.readline(longest)
            if not line.endswith(b"\n"):
                self._process.kill()
                return
            yield line

    def code(self) -> int | None:
        """Wait for its end and return its exit code; None if it was ended from here."""
        code = self._process.wait()
        self._watch_no_more()
        return None if self._ended else code

    def end(self) -> None:
        """End it, whatever it is at."""
        self._watch_no_more()
        self._process.kill()
        self._process.wait()

    def _watch_no_more(self) -> None:
        self._over.set()
        self._watch.join()

    def _end_in_time(self) -> None:
        while not self._over.wait(_LOOK_UP_EVERY):
            if time.monotonic() > self._until or self._unwanted():
                self._ended = True
                self._process.kill()
                return


@contextmanager
def asked(
    arguments: Sequence[str],
    *,
    seconds: float,
    unwanted: Callable[[], bool] = lambda: False,
    poured: bool = False,
) -> Iterator[Asked]:
    """Lend a process with arguments of ours; it is ended on leaving, or after so many seconds.

    `unwanted`, asked on another thread, says that nobody waits for it any more. If a file is to be
    `poured` into it, it waits for one.
    """
    # The command is our own module; a file's name is an argument, never part of a shell line.
    with subprocess.Popen(  # noqa: S603
        [sys.executable, *arguments],
        stdin=subprocess.PIPE if poured else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
    ) as process:
        worker = Asked(process, seconds, unwanted)
        try:
            yield worker
        finally:
            worker.end()


def environment() -> dict[str, str]:
    """Return our environment without Dopusk's own part, which may hold a passphrase."""
    return {name: value for name, value in os.environ.items() if not name.startswith("DOPUSK")}


def starting(module: str) -> list[str]:
    """Return how to start one of the modules; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [FROZEN, module]
    return ["-m", f"models.evidence.{module}"]


def run_frozen(arguments: Sequence[str]) -> None:
    """Do what a frozen program was started for by another process of it, and end; else go on."""
    freeze_support()
    match arguments:
        case [first, ("worker" | "binder") as module, *rest] if first == FROZEN:
            import_module(f"models.evidence.{module}").main(rest)
            sys.exit()


def unwanted_by(watcher: Watcher | None) -> Callable[[], bool]:
    """Return what tells whether whoever watches asked to stop."""
    return watcher.cancelled if watcher is not None else lambda: False


def go_on(watcher: Watcher | None, done: int, total: int, what: str) -> None:
    """Tell whoever watches how far it is.

    Raises:
        Cancelled: the watcher asked to stop.
    """
    if watcher is not None:
        if watcher.cancelled():
            raise Cancelled
        watcher.report(Progress(done, total, what))
