"""What the cards of the overview list: plain rows, each leading to one place in the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.pages.overview.chart import filing_state, gaps_caption
from gui.theme.tokens import Role
from gui.widgets.track_map_values import StationState
from models.domain.filings import titled
from models.domain.ids import AnswerKey, DocumentId, RequirementRef
from models.domain.law_pack import Severity
from models.domain.records import Review
from templates.texts import say, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from models.domain.readiness import FilingStatus, Finding
    from models.domain.text import Language
    from models.services.view import CaseView


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row leads; a requirement goes before a question."""

    ref: RequirementRef | None = None
    key: AnswerKey | None = None

    def __bool__(self) -> bool:
        return bool(self.ref or self.key)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line of a card: an icon with its role, a title, a quiet detail, a word at the end."""

    icon: str
    role: Role
    title: str
    detail: str = ""
    end: str = ""
    end_role: Role = Role.MUTED
    target: Target = Target()


_FINDING_SIGNS = {
    Severity.ERROR: ("blocked", Role.DANGER),
    Severity.WARNING: ("warn", Role.WARN),
    Severity.NOTE: ("info", Role.MUTED),
}
_FILING_SIGNS = {
    StationState.DONE: ("check", Role.OK),
    StationState.WAITING: ("document", Role.MUTED),
    StationState.NOT_FINAL: ("clock", Role.EXPECTED),
}
_SOON_DAYS = 14


def step_rows(view: CaseView, language: Language) -> tuple[CardRow, ...]:
    """Return the next steps, best first."""
    return tuple(
        CardRow(
            icon="question" if step.key and not step.ref else "checklist",
            role=Role.ACCENT,
            title=say(step.title, language),
            detail=say(step.reason, language),
            target=Target(step.ref, step.key),
        )
        for step in view.readiness.steps
    )


def finding_rows(view: CaseView, language: Language) -> tuple[CardRow, ...]:
    """Return what the checks found, the worst first."""
    order = list(Severity)
    found = sorted(view.readiness.findings, key=lambda finding: order.index(finding.severity))
    return tuple(
        CardRow(
            *_FINDING_SIGNS[finding.severity],
            title=say(finding.message, language),
            target=_place_of(finding, view),
        )
        for finding in found
    )


def filing_rows(view: CaseView, language: Language) -> tuple[CardRow, ...]:
    """Return the filings with their state and number of gaps."""
    rows = []
    for status in view.readiness.filings.values():
        state = filing_state(status)
        icon, role = _FILING_SIGNS[state]
        authority = view.pack.authorities[status.filing.authority].title.in_language(language)
        is_draft = state is StationState.NOT_FINAL
        draft = f" · {words('overview.draft', language)}" if is_draft else ""
        rows.append(
            CardRow(
                icon,
                role,
                title=status.filing.title.in_language(language),
                detail=authority + draft,
                end=say(gaps_caption(status), language),
                end_role=role,
                target=filing_target(status),
            )
        )
    return tuple(rows)


def date_rows(view: CaseView, language: Language) -> tuple[CardRow, ...]:
    """Return the days that matter, nearest first: documents that expire, work that is due."""
    rows = []
    for day, title, target in sorted(_dates(view, language), key=lambda found: found[:2]):
        left = (day - view.today).days
        role = Role.DANGER if left < 0 else Role.WARN if left <= _SOON_DAYS else Role.MUTED
        rows.append(
            CardRow(
                icon="clock" if left >= 0 else "warn",
                role=role,
                title=title,
                detail=words("overview.day", language, day=day),
                end=_distance(left, language),
                end_role=role,
                target=target,
            )
        )
    return tuple(rows)


def filing_target(status: FilingStatus) -> Target:
    """Return where the first thing lies that a filing lacks, else its first requirement."""
    gaps = sorted(status.gaps, key=lambda gap: not gap.blocks)
    for gap in gaps:
        if gap.ref or gap.key:
            return Target(gap.ref, gap.key)
    return Target(status.items[0]) if status.items else Target()


def _place_of(finding: Finding, view: CaseView) -> Target:
    if finding.keys:
        return Target(key=finding.keys[0])
    return next(
        (target for one in finding.documents if (target := _document_target(one, view))), Target()
    )


def _document_target(document: DocumentId, view: CaseView) -> Target:
    kept = view.state.documents.get(document)
    return Target(kept.requirements[0]) if kept and kept.requirements else Target()


def _dates(view: CaseView, language: Language) -> Iterator[tuple[date, str, Target]]:
    for document in view.state.documents.values():
        if document.expires:
            title = words("overview.expires", language, title=document.title)
            yield document.expires, title, _document_target(document.id, view)
    for work in view.state.work.values():
        item = view.readiness.items.get(work.requirement)
        if work.due and item and work.review is not Review.APPROVED:
            party = view.state.parties.get(item.party) if item.party else None
            title = words("overview.due", language, title=titled(item, party))
            yield work.due, title, Target(work.requirement)


def _distance(days: int, language: Language) -> str:
    if days == 0:
        return words("overview.today", language)
    if days < 0:
        return words("overview.overdue", language, n=-days)
    return words("overview.in_days", language, n=days)
