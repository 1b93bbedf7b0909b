"""The next best steps: what can be done now and opens most, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filings import question_title, titled
from models.domain.ids import AnswerKey, GateId, RequirementId, RequirementRef, split_answer_key
from models.domain.readiness import GateStatus, Item, Mark, NextStep, Truth
from models.domain.requirement import Force
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.domain.evaluation import Facts

_OPEN_WORK = frozenset({Mark.NOT_STARTED, Mark.IN_PROGRESS, Mark.FILLED, Mark.EXPECTED})


def next_steps(
    facts: Facts, items: Mapping[RequirementRef, Item], gates: Mapping[GateId, GateStatus]
) -> tuple[NextStep, ...]:
    """Return the steps worth doing, those that open most first, then what is binding."""
    steps = [*_work_steps(facts, items, gates), *_question_steps(facts, items)]
    ranked = sorted(enumerate(steps), key=lambda pair: (-pair[1][0].opens, pair[1][1], pair[0]))
    return tuple(step for _, (step, _) in ranked)


def _work_steps(
    facts: Facts, items: Mapping[RequirementRef, Item], gates: Mapping[GateId, GateStatus]
) -> Iterator[tuple[NextStep, int]]:
    waiting = _waiting(facts, items, gates)
    for item in items.values():
        doable = item.applies.truth is Truth.TRUE and item.mark in _OPEN_WORK
        if not doable or item.requirement.force is Force.NOTE or not _asks(item):
            continue
        party = facts.parties.get(item.party) if item.party else None
        opens = waiting[item.requirement.id]
        step = NextStep(
            title=titled(item, party),
            reason=_reason(item, opens),
            opens=opens,
            ref=item.ref,
        )
        yield step, _rank(item)


def _question_steps(
    facts: Facts, items: Mapping[RequirementRef, Item]
) -> Iterator[tuple[NextStep, int]]:
    undecided: dict[AnswerKey, list[Item]] = {}
    for item in items.values():
        if item.applies.truth is Truth.UNKNOWN:
            for key in item.applies.because:
                undecided.setdefault(key, []).append(item)
    for key, waiting in undecided.items():
        step = NextStep(
            title=message("step.answer", question=question_title(key, facts)),
            reason=message("step.decides", n=len(waiting)),
            opens=len(waiting),
            key=key,
        )
        yield step, min(_rank(item) for item in waiting)


def _waiting(
    facts: Facts, items: Mapping[RequirementRef, Item], gates: Mapping[GateId, GateStatus]
) -> dict[RequirementId, int]:
    """Return how many requirements still to do wait, directly or not, for each requirement."""
    followers = _followers(facts, gates)
    unfinished = {
        item.requirement.id
        for item in items.values()
        if item.applies.truth is Truth.TRUE and not item.complete
    }
    counts = {}
    for requirement in facts.pack.requirements:
        seen: set[RequirementId] = set()
        stack = list(followers.get(requirement, ()))
        while stack:
            follower = stack.pop()
            if follower not in seen:
                seen.add(follower)
                stack += followers.get(follower, ())
        counts[requirement] = len((seen & unfinished) - {requirement})
    return counts


def _followers(
    facts: Facts, gates: Mapping[GateId, GateStatus]
) -> dict[RequirementId, list[RequirementId]]:
    """Return who waits for whom: through `depends_on`, and through the gate an answer opens."""
    followers: dict[RequirementId, list[RequirementId]] = {}
    behind: dict[GateId, list[RequirementId]] = {}
    for requirement in facts.pack.requirements.values():
        for needed in requirement.depends_on:
            followers.setdefault(needed, []).append(requirement.id)
        for gate in requirement.gates:
            behind.setdefault(gate, []).append(requirement.id)
    for gate, status in gates.items():
        if status.is_open:
            continue
        deciding = {split_answer_key(key)[0] for key in status.verdict.because}
        for requirement in facts.pack.requirements.values():
            if any(need.question in deciding for need in requirement.questions):
                followers.setdefault(requirement.id, []).extend(behind.get(gate, ()))
    return followers


def _asks(item: Item) -> bool:
    return bool(item.questions or item.evidence) and not item.complete


def _rank(item: Item) -> int:
    return 0 if item.requirement.force is Force.MUST else 1


def _reason(item: Item, opens: int) -> Message:
    if opens:
        return message("step.unblocks", n=opens)
    if item.requirement.force is Force.MUST:
        return message("step.must")
    return message("step.should")
