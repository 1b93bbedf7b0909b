"""How a benchmark measures and what it reports."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Line:
    """One measurement beside what it is compared with; `kept` says whether it is in budget."""

    what: str
    seconds: float
    compared_with: str
    base: float
    budget: str
    kept: bool


def seconds(run: Callable[[], object], times: int = 15) -> float:
    """Return the median wall time of a run, after one to warm up."""
    run()
    taken = []
    for _ in range(times):
        start = perf_counter()
        run()
        taken.append(perf_counter() - start)
    return median(taken)
