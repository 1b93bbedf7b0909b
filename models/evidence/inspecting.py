"""What a file is and whether a dossier can take it, found out without trusting it.

The parsing happens in a worker process with limits on time and memory: a hostile file can hang or
crash only that. What the worker says is not trusted either.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from models.domain.records import Fault

SECONDS = 20.0
MEMORY_MB = 1024
_UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a look into a file told; `fault` is None if a dossier can take it."""

    media_type: str
    pages: int | None = None
    fault: Fault | None = None


def inspect(
    path: Path, *, name: str, seconds: float = SECONDS, memory_mb: int = MEMORY_MB
) -> Inspection:
    """Return what a file is, judged by its content; `name` only tells what it claims to be.

    Raises:
        OSError: the file cannot be read at all.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        return Inspection(media_type=_UNKNOWN_TYPE, fault=Fault.EMPTY)
    media_type = _media_type(head)
    if media_type is None:
        claims_pdf = name.lower().endswith(".pdf")
        fault = Fault.NOT_A_PDF if claims_pdf else Fault.UNSUPPORTED
        return Inspection(media_type=_UNKNOWN_TYPE, fault=fault)
    pages, fault_found = _ask_worker(path, media_type, seconds=seconds, memory_mb=memory_mb)
    return Inspection(media_type=media_type, pages=pages, fault=fault_found)


_HEAD = 1024
_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
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


_Heard = tuple[int | None, Fault | None]
_TOO_HEAVY: _Heard = (None, Fault.TOO_HEAVY)
_UNREADABLE: _Heard = (None, Fault.UNREADABLE)


def _ask_worker(path: Path, media_type: str, *, seconds: float, memory_mb: int) -> _Heard:
    command = [sys.executable, *_worker(), str(path.absolute()), media_type, str(memory_mb)]
    try:
        # The command is our own module; the file's name is an argument, never part of a shell line.
        done = subprocess.run(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            cwd=Path(__file__).parents[2],
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
        )
    except subprocess.TimeoutExpired:
        return _TOO_HEAVY
    if done.returncode == 1:
        return _UNREADABLE  # a fault in the file that the libraries have no name for
    if done.returncode != 0:
        return _TOO_HEAVY  # it was killed or crashed, most often for want of memory
    return _heard(done.stdout)


def _environment() -> dict[str, str]:
    """Return our environment without Dopusk's own part, which may hold a passphrase."""
    return {name: value for name, value in os.environ.items() if not name.startswith("DOPUSK")}


def _heard(said: bytes) -> _Heard:
    try:
        told = json.loads(said)
        pages, fault = told.get("pages"), told.get("fault")
        return (
            int(pages) if pages is not None else None,
            Fault(fault) if fault is not None else None,
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return _UNREADABLE


def _worker() -> list[str]:
    """Return how to start the worker; a frozen program starts itself with a marker instead."""
    frozen = getattr(sys, "frozen", False)
    return ["--inspect-evidence"] if frozen else ["-m", "models.evidence.worker"]
