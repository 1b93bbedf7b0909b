"""The lines of a checklist as they are shown: stages, and requirements under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from models.domain.basis import BasisKind
from models.domain.ids import RequirementRef, StageId
from models.domain.readiness import Mark
from models.domain.searching import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One requirement in one line; every text is in the reader's language already.

    `reason` says why the state is what it is. `have` of `need` documents are there. `finding` is
    what a check found, empty if nothing. `haystack` is what the search looks through, folded.
    """

    ref: RequirementRef
    title: str
    party: str
    mark: Mark
    word: str
    reason: str
    must: bool
    certainty: BasisKind
    certainty_word: str
    verified: bool
    have: int = 0
    need: int = 0
    owner: str = ""
    due: str = ""
    overdue: bool = False
    finding: str = ""
    haystack: str = ""

    @property
    def tip(self) -> str:
        """Return the tooltip: the whole title, the state and its reason."""
        title = f"{self.title} · {self.party}" if self.party else self.title
        said = ". ".join(part for part in (self.word, self.reason, self.finding) if part)
        return f"{title}\n{said}"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """A stage with its requirements; `done` of `total` are complete, whatever is filtered out."""

    id: StageId
    title: str
    items: tuple[ItemRow, ...]
    done: int
    total: int


class RowFilter(StrEnum):
    """Which requirements the list shows."""

    ALL = "all"
    TO_DO = "to_do"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    EXPECTED = "expected"
    MUST = "must"


_OPEN = frozenset({Mark.NOT_STARTED, Mark.IN_PROGRESS, Mark.FILLED})


def passes(row: ItemRow, row_filter: RowFilter) -> bool:
    """Return whether a filter lets a line through."""
    match row_filter:
        case RowFilter.ALL:
            return True
        case RowFilter.TO_DO:
            return row.mark in _OPEN
        case RowFilter.BLOCKED:
            return row.mark is Mark.BLOCKED
        case RowFilter.UNKNOWN:
            return row.mark is Mark.UNKNOWN
        case RowFilter.EXPECTED:
            return row.certainty is BasisKind.EXPECTED or row.mark is Mark.EXPECTED
        case RowFilter.MUST:
            return row.must and row.mark is not Mark.NOT_APPLICABLE


def filtered(stages: tuple[StageRow, ...], row_filter: RowFilter, words: str) -> list[StageRow]:
    """Return the stages with only the lines that pass a filter and hold every word searched."""
    wanted = folded(words).split()
    shown = []
    for stage in stages:
        items = tuple(
            row
            for row in stage.items
            if passes(row, row_filter) and all(word in row.haystack for word in wanted)
        )
        if items:
            shown.append(replace(stage, items=items))
    return shown
