"""Asks the real engine whether a requirement applies, to the case or to any of its parties."""

from datetime import date

from models.domain.answer_values import parse_answer
from models.domain.condition import Condition, Op
from models.domain.evaluation import Facts, asked_of, evaluate
from models.domain.records import Answer, AnswerState

TODAY = date(2026, 11, 23)


def applies(requirement, facts):
    """Return the verdict: does it apply at all?"""
    if requirement.for_each is None:
        return evaluate(requirement.applies_when, facts)
    meets = (requirement.applies_when,) if requirement.applies_when else ()
    somebody = Condition(op=Op.ANY_PARTY, selector=requirement.for_each, parts=meets)
    return evaluate(somebody, facts)


def facts_of(pack, answers, parties=(), today=TODAY):
    """Return the facts of a case; `answers` by question, or by question and party id.

    A question is answered only where it is asked: a person has no country of registration.
    """
    facts = Facts(pack=pack, answers={}, parties={one.id: one for one in parties}, today=today)
    kept = {}
    for (name, party_id), value in answers.items():
        question = pack.questions[name]
        party = facts.parties.get(party_id)
        known = Facts(pack=pack, answers=kept, parties=facts.parties, today=today)
        if question.of_party and not asked_of(question, party, known):
            continue
        answer = Answer(
            question=question.id,
            party=party_id,
            state=AnswerState.VALUE,
            value=parse_answer(question, value),
        )
        kept[answer.key] = answer
    return Facts(pack=pack, answers=kept, parties=facts.parties, today=today)
