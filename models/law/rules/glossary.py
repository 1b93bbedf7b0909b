"""Rules about terms: one thing has one name in each language, the one the glossary gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.errors import message
from models.law.reference_sections import TermBody
from models.law.schema import Triple, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from models.errors import Message
    from models.law.faults import PackFault
    from models.law.reading import Draft

_WORD = re.compile(r"\w+(?:['’ʼ]\w+)*")
_TRANSLATIONS = ("be", "en")
_ALIKE = str.maketrans("ёў", "еу")
"""Letters that the word before them or the stress changes: «на ўстаноўчым», «кашалёк»."""


def terms_find_their_own_title(draft: Draft) -> Iterator[PackFault]:
    """The stems of a term find the term itself, or they would find nothing else either."""
    for entry in draft.of("glossary", TermBody).values():
        stems = entry.body.stems
        for language in ("ru", *_TRANSLATIONS) if stems else ():
            words = _words(getattr(entry.body.title, language))
            if not any(_spans(words, _words(getattr(stems, language)))):
                said = message("law.stems_miss_title", id=entry.id, language=language)
                yield entry.fault(("stems", language), said)


def terms_are_translated_alike(draft: Draft) -> Iterator[PackFault]:
    """Where the Russian has a term, the other languages have the term of the glossary."""
    terms = [
        _Term.of(entry.id, entry.body)
        for entry in draft.of("glossary", TermBody).values()
        if entry.body.stems
    ]
    for entry in draft.all():
        if isinstance(entry.body, TermBody):  # a glossary explains one term by another
            continue
        for place, value in walk(entry.body):
            if isinstance(value, Triple):
                for language, said in _translation_faults(value, terms):
                    yield entry.fault((*place, language), said)


def _translation_faults(text: Triple, terms: Sequence[_Term]) -> Iterator[tuple[str, Message]]:
    for term in _met(text.ru, terms):
        for language in term.translations:
            if not term.stands_in(getattr(text, language), language):
                said = message(
                    "law.another_term",
                    ru=term.title["ru"],
                    term=term.title[language],
                    language=language,
                )
                yield language, said


@dataclass(frozen=True, slots=True)
class _Term:
    """A term as it is looked for: stems and abbreviation of each language, in small letters."""

    id: str
    title: dict[str, str]
    stems: dict[str, tuple[str, ...]]
    short: dict[str, tuple[str, ...]]
    translations: tuple[str, ...]

    @classmethod
    def of(cls, name: str, body: TermBody) -> _Term:
        def words(triple: Triple | None) -> dict[str, tuple[str, ...]]:
            languages = ("ru", *_TRANSLATIONS) if triple else ()
            return {language: _words(getattr(triple, language)) for language in languages}

        title = {language: getattr(body.title, language) for language in ("ru", *_TRANSLATIONS)}
        held = ("be",) if body.loose else _TRANSLATIONS
        return cls(name, title, words(body.stems), words(body.short), held)

    def stands_in(self, text: str, language: str) -> bool:
        """Return whether a text has the term, in full or abbreviated."""
        words = _words(text)
        found = any(_spans(words, self.stems[language]))
        return found or any(_spans(words, self.short.get(language, ())))


def _met(russian: str, terms: Sequence[_Term]) -> Iterator[_Term]:
    """Yield the terms that a Russian text has; a term inside a longer one is part of that one."""
    words = _words(russian)
    spans = [(span, term) for term in terms for span in _spans(words, term.stems["ru"])]
    met = (term for span, term in spans if not any(other > span for other, _ in spans))
    yield from {term.id: term for term in met}.values()


def _spans(words: Sequence[str], stems: Sequence[str]) -> Iterator[frozenset[int]]:
    """Yield the places where words begin with the stems, in order and next to each other."""
    for start in range(len(words) - len(stems) + 1) if stems else ():
        pairs = zip(words[start : start + len(stems)], stems, strict=True)
        if all(word.startswith(stem) for word, stem in pairs):
            yield frozenset(range(start, start + len(stems)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(found.casefold().translate(_ALIKE) for found in _WORD.findall(text))
