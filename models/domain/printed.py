"""Which answers a paper prints: the questions of its form, asked of whom they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.evaluation import Facts, asked_of, matches
from models.domain.ids import AnswerKey, FormId, PartyId, answer_key
from models.domain.readiness import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.condition import Selector
    from models.domain.filing import Form
    from models.domain.ids import PaperId
    from models.domain.records import Party


def form_of(paper: PaperId, facts: Facts) -> tuple[Form | None, PartyId | None]:
    """Return the form a paper is drawn from, None for a letter or a list, and whom it is for."""
    name, _, party = paper.rpartition("/")[2].partition("@")
    return facts.pack.forms.get(FormId(name)), PartyId(party) if party else None


def printed(paper: PaperId, facts: Facts) -> tuple[AnswerKey, ...]:
    """Return the keys of the answers a paper prints, in the order of its form, each once."""
    form, owner = form_of(paper, facts)
    if form is None:
        return ()
    party = facts.parties.get(owner) if owner else None
    return tuple(dict.fromkeys(form_keys(form, party, facts)))


def form_keys(form: Form, owner: Party | None, facts: Facts) -> Iterator[AnswerKey]:
    """Yield the answers that a form prints, for its owner or whoever its sections are for."""
    for section in form.sections:
        parties = meant(section.for_each, facts) if section.for_each else (owner,)
        for party in parties:
            for name in section.questions:
                question = facts.pack.questions[name]
                if asked_of(question, party, facts):
                    yield answer_key(name, party.id if party and question.of_party else None)


def meant(selector: Selector, facts: Facts) -> Iterator[Party]:
    """Yield the parties that a selector surely means."""
    for party in facts.parties.values():
        if matches(selector, party, facts).truth is Truth.TRUE:
            yield party
