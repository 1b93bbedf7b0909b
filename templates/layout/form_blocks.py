"""The parts of a form that are drawn from more than one answer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.filing import Block, FormSection
from models.domain.ids import QuestionId
from models.domain.records import Party
from templates.layout import blocks
from templates.layout.brief import Brief
from templates.layout.capital import fund_state, milestones
from templates.layout.form_tables import contributions, evidence, founders
from templates.layout.holdings_table import holdings_table
from templates.layout.policies import policies
from templates.layout.signing import party_signature, position_markup, signature_blocks
from templates.layout.styles import UPRIGHT
from templates.texts import format_money
from templates.texts.amounts import amount_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reportlab.platypus import Flowable

    from templates.layout.blocks import Cell

FUND = QuestionId("capital.fund")
_NOT_OFFICERS = frozenset({"founder", "owner", "beneficial_owner", "representative"})
_MM = UPRIGHT.text_width / 168


@dataclass(frozen=True, slots=True)
class Desk:
    """What a block is drawn from: the section it stands in and whom the form or section is for."""

    brief: Brief
    section: FormSection
    party: Party | None = None
    repeated: tuple[Party, ...] = ()


def _officers(desk: Desk) -> list[Flowable]:
    brief, own = desk.brief, desk.brief.setter.own
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


def _charter_fund(desk: Desk) -> list[Flowable]:
    brief, answer = desk.brief, desk.brief.answer(FUND)
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


def _annexes(desk: Desk) -> list[Flowable]:
    brief, own, lines = desk.brief, desk.brief.setter.own, []
    for listed in brief.enclosures():
        if listed.left_out:
            lines.append(own("annexes.left_out", title=listed.title, reason=listed.left_out))
        else:
            lines.append(own("annexes.line", title=listed.title, n=brief.sheets(listed)))
    if not lines:
        return [blocks.body(own("annexes.none"), brief.styles)]
    return blocks.numbered(lines, brief.styles)


def _party_signatures(desk: Desk) -> list[Flowable]:
    """Return a line for every party that the section repeats for, else for that of the form."""
    signing = desk.repeated or ((desk.party,) if desk.party else ())
    return [party_signature(desk.brief, party) for party in signing]


DRAWN: Mapping[Block, Callable[[Desk], list[Flowable]]] = {
    Block.FOUNDERS: lambda desk: founders(desk.brief, desk.party),
    Block.OFFICERS: _officers,
    Block.CHARTER_FUND: _charter_fund,
    Block.ANNEXES: _annexes,
    Block.SIGNATURE: lambda desk: signature_blocks(desk.brief),
    Block.CONTRIBUTIONS: lambda desk: contributions(desk.brief, desk.party),
    Block.OWNERSHIP: lambda desk: holdings_table(desk.brief),
    Block.EVIDENCE: lambda desk: evidence(desk.brief, desk.section.evidence, desk.party),
    Block.PARTY_SIGNATURE: _party_signatures,
    Block.FUND_STATE: lambda desk: fund_state(desk.brief),
    Block.MILESTONES: lambda desk: milestones(desk.brief, desk.section.milestones),
    Block.POLICIES: lambda desk: policies(desk.brief, desk.section.evidence),
}
"""How every block is drawn."""
