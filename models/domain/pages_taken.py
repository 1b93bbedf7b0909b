"""Which pages of a file a dossier takes, and how it turns them; the file itself stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.records import Turn
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.domain.records import Document, DocumentVersion, PageRange


def excerpted(version: DocumentVersion, pages: Sequence[PageRange]) -> DocumentVersion:
    """Return a file of which only some pages are taken, in this order; none means all.

    Raises:
        RequestError: it does not have these pages.
    """
    last = version.pages or 0
    if any(not 1 <= part.first <= part.last <= last for part in pages):
        raise RequestError(message("evidence.no_such_pages", n=last))
    return replace(version, excerpt=tuple(pages))


def turned(version: DocumentVersion, pages: Collection[int], degrees: int) -> DocumentVersion:
    """Return a file of which pages, from 1, are turned so far from how they lie in it.

    Raises:
        RequestError: it does not have these pages.
    """
    if degrees % 90:
        raise ValueError(f"{degrees} is no quarter turn")
    last = version.pages or 0
    if any(not 1 <= page <= last for page in pages):
        raise RequestError(message("evidence.no_such_pages", n=last))
    turns = {turn.page: turn for turn in version.turns if turn.page not in pages}
    if degrees % 360:
        turns |= {page: Turn(page=page, degrees=degrees % 360) for page in pages}
    return replace(version, turns=tuple(turns[page] for page in sorted(turns)))


def turn_of(version: DocumentVersion, page: int) -> int:
    """Return by how many degrees a page, from 1, is turned clockwise."""
    return next((turn.degrees for turn in version.turns if turn.page == page), 0)


def with_current(document: Document, version: DocumentVersion) -> Document:
    """Return a document with this in place of its current file."""
    return replace(document, versions=(*document.versions[:-1], version))
