"""Everything that follows from a case, its law pack and the day; pure, derived anew each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain import checks
from models.domain.evaluation import Facts, evaluate
from models.domain.filings import FilingJudge
from models.domain.items import ItemBuilder
from models.domain.measuring import measure
from models.domain.readiness import GateStatus, Item, Measures, Readiness
from models.domain.requirement import Track
from models.domain.steps import next_steps

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.domain.ids import RequirementRef
    from models.domain.law_pack import LawPack
    from models.domain.state import CaseState


def derive(pack: LawPack, state: CaseState, today: date) -> Readiness:
    """Return items, gates, filings, measures, next steps and findings of a case."""
    facts = Facts(pack=pack, answers=state.answers, parties=state.parties, today=today)
    gates = {
        gate.id: GateStatus(gate=gate, verdict=evaluate(gate.opens_when, facts))
        for gate in pack.gates.values()
    }
    items = ItemBuilder(facts, state, gates).build()
    findings = checks.find(facts, state)
    judge = FilingJudge(facts, gates, items, findings)
    return Readiness(
        items=items,
        gates=gates,
        filings={filing.id: judge.status(filing) for filing in pack.filings.values()},
        measures=measure(items.values()),
        tracks=_by_track(items),
        steps=next_steps(facts, items, gates),
        findings=findings,
    )


def _by_track(items: Mapping[RequirementRef, Item]) -> dict[Track, Measures]:
    return {
        track: measure(item for item in items.values() if item.requirement.track is track)
        for track in Track
    }
