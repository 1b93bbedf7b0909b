"""Searching what stands on the pages of documents, and reading the pages that were not yet.

What sensitive kinds of documents say is never kept beside them and never found.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from models.domain.records import Document
from models.domain.searchable import content_read, hidden_contents
from models.domain.searching import Hit, snippet_of, terms_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from models.domain.searching import Term
    from models.services.recorder import Recorder
    from models.store.page_texts import PageText

Place = tuple[Document, int]
"""A document, and which of its files, from 1."""


class SearchService:
    """Finds pages by their words."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def find(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return pages on which all the words occur, those of current files first.

        The last word may be a beginning; words in quotes must follow each other. Any text may be
        asked; one without a letter or digit finds nothing. Pages of documents that were removed,
        and of sensitive kinds, are not found.
        """
        terms = terms_of(words)
        if not terms:
            return ()
        current, older = self._places()
        found: list[Hit] = []
        for places in (current, older):
            pages = self._recorder.store.find_pages(terms, places, limit - len(found))
            found += _hits(pages, places, terms, superseded=places is older)
        return tuple(found[:limit])

    def missing(self) -> tuple[str, ...]:
        """Return the SHA-256 of contents that are to be found and that nobody has read yet."""
        current, older = self._places()
        wanted = [*current, *older]
        known = self._recorder.store.contents_with_text(wanted)
        return tuple(sha256 for sha256 in wanted if sha256 not in known)

    def reader(self) -> Callable[[str], Sequence[str]]:
        """Return what reads the pages of a content on any thread, through a connection of its own.

        It raises `StorageError` when the case was closed or the content is gone meanwhile.
        """
        from models.evidence.texting import texts_of_stream  # noqa: PLC0415 (only here)

        opened, limits = self._recorder.store.reader(), self._recorder.ports.limits

        def read(sha256: str) -> Sequence[str]:
            with closing(opened()) as own, own.open_content(sha256) as stream:
                return texts_of_stream(
                    stream,
                    own.content_size([sha256]),
                    seconds=limits.inspection_seconds,
                    memory_mb=limits.inspection_mb,
                )

        return read

    def keep(self, sha256: str, texts: Sequence[str]) -> None:
        """Keep what stands on the pages of a content, if it is still to be found.

        It is derived from what the case holds, so the journal has no entry of it.

        Raises:
            StorageError: the case could not be written.
        """
        store = self._recorder.store
        with store.transaction():
            if sha256 in self.missing():
                store.put_texts(sha256, texts)

    def _places(self) -> tuple[dict[str, Place], dict[str, Place]]:
        """Return where contents stand that may be found: as current files, and as older ones."""
        documents = list(self._recorder.state.documents.values())
        pack = self._recorder.pack
        hidden = hidden_contents(documents, pack)
        current: dict[str, Place] = {}
        older: dict[str, Place] = {}
        for document in documents:
            for number, version in enumerate(document.versions, 1):
                place = current if version is document.current else older
                if (sha256 := content_read(version)) and sha256 not in hidden:
                    place.setdefault(sha256, (document, number))
        return current, {key: place for key, place in older.items() if key not in current}


def _hits(
    pages: Iterable[PageText],
    places: Mapping[str, Place],
    terms: tuple[Term, ...],
    *,
    superseded: bool,
) -> Iterator[Hit]:
    for found in pages:
        document, number = places[found.sha256]
        yield Hit(
            document=document.id,
            title=document.title,
            version=number,
            page=found.page,
            superseded=superseded,
            snippet=snippet_of(found.text, terms),
        )
