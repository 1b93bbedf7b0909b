"""The first and the last sheet of a bound volume: what is in it, and how many sheets it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from num2words import num2words

from models.domain.numbering import span
from templates.layout import blocks
from templates.layout.signing import signature_blocks
from templates.layout.styles import UPRIGHT
from templates.texts import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from models.domain.volumes import Volume
    from templates.layout.brief import Brief, Listed

SHAPE = UPRIGHT
_MM = UPRIGHT.text_width / 168


def cover(brief: Brief, volumes: Sequence[Volume], place: int, sheets: int) -> list[Flowable]:
    """Return the sheet before a volume, `place` counting from 0; it bears no number itself."""
    own, volume = brief.setter.own, volumes[place]
    printed = [label for listed in brief.contents for label in listed.labels]
    facts = own(
        "volume.holds",
        pages=span(printed[volume.first - 1 : volume.last]),
        sheets=sheets,
        date=brief.order.dated,
    )
    return [
        *_draft(brief),
        blocks.gap(60),
        blocks.subtitle(brief.applicant_markup, brief.styles),
        blocks.gap(30),
        blocks.title(brief.setter.law(brief.filing.title), brief.styles),
        blocks.subtitle(brief.addressee_markup, brief.styles),
        blocks.gap(20),
        blocks.title(own("volume.number", n=place + 1, of=len(volumes)), brief.styles),
        blocks.subtitle(facts, brief.styles),
        blocks.gap(20),
        _documents(brief, volume),
    ]


def closing(brief: Brief, place: int, sheets: int) -> list[Flowable]:
    """Return the sheet behind a volume, on which the number of its sheets is signed for."""
    words = num2words(sheets, lang=brief.language.value)
    said = brief.setter.own("volume.sewn", n=place + 1, sheets=sheets, spelt=words)
    return [
        *_draft(brief),
        blocks.gap(30),
        blocks.title(brief.setter.own("volume.closing"), brief.styles),
        blocks.body(said, brief.styles),
        *signature_blocks(brief),
        blocks.gap(14),
        blocks.plain(format_day(brief.order.dated), brief.styles),
    ]


def _draft(brief: Brief) -> list[Flowable]:
    """Return what a sheet says of itself that is bound around a draft: nothing is stamped on it."""
    if not brief.setter.draft:
        return []
    return [blocks.subtitle(f"<b>{brief.setter.own('dossier.draft_mark')}</b>", brief.styles)]


def _documents(brief: Brief, volume: Volume) -> Flowable:
    head = [brief.setter.own(f"inventory.{column}") for column in ("number", "title", "pages")]
    rows = [
        [each.shown, brief.setter.text(each.title, each.title), _within(each, volume)]
        for each in brief.contents
        if each.pages and each.first_page <= volume.last and each.last_page >= volume.first
    ]
    widths = [14 * _MM, 124 * _MM, 30 * _MM]
    return blocks.grid(head, rows, widths, brief.styles, centred=(0, 2))


def _within(listed: Listed, volume: Volume) -> str:
    """Return the pages of a document that are in this volume."""
    first = max(volume.first - listed.first_page, 0)
    return span(listed.labels[first : volume.last - listed.first_page + 1])
