"""The applicant's papers: one for every document that the law pack asks for, all marked as samples.

Which papers there are follows from the pack, so that the demonstration stays complete when the
pack grows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from models.domain.evaluation import Facts, asked_of, conjunction, evaluate, matches
from models.domain.ids import QuestionId, answer_key
from models.domain.readiness import Truth
from models.domain.records import Party
from models.domain.requirement import DocumentForm, EvidenceNeed, Requirement
from templates.sample.documents import SampleDocument
from templates.sample.drawing import Sheet, draw_pdf, draw_scan
from templates.sample.reading import read_facts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.domain.law_pack import LawPack

_SCANNED = frozenset({"identity_document"})
_IN_KIND = frozenset({"valuation_report", "valuation_opinion"})
"""What nobody has who pays in money: a need of the law pack says so in words only."""
_CONTRIBUTION = QuestionId("party.contribution_kind")
_AGE = timedelta(days=40)
_MOST_PAGES = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document that a requirement wants, perhaps of one party."""

    requirement: Requirement
    need: EvidenceNeed
    party: Party | None


def write_evidence(
    pack: LawPack, file: Path, folder: Path, *, every: int
) -> tuple[SampleDocument, ...]:
    """Write every n-th document that is wanted of the applicant in a load file."""
    wanted = list(wanted_documents(read_facts(pack, file)))
    chosen = list(enumerate(wanted, 1))[::every]
    return tuple(_written(pack, number, each, folder) for number, each in chosen)


def wanted_documents(facts: Facts) -> Iterator[Wanted]:
    """Yield the documents wanted by requirements that apply, are open and have their answers.

    A certificate is not there before the day and the number that it certifies.
    """
    for requirement in facts.pack.requirements.values():
        if not _gates_open(requirement, facts):
            continue
        for party in _parties(requirement, facts):
            if _answered(requirement, party, facts):
                for need in requirement.evidence:
                    if need.kind not in _IN_KIND or not _pays_in_money(party, facts):
                        yield Wanted(requirement, need, party)


def _pays_in_money(party: Party | None, facts: Facts) -> bool:
    answer = facts.answers.get(answer_key(_CONTRIBUTION, party.id)) if party else None
    return answer is not None and answer.value == "cash"


def _gates_open(requirement: Requirement, facts: Facts) -> bool:
    gates = [facts.pack.gates[gate] for gate in requirement.gates]
    return all(evaluate(gate.opens_when, facts).truth is Truth.TRUE for gate in gates)


def _answered(requirement: Requirement, party: Party | None, facts: Facts) -> bool:
    for need in requirement.questions:
        question = facts.pack.questions[need.question]
        if need.optional or not asked_of(question, party, facts):
            continue
        answer = facts.answers.get(
            answer_key(question.id, party.id if party and question.of_party else None)
        )
        if answer is None or not answer.settles:
            return False
    return True


def _parties(requirement: Requirement, facts: Facts) -> list[Party | None]:
    """Return whom a requirement holds for; None stands for the case."""
    selector = requirement.for_each
    if selector is None:
        applies = evaluate(requirement.applies_when, facts)
        return [None] if applies.truth is Truth.TRUE else []
    found: list[Party | None] = []
    for party in facts.parties.values():
        meant = matches(selector, party, facts)
        applies = conjunction((meant, evaluate(requirement.applies_when, facts, party)))
        if applies.truth is Truth.TRUE:
            found.append(party)
    return found


def _written(pack: LawPack, number: int, wanted: Wanted, folder: Path) -> SampleDocument:
    need, party = wanted.need, wanted.party
    kind = pack.evidence[need.kind].title
    issued = pack.as_of - _AGE
    internal = not need.goes_to
    sheet = Sheet(
        kind=kind,
        meets=wanted.requirement.title,
        number=number,
        concerns=party.name if party else "ЗАО «Зубр Токен»",
        issued=issued,
        pages=number % _MOST_PAGES + 1,
        lying=number % 4 == 0,
        marker=f"INTERNAL-MARKER-{number}" if internal else None,
    )
    scanned = need.kind in _SCANNED
    path = folder / f"{number:03d}-{need.kind}.{'jpg' if scanned else 'pdf'}"
    (draw_scan if scanned else draw_pdf)(sheet, path)
    return SampleDocument(
        requirement=wanted.requirement.id,
        party=party.id if party else None,
        kind=need.kind,
        path=path,
        title=f"{kind.ru} – {party.name}" if party else kind.ru,
        issued=issued,
        internal=internal,
        form=next((form for form in need.forms if form is not DocumentForm.TRANSLATED), None),
    )
