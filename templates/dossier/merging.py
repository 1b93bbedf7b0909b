"""Joining files page by page without holding them in memory."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf

from models.domain.records import PageRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from templates.dossier.sealing import Seal


_END = b"%%EOF\n"
_AS_THEY_ARE = ("--no-warn", "--stream-data=preserve")
_LOOSE = ("--object-streams=disable",)
"""The merged file is read once and thrown away: compressing it would be wasted."""
_PACKED = ("--object-streams=generate",)
"""Under a seal this hides the dictionaries."""
_MOST_OPEN = 16
"""Files that are kept open at once; with more, each is opened when something of it is read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file to merge, and which of its pages in which order; none means all."""

    path: Path
    pages: tuple[PageRange, ...] = ()

    @property
    def wanted(self) -> str:
        """Return the pages in the words of qpdf."""
        return ",".join(f"{part.first}-{part.last}" for part in self.pages) or "1-z"


def merge(parts: Sequence[Part], target: Path, seal: Seal) -> None:
    """Write the wanted pages of the parts, in order, into one file.

    qpdf's job copies streams from file to file; appending pages in Python would read every scan
    into memory.

    Raises:
        pikepdf.PdfError: a part cannot be read to its end.
        OSError: the disk is full.
    """
    key = seal.key_arguments()
    # An absolute path cannot be mistaken for an option or for a file of arguments.
    pages = [
        argument for part in parts for argument in (str(part.path.absolute()), *key, part.wanted)
    ]
    kept_open = "y" if len(parts) <= _MOST_OPEN else "n"
    how = (
        *_AS_THEY_ARE,
        f"--keep-files-open={kept_open}",
        *(_PACKED if seal.closed else _LOOSE),
        *seal.lock_arguments(),
    )
    job = pikepdf.Job(["qpdf", "--empty", *how, "--pages", *pages, "--", str(target.absolute())])
    job.run()
    refuse_cut_off(target)


def refuse_cut_off(target: Path) -> None:
    """A job of qpdf does not notice a disk that takes no more: the end of its file is missing."""
    with target.open("rb") as file:
        file.seek(max(target.stat().st_size - len(_END), 0))
        if file.read() != _END:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def mergeable(part: Part, scratch: Path, seal: Seal) -> bool:
    """Return whether a part can be read to its end; asked only after a merge failed."""
    try:
        merge([part], scratch, seal)
    except (pikepdf.PdfError, RuntimeError):
        return False
    return True
