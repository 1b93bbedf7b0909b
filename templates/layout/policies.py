"""A register of documents that an organ has approved: which, of when, by whom, in which state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.layout import blocks
from templates.layout.attached import register
from templates.layout.styles import UPRIGHT
from templates.texts import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from models.domain.ids import EvidenceKind
    from models.domain.records import Document
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief, Listed

_MM = UPRIGHT.text_width / 168


def policies(brief: Brief, kinds: Sequence[EvidenceKind]) -> list[Flowable]:
    """Return the register of the enclosed documents of these kinds; a draft names what lacks."""
    own = brief.setter.own
    lines = [line for kind in kinds for line in _of_kind(brief, kind)]
    if not lines:
        return [blocks.body(own("annex_register.none"), brief.styles)]
    rows = [[str(number), *line] for number, line in enumerate(lines, 1)]
    names = ("annex_register.number", "annex_register.kind", "policies.document")
    head = [own(name) for name in (*names, "policies.approved", "policies.status")]
    widths = [width * _MM for width in (10, 44, 50, 36, 28)]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(0,))]


def _of_kind(brief: Brief, kind: EvidenceKind) -> list[list[Cell]]:
    title = brief.setter.law(brief.order.snapshot.pack.evidence[kind].title)
    found = register(brief, kind, None)
    if not found and not brief.setter.draft:
        return []
    if not found:
        return [[title, "–", "–", brief.setter.own("annex_register.missing")]]
    return [[title, *_line(brief, *pair)] for pair in found]


def _line(brief: Brief, document: Document, listed: Listed) -> list[Cell]:
    own, text = brief.setter.own, brief.setter.text
    marks = [own("policies.number", number=document.number)] if document.number else []
    if document.issued:
        marks.append(own("policies.of_day", day=format_day(document.issued)))
    named = text(document.title, document.title)
    approved = text(document.issuer, document.title) if document.issuer else "–"
    return [
        f"{named}<br/>{' '.join(marks)}" if marks else named,
        approved,
        _status(brief, document, listed),
    ]


def _status(brief: Brief, document: Document, listed: Listed) -> str:
    own = brief.setter.own
    if listed.left_out:
        return own("inventory.left_out", reason=listed.left_out)
    if document.expires is None:
        return own("policies.in_force")
    ended = document.expires < brief.order.dated
    return own("policies.expired" if ended else "policies.until", day=format_day(document.expires))
