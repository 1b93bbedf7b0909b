"""JSON shapes and readable lines of what the engine says; documented in docs/cli.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cli.house import Call
    from models.domain.change import Change
    from models.domain.readiness import Finding, Gap, Measure, Measures, NextStep

Shape: TypeAlias = "dict[str, object]"

MEASURES = ("filled", "evidenced", "reviewed", "verified")


def of_measures(measures: Measures) -> Shape:
    """Return the four measures, each as done, total and percent."""
    return {name: _of_measure(getattr(measures, name)) for name in MEASURES}


def _of_measure(measure: Measure) -> Shape:
    return {"done": measure.done, "total": measure.total, "percent": measure.percent}


def of_gap(gap: Gap, call: Call) -> Shape:
    """Return what a filing lacks and where to mend it."""
    return {
        "text": call.say(gap.message),
        "requirement": gap.ref,
        "question": gap.key,
        "document": gap.document,
        "blocks": gap.blocks,
    }


def of_gaps(gaps: Iterable[Gap], call: Call) -> list[Shape]:
    """Return gaps in their order."""
    return [of_gap(gap, call) for gap in gaps]


def of_step(step: NextStep, call: Call) -> Shape:
    """Return a step worth doing."""
    return {
        "title": call.say(step.title),
        "reason": call.say(step.reason),
        "opens": step.opens,
        "requirement": step.ref,
        "question": step.key,
    }


def of_finding(finding: Finding, call: Call) -> Shape:
    """Return what a check found."""
    return {
        "severity": finding.severity.value,
        "text": call.say(finding.message),
        "questions": list(finding.keys),
        "documents": list(finding.documents),
        "filings": list(finding.filings),
    }


def of_change(change: Change, call: Call) -> Shape:
    """Return what a command has changed and what it remarked on."""
    return {
        "change": {
            "entry": change.entry,
            "text": call.say(change.message),
            "kinds": sorted(change.kinds),
            "ids": sorted(change.ids),
        },
        "findings": [call.say(finding) for finding in change.findings],
    }


def change_lines(change: Change, call: Call) -> Sequence[str]:
    """Return a change as lines: what was done, then what was found on the way."""
    return [call.say(change.message), *(f"  ! {call.say(said)}" for said in change.findings)]
