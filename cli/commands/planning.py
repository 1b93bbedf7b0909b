"""How a filing is meant to go out: the day, sheets between documents, their order, volumes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.grammar import Command, Option, pass_call, to_count, to_day
from cli.outcome import Outcome
from models.domain.filings import enclosed_in_order
from models.domain.ids import DocumentId, FilingId, SubmissionId
from models.domain.paper import FilingPlan
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call
    from models.domain.filing import Filing
    from models.services.view import CaseView

_TAKEN_BACK = ("day", "separators", "both_sides", "keeps", "order")
"""Options of which each has an opposite, `--no-...`."""
_FIELDS = {"both_sides": "duplex"}


@click.command(cls=Command, name="plan")
@click.argument("case", type=Path)
@click.option("--filing", cls=Option, required=True, metavar="ID")
@click.option("--day", cls=Option, type=to_day, metavar="DATE")
@click.option("--no-day", cls=Option, is_flag=True)
@click.option("--separators", cls=Option, is_flag=True)
@click.option("--no-separators", cls=Option, is_flag=True)
@click.option("--volume-sheets", cls=Option, type=to_count, metavar="N")
@click.option("--both-sides", cls=Option, is_flag=True)
@click.option("--no-both-sides", cls=Option, is_flag=True)
@click.option("--keeps", cls=Option, metavar="SUBMISSION")
@click.option("--no-keeps", cls=Option, is_flag=True)
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
    for name in _TAKEN_BACK:
        if wished[name] and wished[f"no_{name}"]:
            option = f"--{name.replace('_', '-')}"
            raise RequestError(message("cli.plan.both", option=option))
    given = {name for name in _TAKEN_BACK if wished[name] or wished[f"no_{name}"]}
    keeps, sheets = wished["keeps"], wished["volume_sheets"]
    said: dict[str, Any] = {
        "day": wished["day"],
        "separators": wished["separators"],
        "both_sides": wished["both_sides"],
        "keeps": SubmissionId(keeps) if keeps else None,
        "order": tuple(dict.fromkeys(DocumentId(each) for each in wished["order"])),
    }
    planned = {_FIELDS.get(name, name): said[name] for name in _TAKEN_BACK if name in given}
    return planned if sheets is None else {**planned, "volume_sheets": sheets or None}


def _shape(view: CaseView, filing: Filing) -> dict[str, object]:
    plan = view.state.plans.get(filing.id) or FilingPlan(filing=filing.id)
    return {
        "filing": filing.id,
        "day": plan.day.isoformat() if plan.day else None,
        "separators": plan.separators,
        "volume_sheets": plan.volume_sheets,
        "both_sides": plan.duplex,
        "keeps": plan.keeps,
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
    sides = call.words("cli.plan.both_sides" if plan.duplex else "cli.plan.one_side")
    kept = view.state.submissions.get(plan.keeps) if plan.keeps else None
    keeping = [call.words("cli.plan.keeps", day=kept.dated)] if kept else []
    documents = enclosed_in_order(filing, view.readiness.items, plan)
    listed = [
        f"  {number}. {document.title} ({document.id})"
        for number, document in enumerate(documents, 1)
    ]
    return [day, between, bound, sides, *keeping, *listed]
