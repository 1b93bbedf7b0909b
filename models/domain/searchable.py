"""Which contents of documents may be searched: what sensitive kinds say is kept out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.domain.law_pack import LawPack
    from models.domain.records import Document, DocumentVersion

_PDF = "application/pdf"


def content_read(version: DocumentVersion) -> str | None:
    """Return the SHA-256 of the PDF whose text counts as that of a file, None if there is none."""
    if version.rendition is not None:
        return version.rendition.sha256
    return version.sha256 if version.media_type == _PDF and version.fault is None else None


def hidden_contents(documents: Iterable[Document], pack: LawPack) -> frozenset[str]:
    """Return contents that a document of a sensitive kind holds."""
    return frozenset(
        sha256
        for document in documents
        if document.kind in pack.evidence and pack.evidence[document.kind].sensitive
        for version in document.versions
        if (sha256 := content_read(version))
    )
