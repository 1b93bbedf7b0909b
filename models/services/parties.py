"""People and organisations of the case, their roles, and what they hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.ids import HoldingId, PartyId, RoleId
from models.domain.question import AnswerType
from models.domain.records import Holding, Kind, Party
from models.errors import RequestError, message
from models.services.recorder import put, removal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.domain.change import Change
    from models.domain.condition import PartyKind
    from models.domain.law_pack import LawPack
    from models.domain.records import Answer
    from models.domain.state import CaseState, Step
    from models.services.recorder import Recorder


_MOST = 10**12  # shares, or rubles: more than any fund in the country


class PartyService:
    """The verbs of parties and holdings."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def add(self, *, kind: PartyKind, name: str, roles: Sequence[RoleId]) -> Change:
        """Add a party; the change names its new id.

        Raises:
            RequestError: the name is blank or a role is unknown.
        """
        party = make_party(
            PartyId(self._recorder.ports.ids.ulid()), kind, name, roles, self._recorder.pack
        )
        return self._recorder.record("party.add", lambda state: [put(state, party)])

    def update(
        self, party: PartyId, *, name: str | None = None, roles: Sequence[RoleId] | None = None
    ) -> Change:
        """Rename a party or give it other roles.

        Raises:
            RequestError: no such party, a blank name or an unknown role.
        """

        def plan(state: CaseState) -> list[Step]:
            known = _party(state, party)
            changed = make_party(
                party,
                known.kind,
                known.name if name is None else name,
                known.roles if roles is None else roles,
                self._recorder.pack,
            )
            return [put(state, changed)]

        return self._recorder.record("party.update", plan)

    def remove(self, party: PartyId) -> Change:
        """Remove a party with its answers and holdings, and the answers that name it.

        Documents stay, without the owner.

        Raises:
            RequestError: no such party.
        """

        def plan(state: CaseState) -> list[Step]:
            _party(state, party)
            steps = [
                removal(state, Kind.ANSWER, key)
                for key, answer in state.answers.items()
                if answer.party == party or self._names(answer, party)
            ]
            steps += [
                removal(state, Kind.HOLDING, key)
                for key, held in state.holdings.items()
                if party in {held.holder, held.target}
            ]
            steps += [
                put(state, replace(document, owner=None))
                for document in state.documents.values()
                if document.owner == party
            ]
            return [removal(state, Kind.PARTY, party), *steps]

        return self._recorder.record("party.remove", plan)

    def _names(self, answer: Answer, party: PartyId) -> bool:
        question = self._recorder.pack.questions.get(answer.question)
        of_party = question is not None and question.type is AnswerType.PARTY
        return of_party and answer.value == party

    def put_holding(self, holding: Holding) -> Change:
        """Record what a party holds, replacing the holding with the same id.

        Raises:
            RequestError: unknown parties, or figures that cannot be.
        """

        def plan(state: CaseState) -> list[Step]:
            check_holding(holding, state.parties)
            return [put(state, holding)]

        return self._recorder.record("holding.put", plan)

    def remove_holding(self, holding: HoldingId) -> Change:
        """Remove a holding.

        Raises:
            RequestError: there is none with this id.
        """

        def plan(state: CaseState) -> list[Step]:
            if holding not in state.holdings:
                raise RequestError(message("holding.unknown", holding=holding))
            return [removal(state, Kind.HOLDING, holding)]

        return self._recorder.record("holding.remove", plan)


def make_party(
    party: PartyId, kind: PartyKind, name: str, roles: Iterable[RoleId], pack: LawPack
) -> Party:
    """Return a sound party.

    Raises:
        RequestError: the name is blank or a role is unknown.
    """
    clean = " ".join(name.split())
    if not clean:
        raise RequestError(message("party.name_blank"))
    wanted = tuple(dict.fromkeys(roles))
    for role in wanted:
        if role not in pack.roles:
            raise RequestError(message("party.unknown_role", role=role, roles=list(pack.roles)))
    return Party(id=party, kind=kind, name=clean, roles=wanted)


def check_holding(holding: Holding, parties: Iterable[PartyId]) -> None:
    """Raise RequestError if a holding cannot be: unknown parties, itself, figures out of range."""
    known = set(parties)
    for party in (holding.holder, holding.target):
        if party is not None and party not in known:
            raise RequestError(message("party.unknown", party=party))
    if holding.holder == holding.target:
        raise RequestError(message("holding.of_itself"))
    _check_figures(holding)


def _check_figures(holding: Holding) -> None:
    for given in (holding.percent, holding.votes, holding.contribution):
        if given is not None and not given.is_finite():
            raise RequestError(message("holding.not_a_number", figure=str(given)))
    for percent in (holding.percent, holding.votes):
        if percent is not None and not 0 <= percent <= 100:  # noqa: PLR2004 (per cent)
            raise RequestError(message("holding.percent", percent=percent))
    for figure in (holding.shares, holding.contribution):
        if figure is not None and not 0 <= figure < _MOST:
            said = "holding.negative" if figure < 0 else "holding.too_large"
            raise RequestError(message(said, figure=str(figure)))


def _party(state: CaseState, party: PartyId) -> Party:
    try:
        return state.parties[party]
    except KeyError as error:
        raise RequestError(message("party.unknown", party=party)) from error
