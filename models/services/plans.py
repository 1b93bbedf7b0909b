"""How filings are meant to go out: the day, the order of what is enclosed, sheets between them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from models.domain.paper import FilingPlan
from models.domain.records import Kind
from models.errors import CaseRefused, RequestError, message
from models.services.recorder import put, removal

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
            RequestError: no such filing, document or submission, or a volume of a size nobody
                binds.
            CaseRefused: the authority lays the order of what is enclosed down.
        """
        if unknown := planned.keys() - _SETTABLE:
            raise TypeError(f"a plan has no {sorted(unknown)}")
        if filing not in self._recorder.pack.filings:
            known = list(self._recorder.pack.filings)
            raise RequestError(message("filing.unknown", filing=filing, filings=known))

        known_filing = self._recorder.pack.filings[filing]
        if planned.get("order") and known_filing.fixed_order:
            raise CaseRefused(message("plan.fixed_order", filing=known_filing.title))

        def plan(state: CaseState) -> list[Step]:
            changed = replace(state.plans.get(filing) or FilingPlan(filing=filing), **planned)
            _check(changed, state)
            if changed == FilingPlan(filing=filing):
                return [removal(state, Kind.PLAN, filing)]
            return [put(state, changed)]

        return self._recorder.record("plan.set", plan)


def _check(plan: FilingPlan, state: CaseState) -> None:
    sheets = plan.volume_sheets
    if sheets is not None and not FEWEST_SHEETS <= sheets <= MOST_SHEETS:
        raise RequestError(message("plan.sheets", least=FEWEST_SHEETS, most=MOST_SHEETS))
    for document in plan.order:
        if document not in state.documents:
            raise RequestError(message("evidence.unknown_document", document=document))
    kept = state.submissions.get(plan.keeps) if plan.keeps else None
    if plan.keeps and (kept is None or kept.filing != plan.filing):
        raise RequestError(message("submission.unknown", submission=plan.keeps))
