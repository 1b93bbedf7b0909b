"""Turns the entries of the law pack into lines of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.pages.law.words import kind_word
from gui.qtmodels.law_rows import EntryKind, LawRow
from gui.widgets.law.act_words import act_words
from gui.widgets.law.certainty import certainty
from gui.widgets.law.terms import named
from gui.widgets.law.words import certainty_word
from models.domain.basis import BasisKind, weakest
from models.domain.notes import PointArea
from models.domain.requirement import Track
from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gui.widgets.law.reader import Reader
    from models.domain.ids import ActId, RequirementId, SourceId
    from models.domain.requirement import Requirement

_AREAS = {
    PointArea.EDICT: {Track.NBRB},
    PointArea.HTP: {Track.HTP},
    PointArea.JSC: {Track.JSC},
    PointArea.CROSS: set(Track),
}


def law_rows(reader: Reader) -> tuple[LawRow, ...]:
    """Return all entries: requirements, acts, sources, open points, notes, terms."""
    builder = _Builder(reader)
    return (
        *builder.requirements(),
        *builder.acts(),
        *builder.sources(),
        *builder.points(),
        *builder.notes(),
        *builder.terms(),
    )


class _Builder:
    """Builds the lines of one view in one language."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._pack = reader.view.pack
        self._of_act: dict[ActId, set[Track]] = {}
        self._of_source: dict[SourceId, set[Track]] = {}
        for requirement in self._pack.requirements.values():
            for basis in requirement.basis:
                if basis.act:
                    self._of_act.setdefault(basis.act, set()).add(requirement.track)
                for source in basis.sources:
                    self._of_source.setdefault(source, set()).add(requirement.track)

    def requirements(self) -> Iterator[LawRow]:
        for requirement in self._pack.requirements.values():
            yield self._requirement(requirement)

    def acts(self) -> Iterator[LawRow]:
        for act in self._pack.acts.values():
            tracks = self._of_act.get(act.id, set())
            yield self._row(
                EntryKind.ACT, act.id, act_words(act, None, self._reader.language), tracks
            )

    def sources(self) -> Iterator[LawRow]:
        for source in self._pack.sources.values():
            tracks = self._of_source.get(source.id, set())
            aside = f"{source.id} · {source.grade}"
            yield self._row(
                EntryKind.SOURCE, source.id, source.title, tracks, aside=aside, more=source.address
            )

    def points(self) -> Iterator[LawRow]:
        for point in self._pack.open_points.values():
            tracks = _AREAS[point.area] | self._tracks(point.requirements)
            title = self._reader.text(point.text)
            yield self._row(EntryKind.POINT, point.id, f"{point.number}. {title}", tracks)

    def notes(self) -> Iterator[LawRow]:
        for note in self._pack.notes.values():
            yield self._row(
                EntryKind.NOTE,
                note.id,
                self._reader.text(note.title),
                self._tracks(note.requirements),
                sure=weakest(note.basis),
                more=f"{self._reader.text(note.text)} {' '.join(note.items)}",
            )

    def terms(self) -> Iterator[LawRow]:
        terms = [
            (named(term, self._reader.language), term) for term in self._pack.glossary.values()
        ]
        for title, term in sorted(terms, key=lambda pair: folded(pair[0])):
            more = f"{term.title.ru} {term.title.be} {term.title.en}"
            yield self._row(EntryKind.TERM, term.id, title, set(), more=more)

    def _requirement(self, requirement: Requirement) -> LawRow:
        verified = self._reader.verified(requirement.id) is not None
        return self._row(
            EntryKind.REQUIREMENT,
            requirement.id,
            self._reader.text(requirement.title),
            {requirement.track},
            sure=certainty(requirement, verified=verified),
            verified=verified,
            more=" ".join(requirement.items),
        )

    def _row(  # noqa: PLR0913 (what differs from kind to kind)
        self,
        kind: EntryKind,
        entry: str,
        title: str,
        tracks: set[Track],
        *,
        aside: str = "",
        sure: BasisKind | None = None,
        verified: bool = False,
        more: str = "",
    ) -> LawRow:
        return LawRow(
            key=f"{kind}:{entry}",
            kind=kind,
            kind_word=kind_word(kind),
            title=title,
            aside=aside,
            tracks=frozenset(tracks),
            certainty=sure,
            certainty_word=certainty_word(sure) if sure else "",
            verified=verified,
            haystack=folded(f"{title} {aside} {entry} {more}"),
        )

    def _tracks(self, requirements: Iterable[RequirementId]) -> set[Track]:
        known = (self._pack.requirements.get(requirement) for requirement in requirements)
        return {requirement.track for requirement in known if requirement}
