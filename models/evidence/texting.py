"""The text of PDFs out of the worker, so that a hostile file can take nothing but that.

Content of a case goes to the worker through a pipe: an encrypted case leaves nothing on the disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from models.evidence.inspecting import MEMORY_MB, SECONDS, environment, worker_arguments
from models.evidence.wording import MOST_OF_FILE, MOST_OF_PAGE, MOST_PAGES, tidied

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

MOST_AT_ONCE = 32_000_000
"""Characters brought home of many files together; the others are read later, one by one."""
_SHARE = 4
"""Part of the worker's memory that a file given through a pipe may take."""
_BATCH = 50
_CHUNK = 1 << 20
_LONGEST_LINE = 6 * MOST_OF_FILE + 8 * MOST_PAGES  # every character escaped

Texts = tuple[str, ...]


def texts_of_all(
    files: Sequence[Path],
    *,
    seconds: float = SECONDS,
    memory_mb: int = MEMORY_MB,
    most_pages: int = MOST_PAGES,
) -> list[Texts | None]:
    """Return the texts of the pages of PDFs, None for a file that was not got to.

    A file that kills the worker or holds it longer than `seconds` has no text.
    """
    found: list[Texts | None] = []
    size = 0
    while len(found) < len(files) and size <= MOST_AT_ONCE:
        batch = files[len(found) : len(found) + _BATCH]
        names = [str(file.absolute()) for file in batch]
        heard = _ask([str(memory_mb), "text", str(most_pages)], names,
                     None, seconds=seconds + len(batch) - 1)  # fmt: skip
        heard = heard if len(heard) == len(batch) else [*heard, ()]
        found += heard
        size += sum(len(text) for texts in heard for text in texts)
    return found + [None] * (len(files) - len(found))


def texts_of_stream(
    stream: BinaryIO, size: int, *, seconds: float = SECONDS, memory_mb: int = MEMORY_MB
) -> Texts:
    """Return the texts of the pages of a PDF that lies in a case, `size` bytes of it.

    Whatever is too large, too slow or unreadable has no text.
    """
    if size > (memory_mb << 20) // _SHARE:
        return ()
    heard = _ask([str(memory_mb), "text", str(MOST_PAGES)], ["-"], stream, seconds=seconds)
    return heard[0] if heard else ()


def _ask(
    how: list[str], files: list[str], stream: BinaryIO | None, *, seconds: float
) -> list[Texts]:
    """Return what a worker says of its files, as far as it got in its time."""
    # The command is our own module; a file's name is an argument, never part of a shell line.
    worker = subprocess.Popen(  # noqa: S603
        [sys.executable, *worker_arguments(), *how, *files],
        stdin=subprocess.DEVNULL if stream is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
    )
    watch = threading.Timer(seconds, worker.kill)
    watch.start()
    try:
        with worker:
            if stream is not None and worker.stdin is not None:
                _pour(stream, worker.stdin)
            return _listened(worker, len(files))
    finally:
        watch.cancel()


def _pour(stream: BinaryIO, target: IO[bytes]) -> None:
    """Give the worker a whole file; one that has died reads no more."""
    with suppress(BrokenPipeError), target:
        while chunk := stream.read(_CHUNK):
            target.write(chunk)


def _listened(worker: subprocess.Popen[bytes], most: int) -> list[Texts]:
    """Read whole lines and no more than there are files; a worker that says more is ended."""
    heard: list[Texts] = []
    size = 0
    while worker.stdout is not None and len(heard) < most and size <= MOST_AT_ONCE:
        line = worker.stdout.readline(_LONGEST_LINE)
        if not line.endswith(b"\n"):
            break
        heard.append(_heard(line))
        size += sum(len(text) for text in heard[-1])
    worker.kill()
    return heard


def _heard(line: bytes) -> Texts:
    """Read what the worker said of one file; it is not trusted to keep to what it may."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(said, list) or not all(isinstance(text, str) for text in said):
        return ()
    return tuple(tidied(text[:MOST_OF_PAGE]) for text in said[:MOST_PAGES])
