"""Making one PDF of pictures, in a process of its own with limits on time and memory."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from models.evidence.asking import BINDER, environment, starting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_SECONDS, _SECONDS_MORE = 60.0, 5.0  # for all, and for each picture


class BindingFailedError(Exception):
    """The pictures could not be bound: one of them is broken, or they took too much."""


@contextmanager
def bound(
    pictures: Sequence[Path],
    folder: Path,
    *,
    sealed: bool,
    memory_mb: int,
    passed: Callable[[int], bool],
) -> Iterator[IO[bytes]]:
    """Lend the PDF of pictures as a stream that is read once; leaving it unread gives it up.

    `folder` is an empty one on a disk with room, removed by the caller; `sealed` leaves nothing
    readable in it. `passed` is told, on another thread, how many pictures are done, and returns
    False to stop.

    Raises:
        BindingFailedError: on leaving, when the PDF is not whole.
    """
    files = [str(picture.absolute()) for picture in pictures]
    seal = "sealed" if sealed else "open"
    process = subprocess.Popen(  # noqa: S603 (our own module; files are arguments)
        [sys.executable, *starting(BINDER), str(memory_mb), seal, str(folder.absolute()), *files],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
    )
    last = threading.Timer(_SECONDS + _SECONDS_MORE * len(files), process.kill)
    listener = threading.Thread(target=_listen, args=(process, passed), daemon=True)
    last.start()
    listener.start()
    try:
        if process.stdout is None:
            raise AssertionError("the output of the process was asked for")
        with process.stdout as stream:
            yield stream
        if process.wait():
            raise BindingFailedError
    finally:
        last.cancel()
        process.kill()
        process.wait()
        listener.join()


def _listen(process: subprocess.Popen[bytes], passed: Callable[[int], bool]) -> None:
    """Pass on how far it has come; what else it says is about the files and is nobody's words."""
    if process.stderr is None:
        return
    with process.stderr as said:
        for line in said:
            if line.strip().isdigit() and not passed(int(line)):
                process.kill()
