"""Everything that follows from a case, its law pack and the day; pure, derived anew each time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from models.domain import checks
from models.domain.evaluation import Facts, evaluate
from models.domain.filings import FilingJudge
from models.domain.ids import RequirementId, RequirementRef, split_answer_key
from models.domain.items import ItemBuilder, documents_by_requirement
from models.domain.measuring import measure
from models.domain.readiness import Gap, GateStatus, Item, Measures, Readiness
from models.domain.records import Document
from models.domain.requirement import Track
from models.domain.state import CaseState
from models.domain.steps import next_steps
from models.domain.watching import watched

if TYPE_CHECKING:
    from models.domain.ids import QuestionId
    from models.domain.law_pack import LawPack


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was derived last: of which state, on which day, and the parts worth keeping."""

    state: CaseState
    today: date
    groups: Mapping[RequirementId, tuple[Item, ...]]
    documents: Mapping[RequirementRef, list[Document]]
    gaps: dict[RequirementRef, tuple[Item, tuple[Gap, ...]]]


class Engine:
    """Derives the same case again and again; what an answer did not touch is taken over.

    The result is always that of `derive`; only the time differs.
    """

    def __init__(self, pack: LawPack) -> None:
        self._pack = pack
        self._watched: dict[RequirementId, frozenset[QuestionId]] = {}
        self._memory: _Memory | None = None

    def derive(self, state: CaseState, today: date) -> Readiness:
        """Return items, gates, filings, measures, next steps and findings of a case."""
        pack, memory = self._pack, self._still_good(state, today)
        facts = Facts(pack=pack, answers=state.answers, parties=state.parties, today=today)
        gates = {
            gate.id: GateStatus(gate=gate, verdict=evaluate(gate.opens_when, facts))
            for gate in pack.gates.values()
        }
        documents = memory.documents if memory else documents_by_requirement(state)
        kept = self._untouched(memory, state) if memory else {}
        items = ItemBuilder(facts, state, gates, documents).build(kept)
        gaps = memory.gaps if memory else {}
        self._memory = _Memory(state, today, _grouped(pack, items), documents, gaps)
        findings = checks.find(facts, state)
        judge = FilingJudge(facts, gates, items, findings, gaps, state.plans)
        return Readiness(
            items=items,
            gates=gates,
            filings={filing.id: judge.status(filing) for filing in pack.filings.values()},
            measures=measure(items.values()),
            tracks=_by_track(items),
            steps=next_steps(facts, items, gates),
            findings=findings,
        )

    def _still_good(self, state: CaseState, today: date) -> _Memory | None:
        """Return the memory if nothing but answers and holdings has changed since."""
        memory = self._memory
        if memory is None or memory.today != today:
            return None
        known = memory.state
        same = (
            known.parties is state.parties
            and known.documents is state.documents
            and known.work is state.work
            and known.verifications is state.verifications
        )
        return memory if same else None

    def _untouched(
        self, memory: _Memory, state: CaseState
    ) -> dict[RequirementId, tuple[Item, ...]]:
        before, now = memory.state.answers, state.answers
        changed = {
            split_answer_key(key)[0]
            for key in before.keys() | now.keys()
            if before.get(key) is not now.get(key)
        }
        if not self._watched:
            self._watched = {
                one.id: watched(one, self._pack) for one in self._pack.requirements.values()
            }
        return {
            requirement: group
            for requirement, group in memory.groups.items()
            if self._watched[requirement].isdisjoint(changed)
        }


def derive(pack: LawPack, state: CaseState, today: date) -> Readiness:
    """Return items, gates, filings, measures, next steps and findings of a case."""
    return Engine(pack).derive(state, today)


def _grouped(
    pack: LawPack, items: Mapping[RequirementRef, Item]
) -> dict[RequirementId, tuple[Item, ...]]:
    groups: dict[RequirementId, list[Item]] = {requirement: [] for requirement in pack.requirements}
    for item in items.values():
        groups[item.requirement.id].append(item)
    return {requirement: tuple(group) for requirement, group in groups.items()}


def _by_track(items: Mapping[RequirementRef, Item]) -> dict[Track, Measures]:
    return {
        track: measure(item for item in items.values() if item.requirement.track is track)
        for track in Track
    }
