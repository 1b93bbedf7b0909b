"""The text of PDFs out of the worker, so that a hostile file can take nothing but that.

Content of a case goes to the worker through a pipe: an encrypted case leaves nothing on the disk.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled
from models.evidence.asking import asked, go_on, unwanted_by
from models.evidence.inspecting import MEMORY_MB, SECONDS, worker_arguments
from models.evidence.wording import MOST_OF_FILE, MOST_OF_PAGE, MOST_PAGES, tidied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from models.domain.dossier import Watcher
    from models.evidence.asking import Asked

MOST_AT_ONCE = 32_000_000
"""Characters brought home of many files together; the others are read later, one by one."""
_SHARE = 4
"""Part of the worker's memory that a file given through a pipe may take."""
_BATCH = 50
_LONGEST_LINE = 6 * MOST_OF_FILE + 8 * MOST_PAGES  # every character escaped

Texts = tuple[str, ...]


def texts_of_all(
    files: Sequence[Path],
    *,
    seconds: float = SECONDS,
    memory_mb: int = MEMORY_MB,
    most_pages: int = MOST_PAGES,
    watcher: Watcher | None = None,
) -> list[Texts | None]:
    """Return the texts of the pages of PDFs, None for a file that was not got to.

    A file that kills the worker or holds it longer than `seconds` has no text.

    Raises:
        Cancelled: the watcher asked to stop.
    """
    found: list[Texts | None] = []
    size = 0
    while len(found) < len(files) and size <= MOST_AT_ONCE:
        batch = files[len(found) : len(found) + _BATCH]
        end = len(found) + len(batch)
        with asked(
            [*worker_arguments(), str(memory_mb), "text", str(most_pages), *_names(batch)],
            seconds=seconds + len(batch) - 1,
            unwanted=unwanted_by(watcher),
        ) as worker:
            for texts in _listened(worker, len(batch)):
                found.append(texts)
                size += sum(map(len, texts))
                go_on(watcher, len(found), len(files), files[len(found) - 1].name)
                if size > MOST_AT_ONCE:
                    break
        if len(found) < end and size <= MOST_AT_ONCE:
            found.append(())  # the one it gave up at
            go_on(watcher, len(found), len(files), files[len(found) - 1].name)
    return found + [None] * (len(files) - len(found))


def texts_of_stream(
    stream: BinaryIO,
    size: int,
    *,
    seconds: float = SECONDS,
    memory_mb: int = MEMORY_MB,
    watcher: Watcher | None = None,
) -> Texts:
    """Return the texts of the pages of a PDF that lies in a case, `size` bytes of it.

    Whatever is too large, too slow or unreadable has no text.

    Raises:
        Cancelled: the watcher asked to stop.
    """
    if size > (memory_mb << 20) // _SHARE:
        return ()
    with asked(
        [*worker_arguments(), str(memory_mb), "text", str(MOST_PAGES), "-"],
        seconds=seconds,
        unwanted=unwanted_by(watcher),
        poured=True,
    ) as worker:
        worker.pour(stream)
        texts = next(_listened(worker, 1), ())
    if watcher is not None and watcher.cancelled():
        raise Cancelled
    return texts


def _names(files: Sequence[Path]) -> list[str]:
    return [str(file.absolute()) for file in files]


def _listened(worker: Asked, most: int) -> Iterator[Texts]:
    """Yield what is said of files, and no more than there are."""
    return map(_heard, islice(worker.lines(_LONGEST_LINE), most))


def _heard(line: bytes) -> Texts:
    """Read what the worker said of one file; it is not trusted to keep to what it may."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(said, list) or not all(isinstance(text, str) for text in said):
        return ()
    return tuple(tidied(text[:MOST_OF_PAGE]) for text in said[:MOST_PAGES])
