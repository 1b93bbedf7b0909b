"""What a file is and whether a dossier can take it, found out without trusting it.

The parsing happens in a worker process with limits on time and memory: a hostile file can hang or
crash only that.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    if path.stat().st_size == 0:
        return Inspection(media_type=_UNKNOWN_TYPE, fault=Fault.EMPTY)
    claims_pdf = name.lower().endswith(".pdf")
    media_type = _media_type(path)
    if media_type is None:
        fault = Fault.NOT_A_PDF if claims_pdf else Fault.UNSUPPORTED
        return Inspection(media_type=_UNKNOWN_TYPE, fault=fault)
    told = _ask_worker(path, media_type, seconds=seconds, memory_mb=memory_mb)
    named = told.get("fault")
    return Inspection(
        media_type=media_type,
        pages=int(told["pages"]) if "pages" in told else None,
        fault=Fault(named) if named else None,
    )


_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)
_HEAD = 1024


def _media_type(path: Path) -> str | None:
    """Return what the first bytes say, None if nothing a dossier can take.

    A PDF header may stand anywhere in the first kilobyte, the others only at the start.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature) or (signature == b"%PDF-" and signature in head):
            return media_type
    return None


def _ask_worker(
    path: Path, media_type: str, *, seconds: float, memory_mb: int
) -> dict[str, Any]:
    command = [sys.executable, *_worker(), str(path.absolute()), media_type, str(memory_mb)]
    try:
        # The command is our own module; the file's name is an argument, never part of a shell line.
        done = subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=Path(__file__).parents[2],
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
    except subprocess.TimeoutExpired:
        return {"fault": Fault.TOO_HEAVY}
    try:
        told: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        # It died without a word: out of memory, or crashed by the file.
        return {"fault": Fault.TOO_HEAVY}
    return told


def _worker() -> list[str]:
    """Return how to start the worker; a frozen program starts itself with a marker instead."""
    frozen = getattr(sys, "frozen", False)
    return ["--inspect-evidence"] if frozen else ["-m", "models.evidence.worker"]
