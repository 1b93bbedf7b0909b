"""How filings are meant to go out: the day, the order of what is enclosed, sheets between them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from models.domain.paper import FilingPlan
from models.errors import RequestError, message
from models.services.recorder import put

if TYPE_CHECKING:
    from models.domain.change import Change
    from models.domain.ids import FilingId
    from models.domain.state import CaseState, Step
    from models.services.recorder import Recorder

_SETTABLE = {field.name for field in fields(FilingPlan)} - {"filing"}
FEWEST_SHEETS, MOST_SHEETS = 10, 1000


class PlanService:
    """The verb of plans."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def set(self, filing: FilingId, **planned: Any) -> Change:  # noqa: ANN401 (the fields of FilingPlan)
        """Change how a filing is meant to go out: any field of `FilingPlan` by its name.

        Raises:
            RequestError: no such filing or submission, or a volume of a size nobody binds.
        """
        if unknown := planned.keys() - _SETTABLE:
            raise TypeError(f"a plan has no {sorted(unknown)}")
        if filing not in self._recorder.pack.filings:
            known = list(self._recorder.pack.filings)
            raise RequestError(message("filing.unknown", filing=filing, filings=known))

        def plan(state: CaseState) -> list[Step]:
            changed = replace(state.plans.get(filing) or FilingPlan(filing=filing), **planned)
            _check(changed, state)
            return [put(state, changed)]

        return self._recorder.record("plan.set", plan)


def _check(plan: FilingPlan, state: CaseState) -> None:
    sheets = plan.volume_sheets
    if sheets is not None and not FEWEST_SHEETS <= sheets <= MOST_SHEETS:
        raise RequestError(message("plan.sheets", least=FEWEST_SHEETS, most=MOST_SHEETS))
    kept = state.submissions.get(plan.keeps) if plan.keeps else None
    if plan.keeps and (kept is None or kept.filing != plan.filing):
        raise RequestError(message("submission.unknown", submission=plan.keeps))
