"""Who owns the applicant, level by level up to the last owner entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.holdings_table import BENEFICIAL, holdings_table
from templates.layout.own_words import opening
from templates.layout.remarks import courtesy_note
from templates.layout.signing import signature_blocks
from templates.layout.styles import LYING
from templates.texts import words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.records import Party
    from templates.layout.brief import Brief

SHAPE = LYING


def story(brief: Brief) -> list[Flowable]:
    """Return the table of holdings by level and the list of beneficial owners."""
    own = brief.setter.own
    return [
        blocks.title(own("ownership.title"), brief.styles),
        *courtesy_note(brief),
        *opening(brief),
        blocks.small(
            own("ownership.of", applicant=brief.applicant, date=brief.order.dated), brief.styles
        ),
        blocks.gap(),
        *holdings_table(brief),
        *_beneficial_owners(brief),
        *signature_blocks(brief, PaperKind.OWNERSHIP),
    ]


def _beneficial_owners(brief: Brief) -> list[Flowable]:
    owners = brief.with_role(BENEFICIAL)
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
