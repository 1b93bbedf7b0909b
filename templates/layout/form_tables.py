"""The tables of a form: founders, their contributions, documents by kind."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.attached import handed_in, register
from templates.layout.styles import UPRIGHT
from templates.texts import format_day, format_money, format_number, format_percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable

    from models.domain.ids import EvidenceKind, PartyId
    from models.domain.records import Document, Holding, Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief, Listed

_MM = UPRIGHT.text_width / 168
_KIND, _MADE_ON = QuestionId("party.contribution_kind"), QuestionId("party.contribution_on")
_PAYMENTS = ("contribution_payment", "valuation_report", "valuation_opinion")
"""Documents that show a contribution was made, in money or in kind."""
_COLUMNS = {
    "number": 10,
    "name": 32,
    "contribution": 30,
    "percent": 18,
    "kind": 31,
    "documents": 47,
}
"""The columns of contributions and how wide each is beside the others."""


def founders(brief: Brief, party: Party | None) -> list[Flowable]:
    """Return what the founders hold, or what the one that the form is for holds."""
    own, held = brief.setter.own, _held(brief)
    rows = [
        [str(number), _named(brief, each), *_figures(brief, held.get(each.id))]
        for number, each in enumerate(_founders(brief, party), 1)
    ]
    columns = ("number", "name", "shares", "contribution", "percent")
    head = [own(f"founders.{name}") for name in columns]
    if party is None:
        rows.append(_total(brief, held.values()))
    widths = [12 * _MM, 70 * _MM, 24 * _MM, 40 * _MM, 22 * _MM]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(0, 2, 3, 4))]


def contributions(brief: Brief, party: Party | None) -> list[Flowable]:
    """Return what each founder brings in, how and when; but for running texts, what shows it."""
    own, held = brief.setter.own, _held(brief)
    rows = [
        _contribution(brief, number, each, held.get(each.id))
        for number, each in enumerate(_founders(brief, party), 1)
    ]
    if not rows:
        return [blocks.body(own("application.nobody"), brief.styles)]
    columns = dict(_COLUMNS)
    if brief.form is not None and brief.form.running:  # parties agree on what nobody has paid yet
        del columns["documents"]
        rows = [row[:-1] for row in rows]
    head = [own(f"founders.{name}") for name in columns]
    unit = UPRIGHT.text_width / sum(columns.values())
    widths = [width * unit for width in columns.values()]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(0, 2, 3))]


def evidence(brief: Brief, kinds: Sequence[EvidenceKind], party: Party | None) -> list[Flowable]:
    """Return a register of the enclosed documents of these kinds; a draft names what is missing."""
    own = brief.setter.own
    lines = [line for kind in kinds for line in _of_kind(brief, kind, party)]
    if not lines:
        return [blocks.body(own("annex_register.none"), brief.styles)]
    rows = [[str(number), *line] for number, line in enumerate(lines, 1)]
    head = [
        own(f"annex_register.{name}")
        for name in ("number", "kind", "document", "issued", "version")
    ]
    widths = [width * _MM for width in (10, 50, 62, 24, 22)]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(0, 3, 4))]


def _founders(brief: Brief, party: Party | None) -> tuple[Party, ...]:
    return brief.with_role("founder") if party is None else (party,)


def _held(brief: Brief) -> dict[PartyId, Holding]:
    """Return by holder what is held in the applicant."""
    return {holding.holder: holding for holding in brief.holdings_in(None)}


def _named(brief: Brief, party: Party) -> str:
    country = brief.markup(QuestionId("party.country"), party.id)
    name = brief.name_markup(party)
    return f"{name}, {country}" if country else name


def _figures(brief: Brief, held: Holding | None) -> list[Cell]:
    if held is None:
        return [blocks.BLANK[:8]] * 3
    shares = "" if held.shares is None else format_number(held.shares, brief.language)
    return [shares, _money(brief, held), _percent(brief, held)]


def _money(brief: Brief, held: Holding | None) -> str:
    if held is None or held.contribution is None:
        return ""
    return format_money(held.contribution, None, brief.language)


def _percent(brief: Brief, held: Holding | None) -> str:
    if held is None or held.percent is None:
        return ""
    return format_percent(held.percent, brief.language)


def _total(brief: Brief, all_held: Iterable[Holding]) -> list[Cell]:
    language, counted = brief.language, list(all_held)
    shares = sum(holding.shares or 0 for holding in counted)
    money = sum((holding.contribution or Decimal(0) for holding in counted), Decimal(0))
    percent = sum((holding.percent or Decimal(0) for holding in counted), Decimal(0))
    figures = (
        format_number(shares, language),
        format_money(money, None, language),
        format_percent(percent, language),
    )
    return ["", f"<b>{brief.setter.own('founders.total')}</b>", *(f"<b>{f}</b>" for f in figures)]


def _contribution(brief: Brief, number: int, party: Party, held: Holding | None) -> list[Cell]:
    how = [brief.markup(_KIND, party.id), brief.markup(_MADE_ON, party.id)]
    return [
        str(number),
        brief.name_markup(party),
        _money(brief, held) or blocks.BLANK[:8],
        _percent(brief, held) or blocks.BLANK[:5],
        "<br/>".join(part for part in how if part) or blocks.BLANK[:10],
        _payments(brief, party),
    ]


def _payments(brief: Brief, party: Party) -> str:
    found = handed_in(brief, _PAYMENTS, party.id)
    if found:
        return blocks.one_below_another([_titled(brief, document) for document in found])
    return _missing(brief)


def _titled(brief: Brief, document: Document) -> str:
    title = brief.setter.text(document.title, document.title)
    if document.issued is None:
        return title
    return brief.setter.own(
        "annex_register.of_day", title=document.title, day=format_day(document.issued)
    )


def _of_kind(brief: Brief, kind: EvidenceKind, party: Party | None) -> list[list[Cell]]:
    known = brief.order.snapshot.pack.evidence[kind]
    title = brief.setter.law(known.title)
    found = register(brief, kind, party.id if party else None)
    if found:
        return [[title, *_registered(brief, *pair)] for pair in found]
    return [[title, _missing(brief), "", ""]] if brief.setter.draft else []


def _registered(brief: Brief, document: Document, listed: Listed) -> list[Cell]:
    title = brief.setter.text(listed.title, listed.title)
    if listed.left_out:
        reason = brief.setter.own("inventory.left_out", reason=listed.left_out)
        title = f"{title}<br/><i>{reason}</i>"
    name = document.current.name
    if name and name != document.title:
        title = f'{title}<br/><font size="8.5">{brief.setter.text(name, document.title)}</font>'
    issued = format_day(document.issued) if document.issued else "–"
    return [title, issued, str(len(document.versions))]


def _missing(brief: Brief) -> str:
    return f"<i>{brief.setter.own('annex_register.missing')}</i>" if brief.setter.draft else "–"
