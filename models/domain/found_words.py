"""Where words that were asked for stand on a page, and how well a page answers what was asked."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from models.domain.searching import Term, pattern_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from models.domain.searching import Span

_HYPHENS = frozenset("\ufffe\u00ad\u0002")
"""What stands for a hyphen where a line ends; the word goes on behind the gap."""


def spans_in(letters: Sequence[str], terms: Iterable[Term]) -> tuple[Span, ...]:
    """Return where the words stand in a text that is given letter by letter.

    Letters are as a page holds them: accents may be letters of their own, and words may be broken
    where lines end. Spans are pairs of offsets into `letters`, the end excluded, in their order.
    """
    text = ""
    places: list[Span] = []
    for start, end in _clusters(letters):
        composed = unicodedata.normalize("NFC", "".join(letters[start:end]))
        text += composed
        places += [(start, end)] * len(composed)
    found = (match.span() for match in pattern_of(tuple(terms)).finditer(text))
    return tuple((places[first][0], places[last - 1][1]) for first, last in found if last > first)


def all_in(text: str, terms: Iterable[Term]) -> bool:
    """Return whether every term stands in a text, wherever."""
    return all(pattern_of((term,)).search(text) for term in terms)


def in_a_row(text: str, terms: Sequence[Term]) -> bool:
    """Return whether the words of all terms follow each other in a text as they were asked for."""
    words = tuple(word for term in terms for word in term.words)
    return bool(pattern_of((Term(words, whole=terms[-1].whole),)).search(text))


def _clusters(letters: Sequence[str]) -> Iterator[Span]:
    """Return letters with the accents behind them, without the gaps inside broken words."""
    start, place = 0, 0
    while place < len(letters):
        start = place
        place += 1
        if letters[start] in _HYPHENS:
            while place < len(letters) and letters[place].isspace():
                place += 1
            continue
        while place < len(letters) and unicodedata.combining(letters[place] or " "):
            place += 1
        yield start, place
