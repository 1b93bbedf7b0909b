"""Random small law packs, cases and what can be learned about them.

The questions stay the same, everything that is built on them varies: conditions, requirements,
gates, edges, parties, answers, documents.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.evaluation import Facts
from models.domain.ids import answer_key
from models.domain.law_pack import DatedAmount, Parameter, Role
from models.domain.question import AnswerType, Choice, Question
from models.domain.records import Answer, AnswerState, Party
from tests.models.small_pack import basis, keyed, small_pack, text

TODAY = date(2026, 11, 23)
OPEN, CLOSED = "open.role", "plain.role"
COMPLETE = "open.complete"
PARTY_IDS = ("P1", "P2", "P3")
WORDS = ("a", "b", "c")
CHOICES = tuple(Choice(value=word, title=text(word)) for word in WORDS)


def _question(question_id, kind, **more):
    choices = CHOICES if kind in {AnswerType.CHOICE, AnswerType.CHOICES} else ()
    return Question(id=question_id, title=text(question_id), type=kind, choices=choices, **more)


_COUNTRY_IS_A = Condition(op=Op.ONE_OF, question="p.country", values=("a",))
CASE_QUESTIONS = keyed(
    _question("c.sure", AnswerType.YES_NO),
    _question("c.form", AnswerType.CHOICE),
    _question("c.kinds", AnswerType.CHOICES),
    _question("c.money", AnswerType.MONEY),
    _question("c.day", AnswerType.DATE),
    _question(COMPLETE, AnswerType.YES_NO),
)
PARTY_QUESTIONS = keyed(
    _question("p.country", AnswerType.CHOICE, for_each=Selector()),
    _question("p.born", AnswerType.DATE, party_kind=PartyKind.PERSON),
    _question("p.sure", AnswerType.YES_NO, for_each=Selector(role=OPEN)),
    _question("p.share", AnswerType.SHARE, for_each=Selector(role=CLOSED, where=_COUNTRY_IS_A)),
)
QUESTIONS = CASE_QUESTIONS | PARTY_QUESTIONS
ASKED_OF_CASE = tuple(CASE_QUESTIONS.values())
ASKED_OF_PARTY = (*PARTY_QUESTIONS.values(), *PARTY_QUESTIONS.values(), *ASKED_OF_CASE)
EVIDENCE = ("charter", "extract")


def base_pack():
    def parameter(name, since):
        amounts = (DatedAmount(since=since, amount=Decimal(50), basis=basis()),)
        return Parameter(id=name, title=text(name), unit="BYN", amounts=amounts)

    return small_pack(
        questions=QUESTIONS,
        roles=keyed(
            Role(id=OPEN, title=text(OPEN), complete_when=COMPLETE),
            Role(id=CLOSED, title=text(CLOSED)),
        ),
        parameters=keyed(
            parameter("limit.known", date(2026, 1, 1)), parameter("limit.coming", date(2030, 1, 1))
        ),
        forms={},
        checks={},
        gates={},
        edges=(),
        filings={},
        requirements={},
    )


BASE = base_pack()


# Conditions


def _limits(question):
    if question.type is AnswerType.DATE:
        return st.sampled_from(["2000-01-01", "2026-01-01"])
    return st.sampled_from(["0", "50", "100"])


@st.composite
def leaves(draw, questions, sure=False):
    question = draw(st.sampled_from(questions))
    ops = [Op.ANSWERED]
    if question.type in {AnswerType.MONEY, AnswerType.DATE, AnswerType.SHARE}:
        ops = [Op.AT_LEAST, Op.AT_MOST, Op.ANSWERED]
    elif question.type is AnswerType.YES_NO:
        value = draw(st.sampled_from(["true", "false"]))
        return Condition(op=Op.ONE_OF, question=question.id, values=(value,))
    elif question.type in {AnswerType.CHOICE, AnswerType.CHOICES}:
        ops = [Op.ONE_OF, Op.ANSWERED]
    op = draw(st.sampled_from(ops))
    if op is Op.ANSWERED:
        return Condition(op=op, question=question.id)
    if op is Op.ONE_OF:
        values = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2, unique=True))
        return Condition(op=op, question=question.id, values=tuple(values))
    if question.type is AnswerType.MONEY and draw(st.booleans()):
        coming = [] if sure else ["limit.coming"]
        parameter = draw(st.sampled_from(["limit.known", *coming]))
        return Condition(op=op, question=question.id, parameter=parameter)
    return Condition(op=op, question=question.id, values=(draw(_limits(question)),))


@st.composite
def selectors(draw, depth=1, roles=(OPEN, CLOSED, None), sure=False):
    where = None
    if depth and draw(st.booleans()):
        where = draw(conditions(depth=depth - 1, of_party=True, roles=roles, sure=sure))
    return Selector(
        role=draw(st.sampled_from(roles)),
        kind=draw(st.sampled_from([None, None, None, *PartyKind])),
        where=where,
    )


@st.composite
def conditions(draw, depth=2, of_party=False, roles=(OPEN, CLOSED, None), sure=False):
    """A condition; with `sure` it rests on nothing but answers and the list of parties."""
    asked = ASKED_OF_PARTY if of_party else ASKED_OF_CASE
    if not depth:
        return draw(leaves(asked, sure))
    op = draw(st.sampled_from([Op.ONE_OF, *(op for op in Op if op not in _LEAVES)]))
    inner = {"depth": depth - 1, "roles": roles, "sure": sure}
    if op is Op.ONE_OF:
        return draw(leaves(asked, sure))
    if op in {Op.ALL, Op.ANY}:
        part = conditions(of_party=of_party, **inner)
        return Condition(op=op, parts=tuple(draw(st.lists(part, min_size=1, max_size=3))))
    if op is Op.NOT:
        return Condition(op=op, parts=(draw(conditions(of_party=of_party, **inner)),))
    selector = draw(selectors(**inner))
    if op in {Op.COUNT_AT_LEAST, Op.COUNT_AT_MOST}:
        wanted = draw(st.sampled_from([1, 2, 3, 0]))
        return Condition(op=op, selector=selector, values=(str(wanted),))
    parts = (draw(conditions(of_party=True, **inner)),)
    bare = op is Op.ANY_PARTY and draw(st.booleans())
    return Condition(op=op, selector=selector, parts=() if bare else parts)


_LEAVES = {Op.ONE_OF, Op.AT_LEAST, Op.AT_MOST, Op.ANSWERED}


# Cases


def _values(question):
    match question.type:
        case AnswerType.YES_NO:
            return st.booleans()
        case AnswerType.CHOICE:
            return st.sampled_from(WORDS)
        case AnswerType.CHOICES:
            return st.lists(st.sampled_from(WORDS), min_size=1, unique=True).map(sorted).map(tuple)
        case AnswerType.DATE:
            return st.sampled_from(["1990-05-31", "2026-01-01", "2026-11-23"])
        case _:
            return st.sampled_from(["0", "50", "100"])


@st.composite
def settled(draw, question, party=None):
    """An answer that needs nothing more."""
    if draw(st.integers(0, 5)) == 0:
        state = AnswerState.NOT_APPLICABLE
        return Answer(question=question.id, party=party, state=state, ground="because")
    value = draw(_values(question))
    return Answer(question=question.id, party=party, state=AnswerState.VALUE, value=value)


@st.composite
def answers_to(draw, question, party=None):
    """Any answer: settled, or marked as open."""
    if draw(st.integers(0, 3)):
        return draw(settled(question, party))
    state = draw(st.sampled_from([AnswerState.UNKNOWN, AnswerState.LATER]))
    return Answer(question=question.id, party=party, state=state)


@st.composite
def parties(draw):
    roles = st.sampled_from([(OPEN,), (OPEN, CLOSED), (CLOSED,), ()])
    many = draw(st.sampled_from([2, 3, 1, 0]))
    return {
        party: Party(id=party, kind=draw(st.sampled_from(PartyKind)), name=party, roles=draw(roles))
        for party in draw(st.permutations(PARTY_IDS))[:many]
    }


def slots(among):
    """Every question with whom it could be asked of, whether it is or not."""
    pairs = [(question, None) for question in CASE_QUESTIONS.values()]
    return pairs + [(question, party) for party in among for question in PARTY_QUESTIONS.values()]


@st.composite
def answers(draw, among):
    given = {}
    for question, party in slots(among):
        if draw(st.sampled_from([True, False, True])):
            given[answer_key(question.id, party)] = draw(answers_to(question, party))
    return given


@st.composite
def facts(draw):
    among = draw(parties())
    return Facts(pack=BASE, answers=draw(answers(among)), parties=among, today=TODAY)


@st.composite
def more_known(draw, known, everything=False):
    """The same facts with some open answers settled, or all of them and every list closed."""
    learned = dict(known.answers)
    for question, party in slots(known.parties):
        key = answer_key(question.id, party)
        if key in learned and learned[key].settles:
            continue
        if everything or draw(st.booleans()):
            learned[key] = draw(settled(question, party))
    if everything:
        learned[COMPLETE] = Answer(question=COMPLETE, state=AnswerState.VALUE, value=True)
    return replace(known, answers=learned)
