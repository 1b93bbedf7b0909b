"""The state of a case: as one JSON object, and as a page of text that reads from the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.outcome import columns
from cli.shapes import MEASURES, of_gaps, of_measures
from models.domain.readiness import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.house import Call
    from cli.shapes import Shape
    from models.domain.readiness import FilingStatus, GateStatus, Item, Measures
    from models.services.view import CaseView

_GATE_STATES = {Truth.TRUE: "open", Truth.FALSE: "closed", Truth.UNKNOWN: "unknown"}


def status_data(view: CaseView, call: Call) -> Shape:
    """Return the state of a case in the documented shape."""
    readiness = view.readiness
    return {
        "case": {
            "path": str(view.path),
            "title": view.state.profile.title,
            "sample": view.state.profile.sample,
            "today": view.today.isoformat(),
            "entries": view.entries,
            "head": view.head,
        },
        "law_pack": {
            "id": view.pack.id,
            "version": view.pack.version,
            "as_of": view.pack.as_of.isoformat(),
            "sha256": view.pack_sha256,
        },
        "measures": of_measures(readiness.measures),
        "tracks": [
            {"id": track.value, "measures": of_measures(measures)}
            for track, measures in readiness.tracks.items()
        ],
        "gates": [_gate(status, call) for status in readiness.gates.values()],
        "filings": [_filing(status, call) for status in readiness.filings.values()],
        "blockers": [
            {"requirement": item.ref, "text": text}
            for item in readiness.items.values()
            for text in _blockers(item, call)
        ],
        "undo": call.say(view.undo) if view.undo else None,
        "redo": call.say(view.redo) if view.redo else None,
    }


def _gate(status: GateStatus, call: Call) -> Shape:
    return {
        "id": status.gate.id,
        "title": status.gate.title.in_language(call.language),
        "track": status.gate.track.value,
        "kind": status.gate.kind.value,
        "state": _GATE_STATES[status.verdict.truth],
    }


def _filing(status: FilingStatus, call: Call) -> Shape:
    filing = status.filing
    return {
        "id": filing.id,
        "title": filing.title.in_language(call.language),
        "track": filing.track.value,
        "ready": status.ready,
        "not_final": filing.not_final.in_language(call.language) if filing.not_final else None,
        "waits_for": list(status.waits_for),
        "gaps": of_gaps(status.gaps, call),
        "measures": of_measures(status.measures),
    }


def _blockers(item: Item, call: Call) -> list[str]:
    return [call.say(blocker) for blocker in item.blockers]


def status_lines(view: CaseView, call: Call) -> list[str]:
    """Return the state of a case as lines."""
    pack = view.pack
    law = call.words("cli.status.law", title=pack.title, version=pack.version, day=pack.as_of)
    lines = [view.state.profile.title, law, call.words("cli.status.entries", n=view.entries)]
    for heading, part in (
        ("cli.status.measures", _measure_lines),
        ("cli.status.gates", _gate_lines),
        ("cli.status.filings", _filing_lines),
        ("cli.status.blockers", _blocker_lines),
    ):
        if found := list(part(view, call)):
            lines += ["", call.words(heading), *found]
    return lines


def _measure_lines(view: CaseView, call: Call) -> list[str]:
    rows = [["", *(call.words(f"cli.measure.{name}") for name in MEASURES)]]
    for track, measures in view.readiness.tracks.items():
        rows.append([call.words(f"cli.track.{track.value}"), *_measure_cells(measures)])
    rows.append([call.words("cli.status.whole"), *_measure_cells(view.readiness.measures)])
    return columns(rows)


def _measure_cells(measures: Measures) -> list[str]:
    shown = [getattr(measures, name) for name in MEASURES]
    return [f"{measure.done}/{measure.total}" for measure in shown]


def _gate_lines(view: CaseView, call: Call) -> list[str]:
    rows = [
        [
            call.words(f"cli.gate.{_GATE_STATES[status.verdict.truth]}"),
            status.gate.title.in_language(call.language),
        ]
        for status in view.readiness.gates.values()
    ]
    return columns(rows) if rows else []


def _filing_lines(view: CaseView, call: Call) -> Iterator[str]:
    for status in view.readiness.filings.values():
        blocking = sum(gap.blocks for gap in status.gaps)
        said = call.words("cli.filing.gaps", n=blocking) if blocking else ""
        if status.ready:
            said = call.words("cli.filing.ready")
        yield f"  {status.filing.id}: {status.filing.title.in_language(call.language)} - {said}"
        if status.filing.not_final:
            yield f"    {status.filing.not_final.in_language(call.language)}"


def _blocker_lines(view: CaseView, call: Call) -> Iterator[str]:
    """Yield each blocker once with the number of requirements behind it, the widest first."""
    behind: dict[str, int] = {}
    for item in view.readiness.items.values():
        for text in _blockers(item, call):
            behind[text] = behind.get(text, 0) + 1
    for text, count in sorted(behind.items(), key=lambda pair: -pair[1]):
        yield f"  {text} {call.words('cli.status.behind', n=count)}"
