"""Deriving everything anew after one answer: at most 5 ms."""

from datetime import date
from itertools import cycle

from models.domain.engine import Engine
from tests.benchmarks.large_case import large_pack, large_state, one_answer_later
from tests.benchmarks.timing import Line, seconds

TODAY = date(2026, 11, 23)
MOST = 0.005


def measure():
    """Compare with touching every item, answer and document of the result once."""
    pack, before = large_pack(), large_state()
    after = one_answer_later(before)
    engine = Engine(pack)
    readiness = engine.derive(before, TODAY)
    states = cycle((after, before))  # the answer is given and taken back

    def touch():
        return [
            (item.applies.truth, [slot.answer for slot in item.questions], len(slot.documents))
            for item in readiness.items.values()
            for slot in item.evidence
        ]

    took = seconds(lambda: engine.derive(next(states), TODAY))
    yield Line(
        what=f"derive {len(readiness.items)} items after one answer",
        seconds=took,
        compared_with="touching each item once",
        base=seconds(touch),
        budget="5 ms",
        kept=took <= MOST,
    )
