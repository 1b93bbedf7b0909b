"""Looking at a case: where it stands, what to do next, what contradicts what."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.grammar import Command, Option, pass_call, to_count
from cli.outcome import Outcome
from cli.shapes import of_finding, of_step
from cli.status import status_data, status_lines
from models.domain.law_pack import Severity

if TYPE_CHECKING:
    from cli.house import Call


@click.command(cls=Command, name="status")
@click.argument("case", type=Path)
@pass_call
def status_command(call: Call, case: Path) -> Outcome:
    """Show tracks, gates, filings, the four measures and what blocks."""
    with call.case(case) as session:
        view = session.view()
    return Outcome(data=status_data(view, call), lines=status_lines(view, call))


@click.command(cls=Command, name="next")
@click.argument("case", type=Path)
@click.option("-n", "limit", cls=Option, word="next_limit", type=to_count, default=5, metavar="N")
@pass_call
def next_command(call: Call, case: Path, limit: int) -> Outcome:
    """Name the next best steps and why."""
    with call.case(case) as session:
        steps = session.view().readiness.steps
    shown = steps[:limit] if limit else steps
    lines = []
    for number, step in enumerate(shown, 1):
        where = step.ref or step.key or ""
        lines += [f"{number}. {call.say(step.title)} [{where}]", f"   {call.say(step.reason)}"]
    return Outcome(
        data={"steps": [of_step(step, call) for step in shown], "total": len(steps)},
        lines=lines or [call.words("cli.next.none")],
    )


@click.command(cls=Command, name="check")
@click.argument("case", type=Path)
@pass_call
def check_command(call: Call, case: Path) -> Outcome:
    """Name every contradiction; an error among them makes the exit code 1."""
    with call.case(case) as session:
        findings = session.view().readiness.findings
    counts = Counter(finding.severity for finding in findings)
    lines = [
        f"{call.words(f'cli.severity.{finding.severity.value}')}: {call.say(finding.message)}"
        for finding in findings
    ]
    return Outcome(
        data={
            "findings": [of_finding(finding, call) for finding in findings],
            "counts": {severity.value: counts[severity] for severity in Severity},
        },
        lines=lines or [call.words("cli.check.clean")],
        exit_code=1 if counts[Severity.ERROR] else 0,
    )
