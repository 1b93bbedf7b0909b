"""Loading answers, parties and holdings in bulk, all or nothing; and giving them out as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from models.domain.condition import PartyKind
from models.domain.ids import AnswerKey, HoldingId, PartyId, RoleId, split_answer_key
from models.domain.question import AnswerType
from models.domain.records import Answer, AnswerState, AnswerValue, Holding
from models.errors import Message, RequestError, message
from models.services.answers import find_question, make_answer, with_party
from models.services.parties import check_holding, make_party
from models.services.recorder import put

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.state import CaseState, Step
    from models.services.recorder import Recorder


@dataclass(frozen=True, slots=True, kw_only=True)
class _PartyEntry:
    key: str
    kind: PartyKind
    name: str
    roles: tuple[RoleId, ...] = ()
    answers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _HoldingEntry:
    holder: str
    target: str | None = None
    shares: int | None = None
    percent: Decimal | None = None
    votes: Decimal | None = None
    contribution: Decimal | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _LoadFile:
    answers: dict[str, Any] = field(default_factory=dict)
    parties: tuple[_PartyEntry, ...] = ()
    holdings: tuple[_HoldingEntry, ...] = ()


_MARKS = {
    "unknown": AnswerState.UNKNOWN,
    "later": AnswerState.LATER,
    "na": AnswerState.NOT_APPLICABLE,
}


class BulkService:
    """The verbs of whole sets of data."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.keys: dict[str, PartyId] = {}

    def load(self, file: Path) -> Change:
        """Take over a YAML file in the `load` schema as one change, all or nothing.

        `keys` maps the file's own party keys to the parties made for them afterwards.

        Raises:
            RequestError: the file is not such a file, or a value is wrong; every fault is named.
        """
        content = _read(file)

        def plan(state: CaseState) -> list[Step]:
            loader = _Loader(self._recorder, state)
            steps = loader.steps(content)
            if loader.faults:
                count = len(loader.faults)
                raise RequestError(message("load.refused", file=file.name, n=count), loader.faults)
            self.keys = loader.keys
            return steps

        return self._recorder.record("bulk.load", plan)

    def export(self) -> dict[str, object]:
        """Return the case as JSON-ready data, without sensitive answers and without content."""
        state, pack = self._recorder.state, self._recorder.pack
        shown = {
            key: answer
            for key, answer in state.answers.items()
            if answer.question in pack.questions and not pack.questions[answer.question].sensitive
        }
        records: dict[str, object] = {
            "profile": state.profile,
            "answers": shown,
            "parties": state.parties,
            "holdings": state.holdings,
            "documents": state.documents,
            "work": state.work,
            "verifications": state.verifications,
        }
        law = {"id": pack.id, "version": pack.version, "sha256": state.profile.law_pack}
        head = self._recorder.store.head()
        exported: dict[str, object] = msgspec.to_builtins(records)
        return {"format": 1, "law_pack": law, "head": head[1] if head else "", **exported}


class _Loader:
    """Turns one load file into steps; collects every fault instead of stopping at the first."""

    def __init__(self, recorder: Recorder, state: CaseState) -> None:
        self._recorder = recorder
        self._state = state
        self.keys: dict[str, PartyId] = {party: party for party in state.parties}
        self.faults: list[Message] = []

    def steps(self, content: _LoadFile) -> list[Step]:
        steps: list[Step] = []
        for entry in content.parties:
            steps += self._party(entry)
        known = self._state.after(steps)
        # Questions are asked of parties as they will be, case answers first.
        answers = self._answers(content.answers, known, None)
        known = known.after(answers)
        for entry in content.parties:
            found = self._answers(entry.answers, known, self.keys.get(entry.key))
            answers += found
            known = known.after(found)
        holdings = [step for entry in content.holdings for step in self._holding(entry, known)]
        return [*steps, *answers, *holdings]

    def _party(self, entry: _PartyEntry) -> list[Step]:
        if entry.key not in self.keys:
            self.keys[entry.key] = PartyId(self._recorder.ports.ids.ulid())
        party = self.keys[entry.key]
        try:
            made = make_party(party, entry.kind, entry.name, entry.roles, self._recorder.pack)
        except RequestError as error:
            self.faults.append(message("load.party", key=entry.key, reason=error.message))
            return []
        return [put(self._state, made)]

    def _answers(
        self, answers: dict[str, Any], state: CaseState, party: PartyId | None
    ) -> list[Step]:
        steps = []
        for name, raw in answers.items():
            try:
                steps.append(put(state, self._answer(name, raw, state, party)))
            except RequestError as error:
                self.faults.append(message("load.answer", question=name, reason=error.message))
        return steps

    def _answer(self, name: str, raw: object, state: CaseState, party: PartyId | None) -> Answer:
        question_id, named = split_answer_key(AnswerKey(name))
        owner = party or (self.keys.get(named, named) if named else None)
        today = self._recorder.ports.clock.today()
        question = find_question(self._recorder.pack, state, question_id, owner, today)
        if isinstance(raw, dict):
            mark, ground = _mark(raw)
            return make_answer(question, owner, mark, ground=ground)
        value = _value(raw)
        if question.type is AnswerType.PARTY:
            value = self.keys.get(str(value), value)
        answer = make_answer(question, owner, AnswerState.VALUE, value=value)
        return with_party(question, answer, state.parties)

    def _holding(self, entry: _HoldingEntry, state: CaseState) -> list[Step]:
        try:
            holding = self._made_holding(entry, state)
            check_holding(holding, state.parties)
        except RequestError as error:
            self.faults.append(message("load.holding", holder=entry.holder, reason=error.message))
            return []
        return [put(state, holding)]

    def _made_holding(self, entry: _HoldingEntry, state: CaseState) -> Holding:
        holder = self._key(entry.holder)
        target = self._key(entry.target) if entry.target else None
        same = (
            held.id
            for held in state.holdings.values()
            if (held.holder, held.target) == (holder, target)
        )
        return Holding(
            id=next(same, None) or HoldingId(self._recorder.ports.ids.ulid()),
            holder=holder,
            target=target,
            shares=entry.shares,
            percent=entry.percent,
            votes=entry.votes,
            contribution=entry.contribution,
            since=entry.since,
        )

    def _key(self, key: str) -> PartyId:
        if key not in self.keys:
            raise RequestError(message("party.unknown", party=key))
        return self.keys[key]


def _read(file: Path) -> _LoadFile:
    from ruamel.yaml import YAML  # noqa: PLC0415 (only when something is loaded)
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415

    try:
        tree = YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))
        return msgspec.convert(tree or {}, _LoadFile, strict=False)
    except FileNotFoundError as error:
        raise RequestError(message("load.missing", file=str(file))) from error
    except (OSError, ValueError, OverflowError, YAMLError, msgspec.MsgspecError) as error:
        reason = " ".join(str(error).split())
        raise RequestError(message("load.unreadable", file=file.name, reason=reason)) from error
    except RecursionError as error:
        said = message("load.unreadable", file=file.name, reason="RecursionError")
        raise RequestError(said) from error


def _mark(raw: dict[str, Any]) -> tuple[AnswerState, str | None]:
    if len(raw) == 1:
        ((word, given),) = raw.items()
        if word in _MARKS:
            return _MARKS[word], "" if given is None or word != "na" else str(given)
    raise RequestError(message("load.bad_mark", marks=sorted(_MARKS)))


def _part(raw: object) -> str:
    """A list holds plain values; anything nested may have been made to grow without end."""
    if isinstance(raw, str | int) and not isinstance(raw, bool):
        return str(raw)
    raise RequestError(message("load.bad_value"))


def _value(raw: object) -> AnswerValue:
    match raw:
        case bool() | str():
            return raw
        case date():
            return raw.isoformat()
        case list():
            return tuple(_part(part) for part in raw)
        case int() | float():
            return str(raw)
        case _:
            raise RequestError(message("load.bad_value"))
