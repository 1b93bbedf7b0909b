"""Joining files page by page without holding them in memory."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from templates.dossier.sealing import Seal


_END = b"%%EOF\n"
_AS_THEY_ARE = ("--no-warn", "--stream-data=preserve")
_LOOSE = ("--object-streams=disable",)
"""The merged file is read once and thrown away: compressing it would be wasted."""
_PACKED = ("--object-streams=generate",)
"""Under a seal this hides the dictionaries."""


def merge(parts: Sequence[Path], target: Path, seal: Seal) -> None:
    """Write all pages of the parts, in order, into one file.

    qpdf's job copies streams from file to file; appending pages in Python would read every scan
    into memory.

    Raises:
        pikepdf.PdfError: a part cannot be read to its end.
        OSError: the disk is full.
    """
    key = seal.key_arguments()
    pages = [argument for part in parts for argument in (str(part), *key, "1-z")]
    how = (*_AS_THEY_ARE, *(_PACKED if seal.closed else _LOOSE), *seal.lock_arguments())
    job = pikepdf.Job(["qpdf", "--empty", *how, "--pages", *pages, "--", str(target)])
    job.run()
    _refuse_cut_off(target)


def _refuse_cut_off(target: Path) -> None:
    """A job of qpdf does not notice a disk that takes no more: the end of its file is missing."""
    with target.open("rb") as file:
        file.seek(max(target.stat().st_size - len(_END), 0))
        if file.read() != _END:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def mergeable(part: Path, scratch: Path, seal: Seal) -> bool:
    """Return whether a part can be read to its end; asked only after a merge failed."""
    try:
        merge([part], scratch, seal)
    except (pikepdf.PdfError, RuntimeError):
        return False
    return True
