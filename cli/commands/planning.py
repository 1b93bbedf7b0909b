"""How a filing is meant to go out: the day, sheets between documents, their order, volumes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.grammar import Command, Option, pass_call, to_count, to_day
from cli.outcome import Outcome
from models.domain.filings import enclosed_in_order
from models.domain.ids import DocumentId, FilingId
from models.domain.paper import FilingPlan
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call
    from models.domain.filing import Filing
    from models.services.view import CaseView


@click.command(cls=Command, name="plan")
@click.argument("case", type=Path)
@click.option("--filing", cls=Option, required=True, metavar="ID")
@click.option("--day", cls=Option, type=to_day, metavar="DATE")
@click.option("--no-day", cls=Option, is_flag=True)
@click.option("--separators", cls=Option, is_flag=True)
@click.option("--no-separators", cls=Option, is_flag=True)
@click.option("--volume-sheets", cls=Option, type=to_count, metavar="N")
@click.option("--order", cls=Option, multiple=True, metavar="DOCUMENT")
@click.option("--no-order", cls=Option, is_flag=True)
@pass_call
def plan_command(
    call: Call,
    /,
    case: Path,
    filing: str,
    **wished: Any,  # noqa: ANN401 (the options of the plan)
) -> Outcome:
    """Say or show how a filing is meant to go out."""
    planned = _planned(wished)
    with call.case(case) as session:
        wanted = FilingId(filing)
        lines = [call.say(session.plans.set(wanted, **planned).message)] if planned else []
        view = session.view()
        known = view.pack.filings.get(wanted)
        if known is None:
            filings = list(view.pack.filings)
            raise RequestError(message("filing.unknown", filing=filing, filings=filings))
    data = _shape(view, known)
    return Outcome(data=data, lines=lines + _lines(view, known, call))


def _planned(wished: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the plan that are to change."""
    for name in ("day", "separators", "order"):
        if wished[name] and wished[f"no_{name}"]:
            raise RequestError(message("cli.plan.both", option=f"--{name}"))
    planned: dict[str, Any] = {}
    if wished["day"] or wished["no_day"]:
        planned["day"] = wished["day"]
    if wished["separators"] or wished["no_separators"]:
        planned["separators"] = wished["separators"]
    if wished["volume_sheets"] is not None:
        planned["volume_sheets"] = wished["volume_sheets"] or None
    if wished["order"] or wished["no_order"]:
        planned["order"] = tuple(dict.fromkeys(DocumentId(each) for each in wished["order"]))
    return planned


def _shape(view: CaseView, filing: Filing) -> dict[str, object]:
    plan = view.state.plans.get(filing.id) or FilingPlan(filing=filing.id)
    return {
        "filing": filing.id,
        "day": plan.day.isoformat() if plan.day else None,
        "separators": plan.separators,
        "volume_sheets": plan.volume_sheets,
        "fixed_order": filing.fixed_order,
        "own_order": bool(plan.order),
        "documents": [
            {"id": document.id, "title": document.title}
            for document in enclosed_in_order(filing, view.readiness.items, plan)
        ],
    }


def _lines(view: CaseView, filing: Filing, call: Call) -> list[str]:
    plan = view.state.plans.get(filing.id) or FilingPlan(filing=filing.id)
    day = call.words("cli.plan.day", day=plan.day) if plan.day else call.words("cli.plan.no_day")
    sheets = plan.volume_sheets
    bound = call.words("cli.plan.volumes", n=sheets) if sheets else call.words("cli.plan.volume")
    between = call.words("cli.plan.separators" if plan.separators else "cli.plan.no_separators")
    documents = enclosed_in_order(filing, view.readiness.items, plan)
    listed = [
        f"  {number}. {document.title} ({document.id})"
        for number, document in enumerate(documents, 1)
    ]
    return [day, between, bound, *listed]
