"""Cases for the overview: a pack shaped like the real one, and views of any fullness."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from models.domain.basis import Basis, BasisKind, Confidence
from models.domain.condition import Condition, Op, PartyKind
from models.domain.engine import derive
from models.domain.filing import Edge, Filing, Gate, GateKind
from models.domain.law_pack import (
    Authority,
    Check,
    CheckKind,
    EvidenceType,
    LawPack,
    Severity,
    Stage,
)
from models.domain.question import AnswerType, Question
from models.domain.record_types import PROFILE_ID
from models.domain.records import (
    Answer,
    AnswerState,
    CaseProfile,
    Document,
    DocumentVersion,
    Party,
    Review,
    Verification,
    Work,
)
from models.domain.requirement import (
    EvidenceNeed,
    Force,
    Guidance,
    QuestionNeed,
    Requirement,
    Track,
)
from models.domain.state import CaseState
from models.domain.text import Text
from models.services.view import CaseView
from tests.gui.overview_words import EDGES, FILINGS, GATES, NOT_FINAL, STAGES

TODAY = date(2026, 11, 23)

_DO = Text("Сделать", "Зрабіць", "Do it")
_BASIS = (Basis(covers=_DO, kind=BasisKind.OFFICIAL, confidence=Confidence.HIGH),)


def pack(per_stage: int = 3) -> LawPack:
    """Return a pack with so many requirements in every stage."""
    requirements = [
        _requirement(stage, number) for stage in STAGES for number in range(1, per_stage + 1)
    ]
    return LawPack(
        id="demo",
        version="1",
        as_of=TODAY,
        title=_DO,
        notice=_DO,
        authorities=_keyed(
            Authority(id="jsc", title=Text("Минский горисполком", "Мінгарвыканкам", "Minsk city")),
            Authority(id="htp", title=Text("Секретариат ПВТ", "Сакратарыят ПВТ", "HTP office")),
            Authority(id="nbrb", title=Text("Национальный банк", "Нацыянальны банк", "NBRB")),
        ),
        stages=_keyed(
            *(Stage(id=one, track=_track(one), title=Text(*said)) for one, said in STAGES.items())
        ),
        roles={},
        evidence=_keyed(EvidenceType(id="paper", title=Text("выписка", "выпіска", "extract"))),
        acts={},
        sources={},
        parameters={},
        questions=_keyed(*_questions(requirements)),
        gates=_keyed(*(_gate(one, said) for one, said in GATES.items())),
        edges=tuple(
            Edge(before=before, after=after, firm=firm, basis=_BASIS)
            for before, after, firm in EDGES
        ),
        forms={},
        filings=_keyed(*(_filing(one, *said) for one, said in FILINGS.items())),
        requirements=_keyed(*requirements),
        checks=_keyed(
            Check(
                id="name.bank",
                kind=CheckKind.FORBIDDEN_WORDS,
                severity=Severity.ERROR,
                text=Text(
                    "Наименование не может содержать слово «банк»",
                    "Найменне не можа ўтрымліваць слова «банк»",
                    "The name may not contain the word “bank”",
                ),
                questions=("q.jsc.name.1",),
                basis=_BASIS,
                words=("банк",),
            )
        ),
    )


@cache
def view(per_stage: int = 3, progress: float = 0.0) -> CaseView:
    """Return a view of a case that has come so far, from 0 (fresh) to 1 (all is there)."""
    law = pack(per_stage)
    state = _state(law, progress)
    return CaseView(
        path=Path("case.dopusk"),
        pack=law,
        pack_sha256="0" * 64,
        state=state,
        readiness=derive(law, state, TODAY),
        head="0" * 64,
        entries=1,
        today=TODAY,
        undo=None,
        redo=None,
    )


def _state(law: LawPack, progress: float) -> CaseState:
    target = date(2027, 3, 15) if progress else None
    profile = CaseProfile(title="ЗАО «Токен Финанс»", target=target)
    if not progress:
        return CaseState(profiles={PROFILE_ID: profile})
    names = list(law.requirements)
    filled = names[: round(len(names) * progress)]
    proved = filled[: round(len(filled) * 0.75)]
    approved = filled[: round(len(filled) * 0.4)]
    answers = {f"q.{one}": _answer(f"q.{one}") for one in filled}
    if "gate.jsc.registered" not in answers and progress >= 0.3:
        answers["gate.jsc.registered"] = _answer("gate.jsc.registered")
    if progress >= 1:
        answers |= {f"gate.{gate}": _answer(f"gate.{gate}") for gate in GATES}
    return CaseState(
        profiles={PROFILE_ID: profile},
        answers=answers,
        parties={"P1": Party(id="P1", kind=PartyKind.PERSON, name="Ольга Корж", roles=())},
        documents={f"D{k}": _document(f"D{k}", one, k) for k, one in enumerate(proved)},
        work={one: Work(requirement=one, review=Review.APPROVED) for one in approved}
        | {names[-1]: Work(requirement=names[-1], due=TODAY - timedelta(days=3))},
        verifications={
            one: Verification(requirement=one, by="А. Б.", on=TODAY, edition="2026")
            for one in filled[:5]
        },
    )


def _answer(question: str) -> Answer:
    named = question == "q.jsc.name.1"
    return Answer(question=question, state=AnswerState.VALUE, value="Токен банк" if named else "да")


def _document(name: str, requirement: str, number: int) -> Document:
    version = DocumentVersion(
        sha256="1" * 64,
        name="a.pdf",
        size=1,
        media_type="application/pdf",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        added_by="А. Б.",
        pages=1,
    )
    return Document(
        id=name,
        title=f"Выписка из торгового регистра № {number}",
        kind="paper",
        requirements=(requirement,),
        versions=(version,),
        expires=TODAY + timedelta(days=4 + 9 * number) if number < 4 else None,
    )


def _requirement(stage: str, number: int) -> Requirement:
    name = f"{stage}.{number}"
    title = Text(*(f"{said}: требование {number}" for said in STAGES[stage]))
    filings = tuple(one for one, said in FILINGS.items() if said[0] == stage)
    gates = {
        "jsc.capital": ("jsc.registered",),
        "jsc.shares": ("jsc.registered",),
        "jsc.bodies": ("jsc.registered",),
        "htp.decision": ("jsc.registered",),
        "nbrb.preconditions": ("htp.resident", "jsc.fund"),
        "nbrb.filing": ("htp.resident", "jsc.fund"),
        "nbrb.after": ("nbrb.entered",),
    }
    last = [f"gate.{gate}" for gate, asked in _ASKED.items() if asked == stage and number == 1]
    return Requirement(
        id=name,
        title=title,
        track=_track(stage),
        stage=stage,
        force=Force.MUST,
        authority=_track(stage).value,
        guidance=Guidance(do=_DO, proves=_DO, mistakes=_DO),
        basis=_BASIS,
        items=(),
        filings=filings,
        questions=tuple(QuestionNeed(question=one) for one in (f"q.{name}", *last)),
        evidence=(EvidenceNeed(kind="paper", goes_to=filings),),
        gates=gates.get(stage, ()),
        expected=stage in {"nbrb.entry", "nbrb.risk"},
    )


_ASKED = {
    "jsc.registered": "jsc.registration",
    "jsc.fund": "jsc.capital",
    "htp.resident": "htp.decision",
    "nbrb.entered": "nbrb.entry",
    "nbrb.financial": "nbrb.entry",
    "nbrb.psp_entered": "nbrb.after",
    "nbrb.deposit": "nbrb.after",
}


def _questions(requirements: list[Requirement]) -> list[Question]:
    return [
        Question(
            id=need.question,
            title=Text(*(f"{said} ({need.question[-6:]})" for said in ("Вопрос", "Пытанне", "Q"))),
            type=AnswerType.TEXT,
        )
        for requirement in requirements
        for need in requirement.questions
    ]


def _gate(name: str, said: tuple[str, str, str]) -> Gate:
    return Gate(
        id=name,
        title=Text(*said),
        short=Text(*said),
        track=_track(name),
        kind=GateKind.STATUS,
        opens_when=Condition(op=Op.ANSWERED, question=f"gate.{name}"),
        basis=_BASIS,
    )


def _filing(name: str, _stage: str, opens: str | None, *said: str) -> Filing:
    reason = Text("порядок не издан", "парадак не выдадзены", "the procedure is not issued")
    return Filing(
        id=name,
        title=Text(*said),
        track=_track(name),
        authority=_track(name).value,
        addressee=_DO,
        papers=(),
        basis=_BASIS,
        opens=opens,
        not_final=reason if name in NOT_FINAL else None,
    )


def _track(name: str) -> Track:
    return Track(name.split(".", maxsplit=1)[0])


def _keyed(*values):
    return {value.id: value for value in values}
