"""What a case file keeps beside its records: contents of files, and the texts of their pages."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, BinaryIO

from models.store import content, page_texts
from models.store.driver import storage_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.searching import Term
    from models.store.page_texts import PageText


class KeptFiles:
    """Contents and page texts of one case file, the lower half of a `CaseStore`."""

    def __init__(self, path: Path, db: Database) -> None:
        self._path = path
        self._db = db

    def store_content(self, file: IO[bytes], passed: Callable[[int], None]) -> tuple[str, int]:
        """Stream content in and return its SHA-256 and size. Runs in a transaction."""
        return content.store(self._db, file, passed)

    def open_content(self, sha256: str) -> BinaryIO:
        """Return content as a stream."""
        with storage_errors(self._path):
            return content.open_content(self._db, sha256)

    def content_size(self, contents: Collection[str]) -> int:
        """Return how many bytes contents have together."""
        with storage_errors(self._path):
            return sum(content.size(self._db, sha256) for sha256 in contents)

    def put_texts(self, sha256: str, texts: Sequence[str]) -> None:
        """Keep the texts of a content's pages, once. Runs in a transaction."""
        page_texts.put(self._db, sha256, texts)

    def forget_texts(self, contents: Collection[str]) -> None:
        """Delete the texts of contents for good. Runs in a transaction."""
        page_texts.forget(self._db, contents)

    def contents_with_text(self, contents: Collection[str]) -> set[str]:
        """Return which of these contents have been read."""
        with storage_errors(self._path):
            return page_texts.known(self._db, contents)

    def find_pages(
        self,
        terms: Sequence[Term],
        contents: Collection[str],
        limit: int,
        *,
        weighed: bool = False,
    ) -> list[PageText]:
        """Return pages of these contents that have all the terms, oldest content first."""
        with storage_errors(self._path):
            return page_texts.find(self._db, terms, contents, limit, weighed=weighed)

    def find_pages_in(self, terms: Sequence[Term], sha256: str, limit: int) -> list[PageText]:
        """Return pages of one content that have all the terms."""
        with storage_errors(self._path):
            return page_texts.find_in(self._db, terms, sha256, limit)
