"""Who signs a paper, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.condition import PartyKind
from models.domain.ids import QuestionId
from templates.layout import blocks

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.filing import PaperKind
    from models.domain.ids import PartyId, RoleId
    from models.domain.records import Party
    from templates.layout.brief import Brief

_FULL_NAME = 3
_PATRONYMICS = ("ич", "вна", "чна", "шна", "іч", "ўна")
POSITION = QuestionId("party.position")


def signature_blocks(brief: Brief, kind: PaperKind | None = None) -> list[Flowable]:
    """Return the blocks in which a form, or else a paper of this kind, is signed.

    The law pack names the roles; where it names none, whoever signs for the applicant does.
    """
    roles = brief.signing_roles(kind)
    if not roles:
        return [_signature(brief, brief.signatory(), blocks.BLANK)]
    signing: dict[PartyId, RoleId] = {}
    found: list[Flowable] = []
    for role in roles:
        parties = [party for party in brief.with_role(role) if party.id not in signing]
        signing |= {party.id: role for party in parties}
        title = brief.role_title(role)
        found += [_signature(brief, party, title) for party in parties]
        if not brief.with_role(role):
            found.append(_signature(brief, None, title))
    return found


def _signature(brief: Brief, party: Party | None, title: str) -> Flowable:
    """Return the block of one who signs; blank lines while nobody is known."""
    own = brief.setter.own
    position = position_markup(brief, party) if party else title
    name = _with_initials(brief, party) if party else ""
    captions = own("signature.signature"), own("signature.name")
    who = brief.name(party) if party else ""
    return blocks.signature(position, name, captions, brief.styles, who)


def party_signature(brief: Brief, party: Party) -> Flowable:
    """Return the line on which a party signs for itself, an organisation by whoever acts for it."""
    own = brief.setter.own
    captions, who = (own("signature.signature"), own("signature.name")), brief.name(party)
    if party.kind is PartyKind.PERSON:
        return blocks.signature("", _with_initials(brief, party), captions, brief.styles, who)
    return blocks.signature(brief.name_markup(party), "", captions, brief.styles, who)


def _with_initials(brief: Brief, party: Party) -> str:
    """Return initials and surname, as office rules have it; a name of another shape as it is."""
    parts = brief.name(party).split()
    patronymic = len(parts) == _FULL_NAME and parts[-1].lower().endswith(_PATRONYMICS)
    if not patronymic:
        return brief.name_markup(party)
    surname, first, father = parts
    return brief.setter.text(f"{first[0]}.{father[0]}.{surname}", party.name)


def position_markup(brief: Brief, party: Party) -> str:
    """Return a party's position as entered, else the title of its first role."""
    entered = brief.markup(POSITION, party.id)
    if entered:
        return entered
    roles = brief.order.snapshot.pack.roles
    titles = [roles[role].title for role in party.roles if role in roles]
    return brief.setter.law(titles[0]) if titles else ""
