"""What a draft still lacks; never part of a final dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.layout import blocks
from templates.layout.styles import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from models.domain.readiness import Gap
    from templates.layout.brief import Brief

SHAPE = UPRIGHT


def story(brief: Brief) -> list[Flowable]:
    """Return what forbids a final build, what else is open, what could not be included."""
    own, gaps = brief.setter.own, brief.order.gaps
    left_out = [
        own("annexes.left_out", title=listed.title, reason=listed.left_out)
        for listed in brief.contents
        if listed.left_out
    ]
    return [
        blocks.title(own("gaps.title"), brief.styles),
        *blocks.note(_notice(brief), brief.styles),
        blocks.body(
            own("gaps.of", filing=brief.filing.title, date=brief.order.dated), brief.styles
        ),
        *_part(brief, "gaps.left_out", left_out),
        *_part(brief, "gaps.blocking", _said(brief, (gap for gap in gaps if gap.blocks))),
        *_part(brief, "gaps.other", _said(brief, (gap for gap in gaps if not gap.blocks))),
        *([] if gaps or left_out else [blocks.body(own("gaps.none"), brief.styles)]),
    ]


def _notice(brief: Brief) -> str:
    """Return what a draft says of itself: whose words these are, and who has checked them."""
    pack, own = brief.order.snapshot.pack, brief.setter.own
    parts = [
        own("gaps.disclaimer"),
        brief.setter.law(pack.notice),
        _verified(brief),
        own("gaps.law", title=pack.title, version=pack.version, as_of=pack.as_of),
    ]
    return "<br/>".join(part for part in parts if part)


def _verified(brief: Brief) -> str:
    """Return how much of the legal basis counsel has not verified yet."""
    verified = brief.order.snapshot.readiness.filings[brief.order.filing].measures.verified
    left = verified.total - verified.done
    if not verified.total:
        return ""
    if not left:
        return brief.setter.own("gaps.verified", n=verified.total)
    return brief.setter.own("gaps.unverified", left=left, n=verified.total)


def _part(brief: Brief, heading: str, lines: list[str]) -> list[Flowable]:
    if not lines:
        return []
    head = brief.setter.own(heading, n=len(lines))
    return [*blocks.heading(head, brief.styles), *blocks.numbered(lines, brief.styles)]


def _said(brief: Brief, gaps: Iterable[Gap]) -> list[str]:
    return [brief.setter.said(gap.message) for gap in gaps]
