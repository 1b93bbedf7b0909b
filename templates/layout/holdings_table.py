"""Who holds what in the applicant, level by level, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.attached import handed_in
from templates.layout.styles import LYING
from templates.texts import format_day, format_number, format_percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from models.domain.ids import PartyId
    from models.domain.records import Holding, Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

BENEFICIAL = "beneficial_owner"
"""The role of a beneficial owner."""
_COLUMNS = {
    "level": 22,
    "holder": 37,
    "country": 32,
    "id": 52,
    "shares": 18,
    "percent": 19,
    "votes": 18,
    "target": 31,
    "beneficial": 36,
    "since": 24,
    "document": 34,
}
"""The columns and how wide each is beside the others."""
_IDS = (
    "party.unp",
    "party.registration_number",
    "party.personal_number",
    "party.foreign_personal_number",
    "party.lei",
)
_COUNTRIES = ("party.country", "party.citizenship")
_DOCUMENTS = (
    "trade_register_extract",
    "ownership_chart",
    "beneficial_statement",
    "holder_statement",
)
"""Documents that a line of the table rests on."""


def holdings_table(brief: Brief) -> list[Flowable]:
    """Return the holdings by level, set for a lying page."""
    rows = [_row(brief, level, holding) for level, holding in _levels(brief)]
    if not rows:
        return [blocks.body(brief.setter.own("ownership.nothing"), brief.styles)]
    head = [brief.setter.own(f"ownership.{column}") for column in _COLUMNS]
    unit = LYING.text_width / sum(_COLUMNS.values())
    widths = [width * unit for width in _COLUMNS.values()]
    centred = (0, 4, 5, 6, 8, 9)
    return [blocks.grid(head, rows, widths, brief.styles, centred=centred, dense=True)]


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
        _known(brief, _COUNTRIES, holder) or "–",
        _known(brief, _IDS, holder) or "–",
        "–" if holding.shares is None else format_number(holding.shares, language),
        "–" if holding.percent is None else format_percent(holding.percent, language),
        "–" if holding.votes is None else format_percent(holding.votes, language),
        brief.name_markup(target) if target else brief.setter.own("ownership.applicant"),
        brief.setter.own("answer.yes") if holder and _is_beneficial(holder) else "–",
        "–" if holding.since is None else format_day(holding.since),
        _documents(brief, holder) if holder else "",
    ]


def _known(brief: Brief, questions: tuple[str, ...], holder: Party | None) -> str:
    """Return what is known of a holder, a line for each value, the same value once."""
    if holder is None:
        return ""
    values = [brief.markup(QuestionId(question), holder.id) for question in questions]
    return "<br/>".join(dict.fromkeys(value for value in values if value))


def _is_beneficial(holder: Party) -> bool:
    return BENEFICIAL in holder.roles


def _documents(brief: Brief, holder: Party) -> str:
    found = handed_in(brief, _DOCUMENTS, holder.id)
    return (
        blocks.one_below_another(brief.setter.text(each.title, each.title) for each in found) or "–"
    )
