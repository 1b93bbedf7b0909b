"""A case as large as the budgets speak of: 200 requirements, 100 parties, years of journal."""

import io
import os
from dataclasses import replace
from datetime import UTC, datetime

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.ids import answer_key, requirement_ref
from models.domain.journal import Entry
from models.domain.law_pack import Role
from models.domain.question import AnswerType, Choice, IdentifierKind
from models.domain.records import Answer, AnswerState, Document, DocumentVersion, Kind, Party
from models.domain.requirement import EvidenceNeed, QuestionNeed
from models.domain.state import CaseState, Step
from models.services.recorder import put
from tests.models.small_pack import keyed, question, requirement, small_pack, text

REQUIREMENTS = 200
OF_PARTIES = 20
PARTIES = 100
VERSIONS, PER_DOCUMENT = 2_000, 4
ENTRIES = 50_000
CONTENT = 1 << 30
ROLES = ("founder", "head", "officer", "owner", "member")


def large_pack():
    """Every tenth requirement holds for each party of a role, half of all under a condition."""
    choices = (Choice(value="BY", title=text("BY")), Choice(value="DE", title=text("DE")))
    small = small_pack()
    asked = [question(f"q.{number}", AnswerType.YES_NO) for number in range(REQUIREMENTS)]
    everybody = Selector()
    return replace(
        small,
        roles=keyed(*(Role(id=role, title=text(role)) for role in ROLES)),
        questions=small.questions
        | keyed(
            *asked,
            question("p.country", AnswerType.CHOICE, choices=choices, for_each=everybody),
            question(
                "p.unp", AnswerType.IDENTIFIER, identifier=IdentifierKind.UNP, for_each=everybody
            ),
        ),
        requirements=keyed(*(_requirement(number) for number in range(REQUIREMENTS))),
    )


def _requirement(number):
    filings = ("jsc.registration",) if number % 2 else ("htp.residency",)
    of_party = number % (REQUIREMENTS // OF_PARTIES) == 0
    foreign = Condition(
        op=Op.NOT, parts=(Condition(op=Op.ONE_OF, question="p.country", values=("BY",)),)
    )
    condition = Condition(op=Op.ONE_OF, question=f"q.{number // 2}", values=("true",))
    role = ROLES[number // 10 % len(ROLES)]
    return requirement(
        f"r.{number}",
        filings=filings,
        for_each=Selector(role=role, where=foreign) if of_party else None,
        applies_when=condition if number % 2 else None,
        questions=(QuestionNeed(question="p.unp" if of_party else f"q.{number}"),),
        evidence=(EvidenceNeed(kind="extract", goes_to=filings),),
        depends_on=(f"r.{number - 1}",) if number % 10 == 5 else (),
    )


def large_state(sealed=lambda _name: ("0" * 64, 1)):
    """Everything answered, every other party foreign; `sealed` gives a file's hash and size."""
    parties = keyed(
        *(
            Party(
                id=f"P{number:03}",
                kind=PartyKind.PERSON if number % 2 else PartyKind.ORGANISATION,
                name=f"Учредитель {number}",
                roles=(ROLES[number % len(ROLES)],),
            )
            for number in range(PARTIES)
        )
    )
    given = [_answer(f"q.{number}", True) for number in range(REQUIREMENTS)]
    for number, party in enumerate(parties):
        given.append(_answer("p.country", "BY" if number % 2 else "DE", party))
        given.append(_answer("p.unp", "200988541", party))
    state = CaseState(parties=parties, answers={answer.key: answer for answer in given})
    refs = [requirement_ref(f"r.{number}") for number in range(REQUIREMENTS) if number % 10]
    documents = (_document(number, refs, sealed) for number in range(VERSIONS // PER_DOCUMENT))
    return replace(state, documents=keyed(*documents))


def _answer(name, value, party=None):
    return Answer(question=name, party=party, state=AnswerState.VALUE, value=value)


def _document(number, refs, sealed):
    names = [f"{number}-{version}.pdf" for version in range(PER_DOCUMENT)]
    return Document(
        id=f"D{number:04}",
        title=f"Выписка {number}",
        kind="extract",
        requirements=(refs[number % len(refs)],),
        versions=tuple(_version(name, *sealed(name)) for name in names),
    )


def _version(name, sha256, size):
    return DocumentVersion(
        sha256=sha256,
        name=name,
        size=size,
        media_type="application/pdf",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        added_by="Алеся",
    )


def one_answer_later(state):
    """The same case after one more answer."""
    answer = _answer("q.7", False)
    return replace(state, answers={**state.answers, answer_key("q.7"): answer})


def fill(store, ids, part):
    """Put the large case into a new file: everything in a few entries, then years of changes."""
    with store.transaction():
        state = large_state(lambda _name: _stored(store, int(CONTENT / VERSIONS * part)))
        records = [*state.parties.values(), *state.answers.values(), *state.documents.values()]
        now = CaseState()
        entry = _append(store, ids, [put(now, record) for record in records])
        for number in range(int(ENTRIES * part)):
            answer = _answer(f"q.{number % REQUIREMENTS}", number // REQUIREMENTS % 2 == 0)
            step = put(state, answer)
            state = state.after([step])
            entry = _append(store, ids, [step], entry)


def _stored(store, size):
    return store.store_content(io.BytesIO(os.urandom(size)), lambda _done: None)


def _append(store, ids, steps, parent=None):
    head = (parent.id, parent.hash) if parent else store.head()
    draft = Entry(
        id=ids.ulid(),
        parents=dict([head]),
        replica="R",
        who="Алеся",
        at=datetime(2026, 11, 23, tzinfo=UTC),
        verb="answer.put",
        images=(),
    )
    return store.append(draft, steps, ids.salt)


def append_entry(store, ids, before, after, parent):
    """Append an entry that puts a record in place of another."""
    step = Step(kind=Kind.ANSWER, id=after.key, before=before, after=after)
    return _append(store, ids, [step], parent)
