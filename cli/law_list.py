"""The entries of a law pack that somebody asks for by kind, track, force or certainty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.basis import weakest
from models.domain.requirement import Requirement
from models.domain.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.domain.basis import Basis
    from models.domain.law_pack import LawPack

LISTED = {
    "requirements": "requirement",
    "acts": "act",
    "sources": "source",
    "notes": "note",
    "open_points": "point",
    "glossary": "term",
    "parameters": "parameter",
    "questions": "question",
    "forms": "form",
    "filings": "filing",
}
"""What can be listed, by the name of the pack's mapping, and what one entry of it is."""


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One line of a list; `basis` is the weakest kind that carries the duty, if it has any."""

    kind: str
    id: str
    title: Text
    basis: str | None


def chosen(
    pack: LawPack,
    *,
    kind: str | None = None,
    track: str | None = None,
    force: str | None = None,
    basis: str | None = None,
    confidence: str | None = None,
) -> list[ListedEntry]:
    """Return the entries of a kind (requirements unless said otherwise) that fit all wishes."""
    name = kind or "requirements"
    entries: Mapping[str, object] = getattr(pack, name)
    return [
        ListedEntry(LISTED[name], entry_id, _title(value), _weakest(value))
        for entry_id, value in entries.items()
        if all(_fits(value, track, force)) and _is_known_so(value, basis, confidence)
    ]


def _fits(value: object, track: str | None, force: str | None) -> Iterator[bool]:
    if track is not None:
        yield getattr(value, "track", None) == track
    if force is not None:
        yield isinstance(value, Requirement) and value.force == force


def _is_known_so(value: object, basis: str | None, confidence: str | None) -> bool:
    sure = {one.confidence for one in _bases(value)}
    by_kind = basis is None or _weakest(value) == basis
    return by_kind and (confidence is None or confidence in sure)


def _weakest(value: object) -> str | None:
    bases = _bases(value)
    return weakest(bases) if bases else None


def _bases(value: object) -> tuple[Basis, ...]:
    bases: tuple[Basis, ...] = getattr(value, "basis", ())
    return bases


def _title(value: object) -> Text:
    title = getattr(value, "title", None) or getattr(value, "text", "")
    return title if isinstance(title, Text) else Text(str(title), str(title), str(title))
