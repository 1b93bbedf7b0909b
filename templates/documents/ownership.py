"""Who owns the applicant, level by level up to the last owner entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.remarks import courtesy_note
from templates.layout.signing import signature_block
from templates.layout.styles import LYING
from templates.texts import format_day, format_money, format_number, format_percent, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from models.domain.ids import PartyId
    from models.domain.records import Holding, Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

SHAPE = LYING
_COLUMNS = (
    "level",
    "holder",
    "particulars",
    "target",
    "shares",
    "percent",
    "votes",
    "money",
    "since",
)
_WIDTHS = (22, 52, 42, 44, 24, 20, 20, 34, 30)
_PARTICULARS = ("party.country", "party.unp", "party.registration_number", "party.personal_number")


def story(brief: Brief) -> list[Flowable]:
    """Return the table of holdings by level and the list of beneficial owners."""
    own = brief.setter.own
    rows = [_row(brief, level, holding) for level, holding in _levels(brief)]
    head = [own(f"ownership.{column}") for column in _COLUMNS]
    unit = LYING.text_width / sum(_WIDTHS)
    widths = [width * unit for width in _WIDTHS]
    table = blocks.grid(head, rows, widths, brief.styles, centred=(0, 4, 5, 6, 7, 8))
    return [
        blocks.title(own("ownership.title"), brief.styles),
        *courtesy_note(brief),
        blocks.small(
            own("ownership.of", applicant=brief.applicant, date=brief.order.dated), brief.styles
        ),
        blocks.gap(),
        table if rows else blocks.body(own("ownership.nothing"), brief.styles),
        *_beneficial_owners(brief),
        signature_block(brief),
    ]


def _levels(brief: Brief) -> Iterator[tuple[int, Holding]]:
    """Yield holdings nearest the applicant first; a ring of owners is walked once."""
    targets: list[PartyId | None] = [None]
    seen: set[PartyId | None] = {None}
    level = 1
    while targets:
        found = [holding for target in targets for holding in brief.holdings_in(target)]
        yield from ((level, holding) for holding in found)
        targets = [h for h in dict.fromkeys(holding.holder for holding in found) if h not in seen]
        seen.update(targets)
        level += 1


def _row(brief: Brief, level: int, holding: Holding) -> list[Cell]:
    holder = brief.state.parties.get(holding.holder)
    target = brief.state.parties.get(holding.target) if holding.target else None
    language = brief.language
    return [
        str(level),
        brief.name_markup(holder) if holder else "",
        _particulars(brief, holder) if holder else "",
        brief.name_markup(target) if target else brief.setter.own("ownership.applicant"),
        "" if holding.shares is None else format_number(holding.shares, language),
        "" if holding.percent is None else format_percent(holding.percent, language),
        "" if holding.votes is None else format_percent(holding.votes, language),
        "" if holding.contribution is None else format_money(holding.contribution, None, language),
        "" if holding.since is None else format_day(holding.since),
    ]


def _particulars(brief: Brief, holder: Party) -> str:
    known = [brief.markup(QuestionId(question), holder.id) for question in _PARTICULARS]
    return "<br/>".join(value for value in known if value)


def _beneficial_owners(brief: Brief) -> list[Flowable]:
    owners = brief.with_role("beneficial_owner")
    lines = [_owner_line(brief, owner) for owner in owners]
    head = blocks.heading(brief.setter.own("ownership.beneficial_owners"), brief.styles)
    if not lines:
        return [*head, blocks.body(brief.setter.own("ownership.nobody_named"), brief.styles)]
    return [*head, *blocks.numbered(lines, brief.styles)]


def _owner_line(brief: Brief, owner: Party) -> str:
    citizenship = brief.markup(QuestionId("party.citizenship"), owner.id)
    name = brief.name_markup(owner)
    return (
        f"{name}, {words('ownership.citizenship', brief.language)}: {citizenship}"
        if citizenship
        else name
    )
