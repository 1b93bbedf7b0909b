"""What a word on the line means: a question or a requirement, alone or of one party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import (
    DocumentId,
    PartyId,
    QuestionId,
    RequirementId,
    RequirementRef,
    requirement_ref,
)
from models.errors import Message, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.domain.records import Party
    from models.domain.state import CaseState


def question_target(text: str, state: CaseState) -> tuple[QuestionId, PartyId | None]:
    """Return the question and the party of `QUESTION[@PARTY]`."""
    name, party = _split(text, state)
    return QuestionId(name), party


def requirement_target(text: str, state: CaseState) -> RequirementRef:
    """Return the reference that `REQUIREMENT[@PARTY]` stands for."""
    name, party = _split(text, state)
    return requirement_ref(RequirementId(name), party)


def find_party(text: str, state: CaseState) -> PartyId:
    """Return the party whose id is, begins or ends so, or whose name is so.

    Raises:
        RequestError: no party or several fit; the causes name those to choose from.
    """
    wanted = text.strip()
    parties = state.parties.values()
    exact = [party for party in parties if party.id == wanted.upper() or party.name == wanted]
    fitting = exact or [party for party in parties if _fits(wanted.upper(), party.id)]
    if len(fitting) == 1:
        return fitting[0].id
    if not fitting:
        raise RequestError(message("cli.party.none", text=text), _choices(parties))
    raise RequestError(message("cli.party.several", text=text), _choices(fitting))


def find_document(text: str, state: CaseState) -> DocumentId:
    """Return the document whose id is, begins or ends so, or whose title is so.

    Raises:
        RequestError: no document or several fit; the causes name those to choose from.
    """
    wanted, documents = text.strip(), state.documents.values()
    exact = [each for each in documents if each.id == wanted.upper() or each.title == wanted]
    fitting = exact or [each for each in documents if _fits(wanted.upper(), each.id)]
    if len(fitting) == 1:
        return fitting[0].id
    said = "cli.document.several" if fitting else "cli.document.none"
    choices = [
        message("cli.party.choice", id=each.id, name=each.title) for each in fitting or documents
    ]
    raise RequestError(message(said, text=text), choices)


def _split(text: str, state: CaseState) -> tuple[str, PartyId | None]:
    name, at, party = text.partition("@")
    return name, find_party(party, state) if at else None


def _fits(wanted: str, key: str) -> bool:
    return bool(wanted) and (key.startswith(wanted) or key.endswith(wanted))


def _choices(parties: Iterable[Party]) -> list[Message]:
    return [message("cli.party.choice", id=party.id, name=party.name) for party in parties]
