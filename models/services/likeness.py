"""Files from outside before they are kept: what they say, and which are in the case already."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.errors import message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.domain.limits import Limits
    from models.domain.records import Document
    from models.domain.state import CaseState
    from models.errors import Message


_FIRST_PAGES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """The text of the first pages of a file, and the titles of documents that hold it already."""

    text: str = ""
    held_by: tuple[str, ...] = ()


class Looker:
    """Looks into files outside the case, on any thread."""

    def __init__(self, state: CaseState, limits: Limits) -> None:
        self._state, self._limits = state, limits

    def look(self, files: Sequence[Path], watcher: Watcher | None = None) -> tuple[FirstLook, ...]:
        """Return a first look at each file; one that cannot be read tells nothing.

        Raises:
            Cancelled: the watcher asked to stop.
        """
        from models.evidence.texting import texts_of_all  # noqa: PLC0415 (only here)

        texts = texts_of_all(
            files,
            seconds=self._limits.inspection_seconds,
            memory_mb=self._limits.inspection_mb,
            most_pages=_FIRST_PAGES,
            watcher=watcher,
        )
        return tuple(
            FirstLook(text="\n".join(pages or ()), held_by=tuple(self._holders(file)))
            for file, pages in zip(files, texts, strict=True)
        )

    def _holders(self, file: Path) -> list[str]:
        """Hash a file only if one of its size is in the case."""
        try:
            size = file.stat().st_size
            kept = self._state.documents.values()
            if not any(version.size == size for each in kept for version in each.versions):
                return []
            return holders_of(self._state, sha256_of(file))
        except OSError:
            return []  # it is refused in words when it is to be kept


def same_content(state: CaseState, document: Document) -> list[Message]:
    """Return which documents hold what the current file of a document holds, as a finding."""
    version = document.current
    earlier = document.versions[:-1]
    if any(each.sha256 == version.sha256 for each in earlier):
        return [message("evidence.same_as_before", file=version.name, document=document.title)]
    titles = holders_of(state, version.sha256, beside=document)
    if not titles:
        return []
    return [message("evidence.same_content", file=version.name, documents=titles)]


def holders_of(state: CaseState, sha256: str, beside: Document | None = None) -> list[str]:
    """Return the titles of the documents, but one, that hold a content in any of their files."""
    return [
        each.title
        for each in state.documents.values()
        if beside is None or each.id != beside.id
        if any(version.sha256 == sha256 for version in each.versions)
    ]


def sha256_of(file: Path) -> str:
    """Return the SHA-256 (hex) of a file outside the case.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
