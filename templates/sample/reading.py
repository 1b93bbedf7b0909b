"""Reading the demonstration applicant as facts that conditions can be asked of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.domain.condition import PartyKind
from models.domain.evaluation import Facts
from models.domain.ids import PartyId, QuestionId, answer_key
from models.domain.records import Answer, AnswerState, Party

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.ids import AnswerKey
    from models.domain.law_pack import LawPack


def read_facts(pack: LawPack, file: Path) -> Facts:
    """Return the applicant of a load file; a party's key stands for its id."""
    from ruamel.yaml import YAML  # noqa: PLC0415 (only when the applicant is made)

    tree: dict[str, Any] = YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))
    parties = {PartyId(entry["key"]): _party(entry) for entry in tree["parties"]}
    answers = _answers(tree["answers"], None)
    for entry in tree["parties"]:
        answers |= _answers(entry["answers"], PartyId(entry["key"]))
    return Facts(pack=pack, answers=answers, parties=parties, today=pack.as_of)


def _party(entry: dict[str, Any]) -> Party:
    return Party(
        id=PartyId(entry["key"]),
        kind=PartyKind(entry["kind"]),
        name=entry["name"],
        roles=tuple(entry["roles"]),
    )


def _answers(raw: dict[str, Any], party: PartyId | None) -> dict[AnswerKey, Answer]:
    return {
        answer_key(QuestionId(name), party): _answer(QuestionId(name), party, value)
        for name, value in raw.items()
    }


def _answer(question: QuestionId, party: PartyId | None, raw: object) -> Answer:
    match raw:
        case {"na": str() as ground}:
            return Answer(
                question=question, party=party, state=AnswerState.NOT_APPLICABLE, ground=ground
            )
        case dict():
            return Answer(question=question, party=party, state=AnswerState.LATER)
        case list():
            chosen = tuple(str(each) for each in raw)
            return Answer(question=question, party=party, state=AnswerState.VALUE, value=chosen)
        case bool() | str():
            return Answer(question=question, party=party, state=AnswerState.VALUE, value=raw)
    raise ValueError(f"{question}: {raw!r} is neither text nor a mark")
