"""The application, drawn from a form of the law pack."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.filing import Block, PaperKind
from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.fields import question_table
from templates.layout.remarks import courtesy_note, working_draft_note
from templates.layout.signing import position_markup, signature_block
from templates.layout.styles import UPRIGHT
from templates.texts import format_day, format_money, format_number, format_percent
from templates.texts.amounts import amount_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.platypus import Flowable

    from models.domain.filing import Form, FormSection
    from models.domain.ids import PartyId
    from models.domain.records import Holding, Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

SHAPE = UPRIGHT
FUND = QuestionId("capital.fund")
_NOT_OFFICERS = frozenset({"founder", "owner", "beneficial_owner", "representative"})
_MM = UPRIGHT.text_width / 168


def story(brief: Brief) -> list[Flowable]:
    """Return the application: addressee, title, the form's sections in order."""
    form = _form(brief)
    applicant = brief.setter.own("application.applicant", applicant=brief.applicant)
    parts = [
        blocks.date_and_addressee(
            [brief.setter.own("letter.date_and_number", date=format_day(brief.order.dated))],
            f"{brief.setter.law(brief.filing.addressee)}<br/><br/>{applicant}",
            brief.styles,
        ),
        blocks.gap(10),
        blocks.title(brief.setter.law(form.title), brief.styles),
        *courtesy_note(brief),
    ]
    if not form.official:
        parts += working_draft_note(brief)
    for section in form.sections:
        parts += _section(brief, section)
    return parts


def _form(brief: Brief) -> Form:
    papers = [paper for paper in brief.filing.papers if paper.kind is PaperKind.APPLICATION]
    form = papers[0].form
    if form is None:
        raise RuntimeError(f"the application of {brief.filing.id} names no form")
    return brief.order.snapshot.pack.forms[form]


def _section(brief: Brief, section: FormSection) -> list[Flowable]:
    title = brief.setter.law(section.title)
    if section.for_each is None:
        head = blocks.heading(title, brief.styles)
        return [*head, *question_table(brief, section.questions, None), *_blocks(brief, section)]
    parts: list[Flowable] = []
    for party in brief.selected(section.for_each):
        named = f"{title}: {brief.name_markup(party)}"
        parts += blocks.heading(named, brief.styles)
        parts += question_table(brief, section.questions, party)
    if not parts:
        nobody = brief.setter.own("application.nobody")
        parts = [*blocks.heading(title, brief.styles), blocks.body(nobody, brief.styles)]
    return [*parts, *_blocks(brief, section)]


def _blocks(brief: Brief, section: FormSection) -> list[Flowable]:
    draw: dict[Block, Callable[[Brief], list[Flowable]]] = {
        Block.FOUNDERS: _founders,
        Block.OFFICERS: _officers,
        Block.CHARTER_FUND: _charter_fund,
        Block.ANNEXES: _annexes,
        Block.SIGNATURE: lambda brief: [signature_block(brief)],
    }
    parts: list[Flowable] = []
    for block in section.blocks:
        if parts or section.questions:
            parts.append(blocks.gap())
        parts += draw[block](brief)
    return parts


def _founders(brief: Brief) -> list[Flowable]:
    own = brief.setter.own
    held = {holding.holder: holding for holding in brief.holdings_in(None)}
    rows = [
        _founder_row(brief, number, party, held.get(party.id))
        for number, party in enumerate(brief.with_role("founder"), 1)
    ]
    head = [
        own(f"founders.{name}") for name in ("number", "name", "shares", "contribution", "percent")
    ]
    rows.append(_founders_total(brief, held))
    widths = [12 * _MM, 70 * _MM, 24 * _MM, 40 * _MM, 22 * _MM]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(0, 2, 3, 4))]


def _founder_row(brief: Brief, number: int, party: Party, held: Holding | None) -> list[Cell]:
    country = brief.markup(QuestionId("party.country"), party.id)
    name = brief.name_markup(party)
    return [str(number), f"{name}, {country}" if country else name, *_figures(brief, held)]


def _figures(brief: Brief, held: Holding | None) -> list[Cell]:
    language = brief.language
    blank = "" if held else blocks.BLANK[:8]
    if held is None:
        return [blank, blank, blank]
    return [
        "" if held.shares is None else format_number(held.shares, language),
        "" if held.contribution is None else format_money(held.contribution, None, language),
        "" if held.percent is None else format_percent(held.percent, language),
    ]


def _founders_total(brief: Brief, held: dict[PartyId, Holding]) -> list[Cell]:
    language, all_held = brief.language, held.values()
    shares = sum(holding.shares or 0 for holding in all_held)
    money = sum((holding.contribution or Decimal(0) for holding in all_held), Decimal(0))
    percent = sum((holding.percent or Decimal(0) for holding in all_held), Decimal(0))
    figures = (
        format_number(shares, language),
        format_money(money, None, language),
        format_percent(percent, language),
    )
    return ["", f"<b>{brief.setter.own('founders.total')}</b>", *(f"<b>{f}</b>" for f in figures)]


def _officers(brief: Brief) -> list[Flowable]:
    own = brief.setter.own
    rows: list[list[Cell]] = [
        [brief.setter.law(role.title), brief.name_markup(party), position_markup(brief, party)]
        for role in brief.order.snapshot.pack.roles.values()
        if role.id not in _NOT_OFFICERS
        for party in brief.with_role(role.id)
    ]
    if not rows:
        return [blocks.body(own("application.nobody"), brief.styles)]
    head = [own("officers.role"), own("officers.name"), own("officers.position")]
    return [blocks.grid(head, rows, [52 * _MM, 62 * _MM, 54 * _MM], brief.styles)]


def _charter_fund(brief: Brief) -> list[Flowable]:
    answer = brief.answer(FUND)
    try:
        amount = Decimal(str(answer.value)) if answer else None
    except InvalidOperation:
        amount = None
    if amount is None:
        return [blocks.body(brief.setter.own("fund.blank", blank=blocks.BLANK), brief.styles)]
    line = brief.setter.own(
        "fund.amount",
        figures=format_money(amount, None, brief.language),
        spelt=amount_in_words(amount, brief.language),
    )
    return [blocks.body(line, brief.styles)]


def _annexes(brief: Brief) -> list[Flowable]:
    own, lines = brief.setter.own, []
    for listed in brief.enclosures():
        if listed.left_out:
            lines.append(own("annexes.left_out", title=listed.title, reason=listed.left_out))
        else:
            lines.append(own("annexes.line", title=listed.title, n=listed.pages))
    if not lines:
        return [blocks.body(own("annexes.none"), brief.styles)]
    return blocks.numbered(lines, brief.styles)
