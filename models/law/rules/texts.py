"""Rules about words: every language keeps to its own letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.errors import message
from models.law.schema import Authored, Triple, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft, Entry
    from models.law.tree import Place

_FOREIGN = {"ru": re.compile("[іў]", re.IGNORECASE), "be": re.compile("[ищъ]", re.IGNORECASE)}
"""Letters that a language does not have, among those that its neighbour has."""

_MIXED = re.compile(r"[a-z][а-яёіў]|[а-яёіў][a-z]", re.IGNORECASE)
"""A Latin letter inside a Cyrillic word, which looks right and is not found by a search."""


def languages_keep_their_letters(draft: Draft) -> Iterator[PackFault]:
    """Russian has no і, ў; Belarusian has no и, щ, ъ."""
    for entry, place, triple in _triples(draft):
        for language, pattern in _FOREIGN.items():
            if found := pattern.search(getattr(triple, language)):
                said = message("law.foreign_letter", language=language, letter=found.group())
                yield entry.fault((*place, language), said)


def words_keep_one_alphabet(draft: Draft) -> Iterator[PackFault]:
    """No word mixes Latin and Cyrillic letters."""
    for entry, place, triple in _triples(draft):
        for language in ("ru", "be", "en"):
            text: str = getattr(triple, language)
            if found := _MIXED.search(text):
                said = message("law.mixed_alphabets", word=_word_at(text, found.start()))
                yield entry.fault((*place, language), said)


def belarusian_is_not_russian(draft: Draft) -> Iterator[PackFault]:
    """Belarusian that equals Russian is a forgotten translation, unless marked as the same."""
    for entry, place, triple in _triples(draft):
        if (triple.be == triple.ru) != triple.same:
            said = message("law.not_the_same" if triple.same else "law.untranslated")
            yield entry.fault((*place, "same" if triple.same else "be"), said)


def _triples(draft: Draft) -> Iterator[tuple[Entry[Authored], Place, Triple]]:
    for entry in draft.all():
        for place, value in walk(entry.body):
            if isinstance(value, Triple):
                yield entry, place, value


def _word_at(text: str, position: int) -> str:
    return next(found.group() for found in re.finditer(r"\w+", text) if found.end() > position)
