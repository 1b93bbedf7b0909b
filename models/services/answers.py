"""Answering questions: a value, don't know yet, later, or not applicable with a ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.answer_values import parse_answer
from models.domain.evaluation import Facts, asked_of
from models.domain.ids import PartyId, QuestionId, answer_key
from models.domain.question import AnswerType
from models.domain.records import Answer, AnswerState, AnswerValue, Kind
from models.errors import RequestError, message
from models.services.recorder import put, removal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.domain.change import Change
    from models.domain.law_pack import LawPack
    from models.domain.question import Question
    from models.domain.records import Party
    from models.domain.state import CaseState
    from models.services.recorder import Recorder


class AnswerService:
    """The verbs of answering."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def put(
        self, question: QuestionId, *, party: PartyId | None = None, value: AnswerValue
    ) -> Change:
        """Answer a question; the value is parsed by the question's type.

        Raises:
            RequestError: no such question or party, or the value is wrong; it says how.
        """
        answer = self._answer(question, party, AnswerState.VALUE, value=value)
        return self._recorder.record("answer.put", lambda state: [put(state, answer)])

    def mark(
        self,
        question: QuestionId,
        *,
        party: PartyId | None = None,
        state: AnswerState,
        ground: str | None = None,
    ) -> Change:
        """Mark a question as not known yet, for later, or not applicable (with a ground).

        Raises:
            RequestError: no such question or party, or a ground is missing.
        """
        answer = self._answer(question, party, state, ground=ground)
        return self._recorder.record("answer.mark", lambda state: [put(state, answer)])

    def clear(self, question: QuestionId, *, party: PartyId | None = None) -> Change:
        """Take an answer back, as if it had never been given; the journal keeps it."""
        key = answer_key(question, party)
        return self._recorder.record(
            "answer.clear",
            lambda state: [removal(state, Kind.ANSWER, key)] if key in state.answers else [],
        )

    def _answer(
        self,
        question: QuestionId,
        party: PartyId | None,
        answer_state: AnswerState,
        *,
        value: AnswerValue | None = None,
        ground: str | None = None,
    ) -> Answer:
        recorder = self._recorder
        today = recorder.ports.clock.today()
        asked = find_question(recorder.pack, recorder.state, question, party, today)
        answer = make_answer(asked, party, answer_state, value=value, ground=ground)
        return with_party(asked, answer, recorder.state.parties)


def find_question(
    pack: LawPack, state: CaseState, question: QuestionId, party: PartyId | None, today: date
) -> Question:
    """Return a question that may be answered for this party, or for the case.

    Raises:
        RequestError: there is no such question or party, or it is not asked of it.
    """
    known = pack.questions.get(question)
    if known is None:
        raise RequestError(message("answer.unknown_question", question=question))
    if party and party not in state.parties:
        raise RequestError(message("party.unknown", party=party))
    if known.of_party and not party:
        raise RequestError(message("answer.needs_party", question=known.title))
    if party and not known.of_party:
        raise RequestError(message("answer.needs_no_party", question=known.title))
    facts = Facts(pack=pack, answers=state.answers, parties=state.parties, today=today)
    if party and not asked_of(known, state.parties[party], facts):
        name = state.parties[party].name
        raise RequestError(message("answer.not_asked_of", question=known.title, party=name))
    return known


def with_party(question: Question, answer: Answer, parties: Mapping[PartyId, Party]) -> Answer:
    """Return the answer to a party question with the party's id where its name was given.

    Raises:
        RequestError: the case has no such party in that role, or several of that name.
    """
    if question.type is not AnswerType.PARTY or answer.state is not AnswerState.VALUE:
        return answer
    text = str(answer.value)
    meant = [party for party in parties.values() if question.admits(party.roles)]
    if any(party.id == text for party in meant):
        return answer
    named = [party for party in meant if party.name.casefold() == text.casefold()]
    if len(named) == 1:
        return replace(answer, value=named[0].id)
    why = "several_parties" if named else "no_such_party" if meant else "no_party_yet"
    shown = tuple(str(party.id) for party in named) or tuple(party.name for party in meant)
    raise RequestError(message(f"value.{why}", question=question.title, value=text, parties=shown))


def make_answer(
    question: Question,
    party: PartyId | None,
    state: AnswerState,
    *,
    value: AnswerValue | None = None,
    ground: str | None = None,
) -> Answer:
    """Return a sound answer.

    Raises:
        RequestError: the value does not fit the question, or a ground is missing.
    """
    ground = (ground or "").strip() or None
    if state is AnswerState.NOT_APPLICABLE and ground is None:
        raise RequestError(message("answer.needs_ground", question=question.title))
    if state is AnswerState.VALUE:
        if value is None:
            raise RequestError(message("answer.needs_value", question=question.title))
        value = parse_answer(question, value)
    return Answer(
        question=question.id,
        party=party,
        state=state,
        value=value if state is AnswerState.VALUE else None,
        ground=ground if state is AnswerState.NOT_APPLICABLE else None,
    )
