"""Searching what stands on the pages of documents, and reading the pages that were not yet.

What sensitive kinds of documents say is never kept beside them and never found.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Protocol

from models.domain.found_words import all_in, in_a_row
from models.domain.records import Document
from models.domain.searchable import content_read, hidden_contents
from models.domain.searching import Hit, folded, snippet_of, terms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from models.domain.dossier import Watcher
    from models.domain.searching import Term
    from models.services.recorder import Recorder
    from models.store.page_texts import PageText


class Read(Protocol):
    """Reads the pages of a content."""

    def __call__(self, sha256: str, watcher: Watcher | None = None) -> Sequence[str]:
        """Return the text of each page."""


Place = tuple[Document, int]
"""A document, and which of its files, from 1."""
_MOST_COMPARED = 300
"""Pages that are compared; it takes no longer than somebody types a letter."""
_MOST_READ = 100
"""Pages of these, the best so far, in whose texts the words are looked for in a row."""
_MOST_CALLED_SO = 2
_TELLING = 3
"""Letters of a beginning that say enough of a word to look at titles for it."""


class SearchService:
    """Finds pages by their words."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def find(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return pages on which all the words occur, those of current files first.

        Among these come first documents that have the words in their titles, then pages on which
        the words follow each other, then those that are most about them; what is equal comes by
        title and page. Of very common words only the pages kept first are compared. The last word
        may be a beginning; words in quotes must follow each other. Any text may be asked; one
        without a letter or digit finds nothing. Pages of documents that were removed, and of
        sensitive kinds, are not found.
        """
        terms = terms_of(words)
        if not terms:
            return ()
        current, older = self._places()
        found: list[Hit] = []
        for places in (current, older):
            if (left := limit - len(found)) > 0:
                pages = _best_first(self._compared(terms, places, left), places, terms, left)
                found += _hits(pages, places, terms, superseded=places is older)
        return tuple(found)

    def missing(self) -> tuple[str, ...]:
        """Return the SHA-256 of contents that are to be found and that nobody has read yet."""
        current, older = self._places()
        wanted = [*current, *older]
        known = self._recorder.store.contents_with_text(wanted)
        return tuple(sha256 for sha256 in wanted if sha256 not in known)

    def reader(self) -> Read:
        """Return what reads the pages of a content on any thread, through a connection of its own.

        It raises `StorageError` when the case was closed or the content is gone meanwhile, and
        `Cancelled` when its watcher asks to stop.
        """
        from models.evidence.texting import texts_of_stream  # noqa: PLC0415 (only here)

        opened, limits = self._recorder.store.reader(), self._recorder.ports.limits

        def read(sha256: str, watcher: Watcher | None = None) -> Sequence[str]:
            with closing(opened()) as own, own.open_content(sha256) as stream:
                return texts_of_stream(
                    stream,
                    own.content_size([sha256]),
                    seconds=limits.inspection_seconds,
                    memory_mb=limits.inspection_mb,
                    watcher=watcher,
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

    def _compared(
        self, terms: tuple[Term, ...], places: Mapping[str, Place], limit: int
    ) -> set[PageText]:
        """Return pages to choose the best of.

        Where there are more than can be compared while somebody types, how often a word occurs says
        little; but the documents that are called so must not be missed.
        """
        store, most = self._recorder.store, max(_MOST_COMPARED, limit)
        pages = store.find_pages(terms, places, most)
        if len(pages) < most:
            return set(store.find_pages(terms, places, most, weighed=True))
        found = set(pages)
        if terms[-1].whole or len(terms[-1].words[-1]) >= _TELLING:
            for sha256 in _called_so(places, terms)[:_MOST_CALLED_SO]:
                found.update(store.find_pages_in(terms, sha256, most))
        return found

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


def _called_so(places: Mapping[str, Place], terms: tuple[Term, ...]) -> list[str]:
    """Return contents of documents whose titles have all the words, the plainest titles first."""
    found = [(len(each.title), folded(each.title), sha256)
             for sha256, (each, _) in places.items() if all_in(each.title, terms)]  # fmt: skip
    return [sha256 for *_, sha256 in sorted(found)]


def _best_first(
    pages: Iterable[PageText], places: Mapping[str, Place], terms: tuple[Term, ...], limit: int
) -> list[PageText]:
    """Return as many pages in the order `SearchService.find` promises."""
    called = {sha256: all_in(places[sha256][0].title, terms)
              for sha256 in {page.sha256 for page in pages}}  # fmt: skip
    names = {sha256: (folded(places[sha256][0].title), places[sha256][0].id) for sha256 in called}

    def standing(page: PageText) -> tuple[bool, float, tuple[str, str], int]:
        return not called[page.sha256], page.weight, names[page.sha256], page.page

    found = sorted(pages, key=standing)[: max(_MOST_READ, limit)]
    if len(terms) > 1:
        found.sort(key=lambda page: (not called[page.sha256], not in_a_row(page.text, terms)))
    return found[:limit]


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
