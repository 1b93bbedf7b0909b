"""Whether a filing can be built, and what it still lacks, each thing named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.evaluation import Facts, still_open
from models.domain.evidence_rules import ends_before
from models.domain.ids import (
    AnswerKey,
    GateId,
    PartyId,
    RequirementRef,
    split_answer_key,
)
from models.domain.law_pack import Severity
from models.domain.measuring import measure
from models.domain.printed import form_keys, meant
from models.domain.readiness import (
    FilingStatus,
    Finding,
    Gap,
    GateStatus,
    Item,
    Truth,
)
from models.domain.requirement import Force
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.domain.filing import Filing, Form
    from models.domain.ids import FilingId
    from models.domain.paper import FilingPlan
    from models.domain.records import Document, Party
    from models.domain.requirement import EvidenceNeed


class FilingJudge:
    """Judges the filings of one case."""

    def __init__(
        self,
        facts: Facts,
        gates: Mapping[GateId, GateStatus],
        items: Mapping[RequirementRef, Item],
        findings: tuple[Finding, ...],
        known_gaps: dict[RequirementRef, tuple[Item, tuple[Gap, ...]]] | None = None,
        plans: Mapping[FilingId, FilingPlan] | None = None,
    ) -> None:
        """Take over `known_gaps`, those of items as they were; new ones are added to it."""
        self._plans = plans or {}
        self._facts = facts
        self._gates = gates
        self._items = items
        self._findings = findings
        self._known_gaps = {} if known_gaps is None else known_gaps

    def status(self, filing: Filing) -> FilingStatus:
        """Return what a filing consists of and lacks."""
        items = [item for item in self._items.values() if filing.id in item.requirement.filings]
        waits_for = self._closed_before(filing)
        gaps = [*self._gate_gaps(filing, waits_for), *self._open_lists(filing)]
        for item in items:
            gaps += self._gaps_of(item)
        gaps += self._broken_enclosures(filing, items)
        gaps += self._ended_by_then(filing)
        gaps += self._finding_gaps(filing)
        gaps += self._blank_fields(filing, gaps)
        return FilingStatus(
            filing=filing,
            items=tuple(item.ref for item in items),
            gaps=tuple(gaps),
            waits_for=waits_for,
            measures=measure(items),
        )

    def _closed_before(self, filing: Filing) -> tuple[GateId, ...]:
        """Return the closed gates before a filing; an unsure order blocks nothing."""
        return tuple(
            GateId(edge.before)
            for edge in self._facts.pack.edges
            if edge.firm
            and edge.after == filing.id
            and edge.before in self._gates
            and not self._gates[GateId(edge.before)].is_open
        )

    def _gate_gaps(self, filing: Filing, waits_for: tuple[GateId, ...]) -> Iterator[Gap]:
        if filing.not_final:
            said = message("gap.not_final", filing=filing.title, reason=filing.not_final)
            yield Gap(message=said, blocks=True)
        for gate in waits_for:
            status = self._gates[gate]
            because = status.verdict.because
            said = message("gap.gate", gate=status.gate.title)
            yield Gap(message=said, blocks=True, key=because[0] if because else None)

    def _open_lists(self, filing: Filing) -> Iterator[Gap]:
        """Yield the lists of parties not yet closed, on which requirements of this filing rest."""
        keys: dict[AnswerKey, None] = {}
        for requirement in self._facts.pack.requirements.values():
            selector = requirement.for_each
            binding = requirement.force is Force.MUST and filing.id in requirement.filings
            if selector and binding and (key := still_open(selector, self._facts)):
                keys[key] = None
        for key in keys:
            yield Gap(message=self._unanswered(key), blocks=True, key=key)

    def _gaps_of(self, item: Item) -> tuple[Gap, ...]:
        known = self._known_gaps.get(item.ref)
        if known is None or known[0] is not item:
            known = (item, tuple(self._item_gaps(item)))
            self._known_gaps[item.ref] = known
        return known[1]

    def _item_gaps(self, item: Item) -> Iterator[Gap]:
        requirement = item.requirement
        blocks = requirement.force is Force.MUST
        if requirement.force is Force.NOTE or item.applies.truth is Truth.FALSE:
            return
        if item.applies.truth is Truth.UNKNOWN:
            yield self._undecided(item, blocks=blocks)
            return
        for slot in item.questions:
            if not slot.settled:
                said = message(
                    "gap.answer", question=self._question(slot.key), requirement=self._title(item)
                )
                yield Gap(message=said, blocks=blocks, ref=item.ref, key=slot.key)
        for wanted in item.evidence:
            for problem in wanted.problems:
                said = message("gap.evidence", problem=problem, requirement=self._title(item))
                yield Gap(message=said, blocks=blocks, ref=item.ref)

    def _undecided(self, item: Item, *, blocks: bool) -> Gap:
        requirement, because = self._title(item), item.applies.because
        if not because:  # every answer is there, but the law has not set the figure yet
            said = message("gap.applies_unset", requirement=requirement)
            return Gap(message=said, blocks=blocks, ref=item.ref)
        question = self._question(because[0])
        said = message("gap.applies", requirement=requirement, question=question)
        return Gap(message=said, blocks=blocks, ref=item.ref, key=because[0])

    def _broken_enclosures(self, filing: Filing, items: list[Item]) -> Iterator[Gap]:
        """Yield what cannot be read among what goes to this filing and no duty has named yet."""
        named = {
            document.id
            for item in items
            if item.requirement.force is Force.MUST and item.applies.truth is Truth.TRUE
            for slot in item.evidence
            for document in slot.documents
        }
        for document in enclosed(filing, self._items):
            fault = document.current.fault
            if fault and document.id not in named:
                said = message(
                    "gap.broken",
                    document=document.title,
                    fault=message(f"fault.{fault.value}"),
                )
                yield Gap(message=said, blocks=True, document=document.id)

    def _ended_by_then(self, filing: Filing) -> Iterator[Gap]:
        """Yield what is good today and will not be on the planned day of filing; it blocks nothing.

        The day may yet be changed, and on that day itself the document is refused for good.
        """
        plan = self._plans.get(filing.id)
        if plan is None or plan.day is None:
            return
        for document, served in _enclosed(filing, self._items).values():
            for ref, need in served:
                if said := ends_before(need, document, self._facts.today, plan.day):
                    yield Gap(message=said, blocks=False, ref=ref, document=document.id)
                    break

    def _finding_gaps(self, filing: Filing) -> Iterator[Gap]:
        for finding in self._findings:
            concerns = not finding.filings or filing.id in finding.filings
            if finding.severity is Severity.ERROR and concerns:
                key = finding.keys[0] if finding.keys else None
                yield Gap(message=finding.message, blocks=True, key=key)

    def _blank_fields(self, filing: Filing, gaps: list[Gap]) -> Iterator[Gap]:
        """Yield the fields of the filing's forms that would be printed blank."""
        named = {gap.key for gap in gaps if gap.key}
        for paper in filing.papers:
            form = self._facts.pack.forms[paper.form] if paper.form else None
            if form is None:
                continue
            for key in self._form_keys(form, filing):
                answer = self._facts.answers.get(key)
                if key not in named and not (answer and answer.settles):
                    named.add(key)
                    said = message("gap.field", question=self._question(key))
                    yield Gap(message=said, blocks=False, key=key)

    def _form_keys(self, form: Form, filing: Filing) -> Iterator[AnswerKey]:
        """Yield the answers a form prints, for every party that it or its sections are for."""
        for owner in meant(form.for_each, self._facts) if form.for_each else (None,):
            if still_drafted(form, filing, self._items, owner.id if owner else None):
                yield from form_keys(form, owner, self._facts)

    def _title(self, item: Item) -> Message:
        party = self._facts.parties.get(item.party) if item.party else None
        return titled(item, party)

    def _question(self, key: AnswerKey) -> Message:
        return question_title(key, self._facts)

    def _unanswered(self, key: AnswerKey) -> Message:
        return message("gap.open_list", question=self._question(key))


def enclosed(filing: Filing, items: Mapping[RequirementRef, Item]) -> tuple[Document, ...]:
    """Return the documents handed in with a filing, in pack order, each once.

    A document goes if a need it serves says so and nobody marked it internal.
    """
    return tuple(document for document, _ in _enclosed(filing, items).values())


def _enclosed(
    filing: Filing, items: Mapping[RequirementRef, Item]
) -> dict[str, tuple[Document, list[tuple[RequirementRef, EvidenceNeed]]]]:
    """Return the documents handed in with a filing by their id, each with what it serves."""
    chosen: dict[str, tuple[Document, list[tuple[RequirementRef, EvidenceNeed]]]] = {}
    for item in items.values():
        if item.applies.truth is Truth.FALSE:
            continue
        for slot in item.evidence:
            if filing.id in slot.need.goes_to:
                for document in slot.documents:
                    if not document.internal:
                        served = chosen.setdefault(document.id, (document, []))[1]
                        served.append((item.ref, slot.need))
    return chosen


def enclosed_in_order(
    filing: Filing, items: Mapping[RequirementRef, Item], plan: FilingPlan | None
) -> tuple[Document, ...]:
    """Return the documents handed in: first those the team has put in order, then pack order."""
    order = plan.order if plan and not filing.fixed_order else ()
    places = {document: place for place, document in enumerate(order)}
    going = enclosed(filing, items)
    return tuple(sorted(going, key=lambda each: places.get(each.id, len(places))))


def still_drafted(
    form: Form,
    filing: Filing,
    items: Mapping[RequirementRef, Item],
    party: PartyId | None = None,
) -> bool:
    """Return whether a form is still to be drawn up, for a party if it is one of a party's.

    A form that drafts a document is so only where that document is needed, and until one is
    attached; every other form always is. What a requirement of this filing wants comes first: the
    same questionnaire may be wanted by another authority too.
    """
    if form.drafts is None:
        return True
    wanting = [
        (item, slot)
        for item in items.values()
        if item.applies.truth is not Truth.FALSE and (party is None or item.party in {party, None})
        for slot in item.evidence
        if slot.need.kind == form.drafts
    ]
    own = [pair for pair in wanting if filing.id in pair[0].requirement.filings] or wanting
    return bool(own) and not any(slot.documents for _, slot in own)


def titled(item: Item, party: Party | None) -> Message:
    """Return the title of an item, with the party it concerns."""
    if party is None:
        return message("title.requirement", requirement=item.requirement.title)
    return message("title.of_party", requirement=item.requirement.title, party=party.name)


def question_title(key: AnswerKey, facts: Facts) -> Message:
    """Return the title of a question, with the party it is asked of."""
    question, party_id = split_answer_key(key)
    title = facts.pack.questions[question].title
    party = facts.parties.get(party_id) if party_id else None
    if party is None:
        return message("title.question", question=title)
    return message("title.question_of", question=title, party=party.name)
