"""Who signs a paper, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.condition import PartyKind
from models.domain.ids import QuestionId
from templates.layout import blocks

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.records import Party
    from templates.layout.brief import Brief

POSITION = QuestionId("party.position")


def signature_block(brief: Brief) -> Flowable:
    """Return the block in which the applicant's signatory signs; blank lines while unknown."""
    own, party = brief.setter.own, brief.signatory()
    position = position_markup(brief, party) if party else blocks.BLANK
    name = brief.name_markup(party) if party else ""
    captions = own("signature.signature"), own("signature.name")
    who = brief.name(party) if party else ""
    return blocks.signature(position, name, captions, brief.styles, who)


def party_signature(brief: Brief, party: Party) -> Flowable:
    """Return the line on which a party signs for itself, an organisation by whoever acts for it."""
    own = brief.setter.own
    captions, who = (own("signature.signature"), own("signature.name")), brief.name(party)
    if party.kind is PartyKind.PERSON:
        return blocks.signature("", brief.name_markup(party), captions, brief.styles, who)
    return blocks.signature(brief.name_markup(party), "", captions, brief.styles, who)


def position_markup(brief: Brief, party: Party) -> str:
    """Return a party's position as entered, else the title of its first role."""
    entered = brief.markup(POSITION, party.id)
    if entered:
        return entered
    roles = brief.order.snapshot.pack.roles
    titles = [roles[role].title for role in party.roles if role in roles]
    return brief.setter.law(titles[0]) if titles else ""
