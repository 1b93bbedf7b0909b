"""What counts as the same word in a search, what a reader asked for, and what to show of a hit."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from models.domain.ids import DocumentId

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = str.maketrans("ёў", "еу")
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_GAP = re.compile(r"\s")
_QUOTES = re.compile('["«»“”„]')
_MOST_TERMS = 16
"""Words of a request that count; nobody remembers more of a page."""
_LONGEST_TERM = 64
_LEAST_BEGUN = 2
"""Letters of a beginning: of one, whatever begins with it would have to be gathered first."""
_NEVER = "(?!)"
_AROUND = 60
"""Characters shown before the first word found."""
_SHOWN = 220

Span = tuple[int, int]


def folded(text: str) -> str:
    """Return a text as searches compare it: composed, without case, ё as е and ў as у."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return plain.translate(_ALIKE)


@dataclass(frozen=True, slots=True)
class Term:
    """Words, folded, that must follow each other; the last may go on unless it is `whole`."""

    words: tuple[str, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A stretch of a page on one line, and where the words that were found stand in it.

    `found` are pairs of offsets into `text`, in characters, the end excluded.
    """

    text: str
    found: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A page that has what was asked for.

    `version` counts the files of the document from 1 and `page` the pages from 1. A `superseded`
    file has a newer one behind it.
    """

    document: DocumentId
    title: str
    version: int
    page: int
    superseded: bool
    snippet: Snippet


def terms_of(asked: str) -> tuple[Term, ...]:
    """Return what must occur on a page: each word, and in quotes each row of words.

    The last word may be the beginning of one, for it may still be being typed. One letter is not
    yet a beginning: beside others it does not count, and by itself it is a word.
    """
    found: list[Term] = []
    parts = _QUOTES.split(asked)
    for number, part in enumerate(parts):
        words = [word[:_LONGEST_TERM] for word in _WORD.findall(folded(part))]
        if number % 2 and number < len(parts) - 1:
            found += [Term(tuple(words[:_MOST_TERMS]))] if words else []
        else:
            found += [Term((word,)) for word in words]
    found = found[:_MOST_TERMS]
    if not found or not _WORD.search(parts[-1]):
        return tuple(found)
    *before, last = found
    begun = last.words[-1]
    if len(begun) >= _LEAST_BEGUN:
        return *before, Term(last.words, whole=False)
    return (*before, last) if begun.isdecimal() or not before else tuple(before)


def snippet_of(text: str, terms: Iterable[Term]) -> Snippet:
    """Return the stretch of a page around the first word found, with every word found in it."""
    pattern = pattern_of(tuple(terms))
    first = match.start() if (match := pattern.search(text)) else 0
    start = _word_start(text, max(0, first - _AROUND))
    end = min(len(text), start + _SHOWN)
    spans = [match.span() for match in pattern.finditer(text[start:end])]
    return Snippet(text=_GAP.sub(" ", text[start:end]), found=tuple(spans))


@lru_cache(maxsize=32)
def pattern_of(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """Return what finds the words in a text as it reads; searching so takes no time."""
    rows = sorted(terms, key=lambda term: -len(term.words))
    found = "|".join(_spelled(term) for term in rows)
    return re.compile(rf"(?<![^\W_])(?:{found or _NEVER})", re.IGNORECASE)


def _spelled(term: Term) -> str:
    words = (re.escape(word) for word in term.words)
    row = r"[\W_]+".join(words).replace("е", "[её]").replace("у", "[уў]")
    return row + (r"(?![^\W_])" if term.whole else r"[^\W_]*")


def _word_start(text: str, place: int) -> int:
    """Return the start of the next word behind a place, so that no word is shown in half."""
    if not place:
        return 0
    gap = _GAP.search(text, place, place + _AROUND)
    return gap.end() if gap else place
