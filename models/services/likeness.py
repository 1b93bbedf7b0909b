"""Files that are in the case already, byte by byte: said, never refused."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from models.errors import message

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.records import Document
    from models.domain.state import CaseState
    from models.errors import Message


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
