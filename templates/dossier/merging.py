"""Joining files page by page without holding them in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


_AS_THEY_ARE = ("--no-warn", "--stream-data=preserve", "--object-streams=disable")
"""The merged file is read once and thrown away: compressing it would be wasted."""


def merge(parts: Sequence[Path], target: Path) -> None:
    """Write all pages of the parts, in order, into one file.

    qpdf's job copies streams from file to file; appending pages in Python would read every scan
    into memory.

    Raises:
        pikepdf.PdfError: a part cannot be read to its end.
    """
    pages = [argument for part in parts for argument in (str(part), "1-z")]
    job = pikepdf.Job(["qpdf", "--empty", *_AS_THEY_ARE, "--pages", *pages, "--", str(target)])
    job.run()


def mergeable(part: Path, scratch: Path) -> bool:
    """Return whether a part can be read to its end; asked only after a merge failed."""
    try:
        merge([part], scratch)
    except (pikepdf.PdfError, RuntimeError):
        return False
    return True
