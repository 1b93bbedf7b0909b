"""Finding the terms of the glossary in running text, in every case of every word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from models.domain.glossary import Term
from models.domain.text import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.domain.ids import TermId

_SAME_LETTERS = str.maketrans("ёЁўЎ’", "еЕуУ'")
"""Letters that writers exchange for each other; one for one, so that places stay."""

_BETWEEN_WORDS = r"[\s\u00a0\u2011-]+"
_OWN_NAMES = {Language.RU: "Русский", Language.BE: "Беларуская", Language.EN: "English"}

Patterns = tuple[tuple[str, str], ...]
"""The id of a term and what finds it, a pattern each."""


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term and where it stands in a text."""

    start: int
    end: int
    term: Term


def find_terms(
    text: str, glossary: Mapping[TermId, Term], language: Language
) -> tuple[FoundTerm, ...]:
    """Return where terms stand in a text: the longest at each place, each term once."""
    patterns = tuple(_patterns(glossary, language))
    if not text or not patterns:
        return ()
    known = {str(term_id): term for term_id, term in glossary.items()}
    found: dict[str, FoundTerm] = {}
    for match in _matcher(tuple(pattern for _, pattern in patterns)).finditer(
        text.translate(_SAME_LETTERS)
    ):
        name = patterns[(match.lastindex or 1) - 1][0]
        found.setdefault(name, FoundTerm(match.start(), match.end(), known[name]))
    return tuple(found.values())


def term_tip(term: Term, language: Language) -> str:
    """Return the tooltip of a term; it is markup in which every text is escaped."""
    lines = [f"<b>{escape(named(term, language))}</b>"]
    for other, name in _OWN_NAMES.items():
        if other is not language:
            lines.append(f"{escape(name)}: {escape(named(term, other))}")
    if term.meaning is not None:
        lines.append(escape(term.meaning.in_language(language)))
    return f"<p>{'<br>'.join(lines)}</p>"


def named(term: Term, language: Language) -> str:
    """Return a term with its abbreviation."""
    title = term.title.in_language(language)
    short = term.short.in_language(language) if term.short else ""
    return f"{title} ({short})" if short and short not in title else title


def _patterns(glossary: Mapping[TermId, Term], language: Language) -> Iterator[tuple[str, str]]:
    """Yield what finds each term, the longest first."""
    found = []
    for term in glossary.values():
        if term.stems is not None and (stems := term.stems.in_language(language).split()):
            words = _BETWEEN_WORDS.join(rf"{re.escape(_plain(stem))}\w*" for stem in stems)
            found.append((len(" ".join(stems)), str(term.id), f"(?i:{words})"))
        if term.short is not None and (short := term.short.in_language(language)):
            found.append((len(short), str(term.id), rf"{re.escape(_plain(short))}(?!\w)"))
    found.sort(key=lambda entry: -entry[0])
    yield from ((name, pattern) for _, name, pattern in found)


def _plain(text: str) -> str:
    return text.translate(_SAME_LETTERS)


@lru_cache(maxsize=8)
def _matcher(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(f"({pattern})" for pattern in patterns) + ")")
