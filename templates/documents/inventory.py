"""The inventory (опись) and the table that leads from each requirement to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from models.domain.numbering import span
from templates.layout import blocks
from templates.layout.brief import total_pages
from templates.layout.remarks import courtesy_note
from templates.layout.signing import signature_blocks
from templates.layout.styles import UPRIGHT
from templates.texts import words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.ids import RequirementRef
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief, Listed

SHAPE = UPRIGHT
LINK = "entry:"
"""Scheme of the links that assembly turns into links to pages."""
_MM = UPRIGHT.text_width / 168


def story(brief: Brief) -> list[Flowable]:
    """Return the inventory with its total and signature, then the table of requirements."""
    own = brief.setter.own
    subject = own(
        "inventory.of", filing=brief.filing.title, applicant=brief.applicant, date=brief.order.dated
    )
    total = own(
        "inventory.total",
        documents=sum(1 for listed in brief.contents if listed.pages),
        pages=total_pages(brief.contents),
    )
    return [
        blocks.title(own("documents.inventory.title"), brief.styles),
        *courtesy_note(brief),
        blocks.body(subject, brief.styles),
        blocks.gap(4),
        _table(brief),
        blocks.gap(),
        blocks.body(total, brief.styles),
        *_kept_numbers(brief),
        *signature_blocks(brief, PaperKind.INVENTORY),
        *_requirements(brief),
    ]


def _table(brief: Brief) -> Flowable:
    columns = ("number", "title", "sheets", "pages", "sha256")
    head = [brief.setter.own(f"inventory.{column}") for column in columns]
    rows = [_line(brief, listed) for listed in brief.contents]
    widths = [12 * _MM, 80 * _MM, 21 * _MM, 25 * _MM, 30 * _MM]
    return blocks.grid(head, rows, widths, brief.styles, centred=(0, 2, 3))


def _line(brief: Brief, listed: Listed) -> list[Cell]:
    title = brief.setter.text(listed.title, listed.title)
    if listed.signed:
        title = f"{title}<br/><i>{brief.setter.own('inventory.signed')}</i>"
    for note in listed.notes:
        title = f"{title}<br/><i>{brief.setter.said(note)}</i>"
    if listed.left_out:
        reason = brief.setter.own("inventory.left_out", reason=listed.left_out)
        return [listed.shown, f"{title}<br/><i>{reason}</i>", "–", "–", "–"]
    return [
        listed.shown,
        linked(listed, title),
        str(brief.sheets(listed)),
        linked(listed, pages_markup(listed)),
        blocks.code(listed.sha256, brief.styles) if listed.sha256 else "–",
    ]


def _kept_numbers(brief: Brief) -> list[Flowable]:
    """Say whose numbers stay, and what of them is not in this dossier any more."""
    kept, own = brief.order.kept, brief.setter.own
    if kept is None:
        return []
    here = {listed.key for listed in brief.contents if listed.pages}
    gone = [
        own("inventory.gone", number=place.number, title=place.title, pages=span(place.pages))
        for place in kept.contents
        if place.key not in here
    ]
    said = own("inventory.kept", date=kept.dated)
    return [blocks.body(line, brief.styles) for line in (said, *gone)]


def _requirements(brief: Brief) -> list[Flowable]:
    """Return the second table on a page of its own; nothing if no document is enclosed."""
    rows = [row for pair in _by_requirement(brief).items() for row in _met_by(brief, *pair)]
    if not rows:
        return []
    own = brief.setter.own
    head = [own("inventory.requirement"), own("inventory.document"), own("inventory.pages")]
    widths = [72 * _MM, 68 * _MM, 28 * _MM]
    return [
        blocks.new_page(),
        blocks.title(own("inventory.by_requirement"), brief.styles),
        blocks.grouped(blocks.grid(head, rows, widths, brief.styles, centred=(2,))),
    ]


def _met_by(brief: Brief, ref: RequirementRef, documents: list[Listed]) -> list[list[Cell]]:
    """Return a row for each document, the requirement named in the first."""
    nowhere = words("inventory.nowhere", brief.language)
    titles: list[Cell] = [brief.requirement_title(ref), *[""] * (len(documents) - 1)]
    return [
        [
            title,
            linked(each, brief.setter.text(each.title, each.title)),
            linked(each, pages_markup(each)) if each.pages else nowhere,
        ]
        for title, each in zip(titles, documents, strict=True)
    ]


def _by_requirement(brief: Brief) -> dict[RequirementRef, list[Listed]]:
    """Return the enclosures by requirement, in the order of the pack."""
    found: dict[RequirementRef, list[Listed]] = {}
    for listed in brief.enclosures():
        for ref in listed.requirements:
            found.setdefault(ref, []).append(listed)
    order = {ref: place for place, ref in enumerate(brief.order.snapshot.readiness.items)}
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


def pages_markup(listed: Listed) -> str:
    """Return the pages from and to."""
    return listed.shown_pages


def linked(listed: Listed, markup: str) -> str:
    """Return markup that leads to the first page of something listed."""
    if not listed.pages:
        return markup
    return f'<a href="{LINK}{listed.number}" color="black">{markup}</a>'
