"""What a file is and whether a dossier can take it, found out without trusting it.

The parsing happens in a worker process with limits on time and memory: a hostile file can hang or
crash only that. What the worker says is not trusted either.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from models.domain.records import Fault, Remark
from models.evidence.asking import WORKER, asked, go_on, starting, unwanted_by
from models.evidence.office import ARCHIVE, COMPOUND, RTF, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from models.domain.dossier import Watcher

SECONDS = 20.0
_SECONDS_MORE = 1.0  # for each further file of a batch
MEMORY_MB = 1024
_UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a look into a file told; `fault` is None if a dossier can take it."""

    media_type: str
    pages: int | None = None
    fault: Fault | None = None
    remarks: tuple[Remark, ...] = ()


def inspect(
    path: Path, *, name: str, seconds: float = SECONDS, memory_mb: int = MEMORY_MB
) -> Inspection:
    """Return what a file is, judged by its content; `name` only tells what it claims to be.

    Raises:
        OSError: the file cannot be read at all.
    """
    return inspect_all([(path, name)], seconds=seconds, memory_mb=memory_mb)[0]


def inspect_all(
    files: Sequence[tuple[Path, str]],
    *,
    seconds: float = SECONDS,
    memory_mb: int = MEMORY_MB,
    watcher: Watcher | None = None,
) -> list[Inspection]:
    """Return what files are, given as path and name; one worker looks into many.

    A file that kills the worker, or holds it longer than `seconds`, is too heavy; the worker is
    started again for those behind it.

    Raises:
        OSError: a file cannot be read at all.
        Cancelled: the watcher asked to stop.
    """
    seen = [_from_outside(path, name) for path, name in files]
    waiting = [index for index, found in enumerate(seen) if not found.fault]
    while waiting:
        batch, waiting = waiting[:_BATCH], waiting[_BATCH:]
        jobs = [(seen[index].media_type, files[index][0]) for index in batch]
        count = 0
        for told in _ask_worker(jobs, seconds=seconds, memory_mb=memory_mb, watcher=watcher):
            index = batch[count]
            seen[index] = _after(seen[index], told, files[index][1])
            count += 1
            go_on(watcher, index + 1, len(files), files[index][1])
        waiting = [*batch[count:], *waiting]
    return seen


def _from_outside(path: Path, name: str) -> Inspection:
    """Judge a file by its first bytes alone."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        return Inspection(media_type=_UNKNOWN_TYPE, fault=Fault.EMPTY)
    media_type = _media_type(head)
    if media_type is None:
        return Inspection(media_type=_UNKNOWN_TYPE, fault=_unsupported(name))
    if media_type == RTF:
        return Inspection(media_type=RTF, fault=Fault.NEEDS_CONVERSION)
    return Inspection(media_type=media_type)


def _unsupported(name: str) -> Fault:
    return Fault.NOT_A_PDF if name.lower().endswith(".pdf") else Fault.UNSUPPORTED


def _after(seen: Inspection, told: _Heard, name: str) -> Inspection:
    """Return what is known of a file once the worker has looked into it."""
    media_type = told.media_type or seen.media_type
    fault = told.fault
    if media_type in {ARCHIVE, COMPOUND}:  # a container of something that is not known
        media_type = _UNKNOWN_TYPE
        if fault in {None, Fault.UNSUPPORTED}:
            fault = _unsupported(name)
    return replace(seen, media_type=media_type, pages=told.pages, fault=fault, remarks=told.remarks)


_BATCH = 50  # files that one worker gets: well under any limit on the length of a command
_HEAD = 1024
_LONGEST_LINE = 1 << 20
_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"PK\x03\x04", ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", COMPOUND),
    (b"{\\rtf", RTF),
)


def _media_type(head: bytes) -> str | None:
    """Return what the first bytes say, None if nothing a dossier can take."""
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return media_type
    # Text may begin with "BM" too; a bitmap has four reserved zeros soon after.
    if head.startswith(b"BM") and head[6:10] == bytes(4):
        return "image/bmp"
    # Mail systems put lines of their own before a PDF, and every reader copes.
    return "application/pdf" if b"%PDF-" in head else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What the worker said of a file."""

    media_type: str | None = None
    pages: int | None = None
    fault: Fault | None = None
    remarks: tuple[Remark, ...] = ()


_TOO_HEAVY = _Heard(fault=Fault.TOO_HEAVY)
_UNREADABLE = _Heard(fault=Fault.UNREADABLE)


def _ask_worker(
    jobs: Sequence[tuple[str, Path]], *, seconds: float, memory_mb: int, watcher: Watcher | None
) -> Iterator[_Heard]:
    """Yield what the worker says of the first files, at least of one.

    The last answer may be about the file it gave up at; the files behind that have none yet.
    """
    files = [part for media_type, path in jobs for part in (media_type, str(path.absolute()))]
    with asked(
        [*worker_arguments(), str(memory_mb), *files],
        seconds=seconds + _SECONDS_MORE * (len(jobs) - 1),
        unwanted=unwanted_by(watcher),
    ) as worker:
        count = 0
        for line in islice(worker.lines(_LONGEST_LINE), len(jobs)):
            count += 1
            yield _heard(line)
        if count == len(jobs):
            return
        # Exit code 1: a fault in the file that the libraries have no name for. Any other: the
        # worker took too long, was killed or crashed, most often for want of memory.
        yield _UNREADABLE if worker.code() == 1 else _TOO_HEAVY


def _heard(said: bytes) -> _Heard:
    try:
        told = json.loads(said)
        pages, fault, kind = told.get("pages"), told.get("fault"), told.get("media_type")
        return _Heard(
            media_type=kind if kind in SUFFIXES else None,
            pages=int(pages) if pages is not None else None,
            fault=Fault(fault) if fault is not None else None,
            remarks=tuple(Remark(noticed) for noticed in told.get("remarks", ())),
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return _UNREADABLE


def worker_arguments() -> list[str]:
    """Return how to start the worker."""
    return starting(WORKER)
