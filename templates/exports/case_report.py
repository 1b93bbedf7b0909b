"""How a case stands, to be read: tracks and filings, what is missing, what comes next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from models.domain.requirement import Track
from templates.archival.claims import Description
from templates.editable.composing import Composer
from templates.editable.writing import write_docx
from templates.exports.case_book import deadline_rows
from templates.texts import format_day, say

if TYPE_CHECKING:
    from models.domain.readiness import FilingStatus, Gap, Measure, Measures
    from templates.exports.reading import CaseReading

_HEAD = 16
_MOST_STEPS = 20
_MEASURES = ("filled", "evidenced", "reviewed", "verified")


def case_report(case: CaseReading) -> bytes:
    """Return the report as a DOCX; the same case on the same day gives the same bytes."""
    sheet, profile = Composer(), case.snapshot.state.profile
    title = case.words("export.report.title", title=profile.title)
    sheet.add("title", title)
    _foreword(sheet, case)
    _readiness(sheet, case)
    _gates(sheet, case)
    for status in case.snapshot.readiness.filings.values():
        _filing(sheet, case, status)
    _findings(sheet, case)
    _list(sheet, case, "export.report.questions", [case.asked(key) for key in case.unanswered()])
    _deadlines(sheet, case)
    _steps(sheet, case)
    said = Description(title=title, author=profile.title, language=case.language, dated=case.today)
    return write_docx(sheet.structure, said)


def _foreword(sheet: Composer, case: CaseReading) -> None:
    pack, head = case.snapshot.pack, case.snapshot.head[:_HEAD]
    sheet.add(
        "subtitle", case.words("export.report.of", day=format_day(case.today), head=head or "–")
    )
    law = case.words("gaps.law", title=pack.title, version=pack.version, as_of=pack.as_of)
    for line in (law, case.text(pack.notice), case.words("export.report.sensitive")):
        sheet.add("small", line)


def _readiness(sheet: Composer, case: CaseReading) -> None:
    readiness = case.snapshot.readiness
    head = [
        case.words("export.column.track"),
        *(case.words(f"export.report.{name}") for name in _MEASURES),
    ]
    rows = [
        [case.words(f"cli.track.{track.value}"), *_measured(case, readiness.tracks[track])]
        for track in Track
        if track in readiness.tracks
    ]
    rows.append([case.words("cli.status.whole"), *_measured(case, readiness.measures)])
    sheet.add("heading", case.words("export.report.readiness"))
    sheet.table(head, rows, (40, 32, 32, 32, 32))


def _measured(case: CaseReading, measures: Measures) -> list[str]:
    def said(measure: Measure) -> str:
        return case.words("overview.of", done=measure.done, total=measure.total)

    return [said(getattr(measures, name)) for name in _MEASURES]


def _gates(sheet: Composer, case: CaseReading) -> None:
    gates = case.snapshot.readiness.gates.values()
    if not gates:
        return
    head = [
        case.words(f"export.{name}") for name in ("report.gate", "column.track", "column.state")
    ]
    rows = [
        [
            case.text(status.gate.title),
            case.words(f"cli.track.{status.gate.track.value}"),
            case.words("overview.gate_open" if status.is_open else "overview.gate_closed"),
        ]
        for status in gates
        if all(case.open_to_all(key) for key in status.verdict.because)
    ]
    sheet.add("heading", case.words("cli.status.gates"))
    sheet.table(head, rows, (90, 44, 34))


def _filing(sheet: Composer, case: CaseReading, status: FilingStatus) -> None:
    pack, filing = case.snapshot.pack, status.filing
    authority = case.text(pack.authorities[filing.authority].title)
    sheet.add("heading", case.words("export.report.filing", title=case.text(filing.title)))
    sheet.add("plain", case.words("overview.goes_to", authority=authority))
    ready = "overview.ready" if status.ready else "overview.draft"
    sheet.add("plain", f"{case.words('export.column.state')}: {case.words(ready)}.")
    if status.waits_for:
        gates = [case.text(pack.gates[gate].title) for gate in status.waits_for]
        sheet.add("plain", case.words("export.report.waits", gates=gates))
    gaps = case.gaps(status.gaps)
    _gaps(sheet, case, "export.report.blocking", [gap for gap in gaps if gap.blocks])
    _gaps(sheet, case, "export.report.other", [gap for gap in gaps if not gap.blocks])


def _gaps(sheet: Composer, case: CaseReading, name: str, gaps: list[Gap]) -> None:
    if gaps:
        sheet.add("plain", case.words(name, n=len(gaps)))
        sheet.numbered([say(gap.message, case.language) for gap in gaps])


def _findings(sheet: Composer, case: CaseReading) -> None:
    lines = [say(finding.message, case.language) for finding in case.findings()]
    _list(sheet, case, "export.report.findings", lines)


def _list(sheet: Composer, case: CaseReading, name: str, lines: list[str]) -> None:
    sheet.add("heading", case.words(name))
    if lines:
        sheet.numbered(lines)
    else:
        sheet.add("plain", case.words("export.report.none"))


def _deadlines(sheet: Composer, case: CaseReading) -> None:
    dated = sorted(
        (last, str(requirement), str(what))
        for requirement, what, _, _, last in deadline_rows(case)
        if isinstance(last, date)
    )
    if not dated:
        return
    head = [
        case.words(name)
        for name in ("inventory.requirement", "export.column.what", "export.column.due")
    ]
    rows = [[requirement, what, format_day(last)] for last, requirement, what in dated]
    sheet.add("heading", case.words("export.sheet.deadlines"))
    sheet.table(head, rows, (76, 66, 26))


def _steps(sheet: Composer, case: CaseReading) -> None:
    lines = [
        case.words("export.report.step", title=step.title, reason=step.reason)
        for step in case.steps()[:_MOST_STEPS]
    ]
    _list(sheet, case, "export.report.steps", lines)
