"""Where gates and filings stand between the stages of a track; read off the law pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.condition import Condition
    from models.domain.filing import Filing, Gate
    from models.domain.ids import GateId, QuestionId
    from models.domain.law_pack import LawPack, Stage
    from models.domain.requirement import Track


def lane_order(pack: LawPack, track: Track) -> tuple[Stage | Filing | Gate, ...]:
    """Return the stages of a track in pack order with its filings and gates among them.

    A filing follows the last stage that works for it, a gate the stage that asks what opens it;
    both stand before the stages that wait for them and behind what has to come first.
    """
    return _Order(pack, track).places()


class _Order:
    """The order of one track."""

    def __init__(self, pack: LawPack, track: Track) -> None:
        self._pack = pack
        self._track = track
        self._stages = [stage for stage in pack.stages.values() if stage.track is track]
        self._index = {stage.id: k for k, stage in enumerate(self._stages)}
        self._own = [item for item in pack.requirements.values() if item.track is track]
        self._filings = [filing for filing in pack.filings.values() if filing.track is track]
        self._gates = [gate for gate in pack.gates.values() if gate.track is track]

    def places(self) -> tuple[Stage | Filing | Gate, ...]:
        """Return everything in order."""
        after: dict[str, int] = {one.id: self._filing_stage(one) for one in self._filings}
        after |= {gate.id: self._gate_stage(gate) for gate in self._gates}
        depth = self._pulled(after)
        stations: list[Filing | Gate] = [*self._filings, *self._gates]
        stations.sort(key=lambda one: (after[one.id], depth[one.id]))
        places: list[Stage | Filing | Gate] = []
        for k, stage in enumerate(self._stages):
            places.append(stage)
            places += [one for one in stations if after[one.id] == k]
        return tuple(places)

    def _filing_stage(self, filing: Filing) -> int:
        """Return the last stage that works for a filing, yet before what its success opens."""
        stages = [self._index[item.stage] for item in self._own if filing.id in item.filings]
        last = max(stages, default=len(self._stages) - 1)
        return max(min(last, self._needed_from(filing.opens) - 1), 0) if filing.opens else last

    def _gate_stage(self, gate: Gate) -> int:
        """Return the stage that asks what opens a gate, yet before the stages that need it."""
        asked = max((self._asked_in(one) for one in _questions(gate.opens_when)), default=-1)
        opened_by = [one for one in self._filings if one.opens == gate.id]
        filed = max((self._filing_stage(one) for one in opened_by), default=-1)
        needed = self._needed_from(gate.id)
        if asked < 0 <= filed:
            return filed
        if asked > needed:
            return max(needed - 1, filed, 0)
        return max(asked, filed) if asked >= 0 else len(self._stages) - 1

    def _asked_in(self, question: QuestionId) -> int:
        stages = [
            self._index[item.stage]
            for item in self._own
            if any(need.question == question for need in item.questions)
        ]
        return min(stages, default=-1)

    def _needed_from(self, gate: GateId) -> int:
        """Return the first stage of the track that waits for a gate, or the one after the last."""
        stages = [self._index[item.stage] for item in self._own if gate in item.gates]
        return min(stages, default=len(self._stages))

    def _pulled(self, after: dict[str, int]) -> dict[str, int]:
        """Move every station behind those before it; return how long the chain before each is."""
        depth = dict.fromkeys(after, 0)
        pairs = [(edge.before, edge.after) for edge in self._pack.edges]
        pairs += [(filing.id, filing.opens) for filing in self._filings if filing.opens]
        pairs = [(one, other) for one, other in pairs if one in after and other in after]
        for _ in after:  # as many passes as stations: enough for any chain, finite for a circle
            for one, other in pairs:
                after[other] = max(after[other], after[one])
                depth[other] = min(max(depth[other], depth[one] + 1), len(after))
        return depth


def _questions(condition: Condition) -> Iterator[QuestionId]:
    if condition.question:
        yield condition.question
    for part in condition.parts:
        yield from _questions(part)
