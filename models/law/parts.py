"""Makes the domain value of each body; the shared phrases are spelled out on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain import ids
from models.domain.basis import Act, Amendment, Source
from models.domain.filing import (
    Edge,
    Filing,
    Gate,
    Paper,
    PaperKind,
)
from models.domain.law_pack import (
    Authority,
    Check,
    DatedAmount,
    EvidenceType,
    Parameter,
    Role,
    Stage,
)
from models.domain.question import Choice, Question
from models.domain.requirement import (
    Deadline,
    EvidenceNeed,
    Fee,
    Guidance,
    QuestionNeed,
    Requirement,
    Track,
)
from models.law.conditions import condition_of, selector_of
from models.law.form_parts import questions_of, roles_of
from models.law.wording import Phrases, bases_of, text_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law import sections
    from models.law.schema import Ref


def track_of(name: str) -> Track:
    """Return the track of a requirement, gate or filing: the first part of its id."""
    return Track(name.partition(".")[0])


class Maker:
    """Makes domain values under the phrases of one pack."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def authority(self, name: str, body: sections.TitledBody) -> Authority:
        """Make an authority."""
        return Authority(id=ids.AuthorityId(name), title=text_of(body.title))

    def stage(self, name: str, body: sections.StageBody) -> Stage:
        """Make a stage."""
        return Stage(id=ids.StageId(name), track=body.track, title=text_of(body.title))

    def role(self, name: str, body: sections.RoleBody) -> Role:
        """Make a role."""
        closed_by = ids.QuestionId(str(body.complete_when)) if body.complete_when else None
        return Role(id=ids.RoleId(name), title=text_of(body.title), complete_when=closed_by)

    def evidence(self, name: str, body: sections.EvidenceBody) -> EvidenceType:
        """Make a kind of evidence."""
        return EvidenceType(
            id=ids.EvidenceKind(name),
            title=text_of(body.title),
            looks_forward=body.looks_forward,
            sensitive=body.sensitive,
        )

    def act(self, name: str, body: sections.ActBody) -> Act:
        """Make a legal act."""
        return Act(
            id=ids.ActId(name),
            kind=body.kind,
            title=text_of(body.title),
            number=body.number,
            adopted=body.adopted,
            in_force_from=body.in_force_from,
            role=text_of(body.role),
            exact=body.exact,
            amended=tuple(Amendment(**change.model_dump()) for change in body.amended),
            sources=tuple(ids.SourceId(str(source)) for source in body.sources),
            confidence=body.confidence,
        )

    def source(self, name: str, body: sections.SourceBody) -> Source:
        """Make a source."""
        return Source(id=ids.SourceId(name), **body.model_dump())

    def parameter(self, name: str, body: sections.ParameterBody) -> Parameter:
        """Make a dated figure."""
        amounts = tuple(
            DatedAmount(
                since=dated.since,
                amount=dated.amount,
                basis=bases_of(dated.basis, self._phrases),
            )
            for dated in body.amounts
        )
        return Parameter(
            id=ids.ParameterId(name),
            title=text_of(body.title),
            unit=body.unit,
            amounts=amounts,
            per=ids.ParameterId(str(body.per)) if body.per else None,
            items=body.items,
        )

    def question(self, name: str, body: sections.QuestionBody) -> Question:
        """Make a question."""
        each = selector_of(body.for_each) if body.for_each else None
        choices = (Choice(value=key, title=text_of(words)) for key, words in body.choices.items())
        return Question(
            id=ids.QuestionId(name),
            title=text_of(body.title),
            type=body.type,
            help=text_of(body.help),
            choices=tuple(choices),
            identifier=body.identifier,
            currency=body.currency,
            for_each=each,
            party_kind=body.party_kind or (each.kind if each else None),
            sensitive=body.sensitive,
            role=ids.RoleId(str(body.role)) if body.role else None,
            looks_forward=body.looks_forward,
        )

    def gate(self, name: str, body: sections.GateBody) -> Gate:
        """Make a gate."""
        return Gate(
            id=ids.GateId(name),
            title=text_of(body.title),
            short=text_of(body.short),
            track=track_of(name),
            kind=body.kind,
            opens_when=condition_of(body.opens_when),
            basis=bases_of(body.basis, self._phrases),
            items=body.items,
        )

    def edge(self, body: sections.EdgeBody) -> Edge:
        """Make an edge."""
        return Edge(
            before=body.before,
            after=body.after,
            firm=body.firm,
            basis=bases_of(body.basis, self._phrases),
            note=text_of(body.note),
        )

    def filing(self, name: str, body: sections.FilingBody) -> Filing:
        """Make a filing."""
        return Filing(
            id=ids.FilingId(name),
            title=text_of(body.title),
            track=track_of(name),
            authority=ids.AuthorityId(str(body.authority)),
            addressee=text_of(body.addressee),
            papers=tuple(_papers(body)),
            basis=bases_of(body.basis, self._phrases),
            copies=body.copies,
            opens=ids.GateId(str(body.opens)) if body.opens else None,
            not_final=text_of(body.not_final),
            fixed_order=body.fixed_order,
        )

    def requirement(self, name: str, body: sections.RequirementBody) -> Requirement:
        """Make a requirement."""
        return Requirement(
            id=ids.RequirementId(name),
            title=text_of(body.title),
            track=track_of(name),
            stage=ids.StageId(str(body.stage)),
            force=body.force,
            authority=ids.AuthorityId(str(body.authority)),
            guidance=Guidance(
                do=text_of(body.do), proves=text_of(body.proves), mistakes=text_of(body.mistakes)
            ),
            basis=bases_of(body.basis, self._phrases),
            items=body.items,
            filings=_filings(body.filings),
            for_each=selector_of(body.for_each) if body.for_each else None,
            applies_when=condition_of(body.applies_when) if body.applies_when else None,
            questions=_question_needs(body),
            evidence=tuple(self._evidence_need(need) for need in body.evidence),
            gates=tuple(ids.GateId(str(gate)) for gate in body.gates),
            depends_on=tuple(ids.RequirementId(str(other)) for other in body.depends_on),
            term=words_of(body.term, self._phrases) if body.term else None,
            fee=words_of(body.fee, self._phrases) if body.fee else None,
            expected=body.expected,
            deadlines=tuple(self._deadline(term) for term in body.deadlines),
            charge=self._fee(body.charge) if body.charge else None,
            duty=body.duty,
            in_force_from=body.in_force_from,
            in_force_until=body.in_force_until,
        )

    def check(self, name: str, body: sections.CheckBody) -> Check:
        """Make a check."""
        return Check(
            id=ids.CheckId(name),
            kind=body.kind,
            severity=body.severity,
            text=text_of(body.text),
            questions=questions_of(body.questions),
            basis=bases_of(body.basis, self._phrases),
            words=body.words,
            except_words=body.except_words,
            parameter=ids.ParameterId(str(body.parameter)) if body.parameter else None,
            filings=_filings(body.filings),
            when=condition_of(body.when) if body.when else None,
            items=body.items,
        )

    def _evidence_need(self, body: sections.EvidenceNeedBody) -> EvidenceNeed:
        return EvidenceNeed(
            kind=ids.EvidenceKind(str(body.kind)),
            forms=body.forms,
            copies=body.copies,
            goes_to=_filings(body.goes_to),
            max_age_months=body.max_age_months,
            optional=body.optional,
            note=words_of(body.note, self._phrases) if body.note else None,
        )

    def _deadline(self, body: sections.DeadlineBody) -> Deadline:
        return Deadline(
            event=ids.QuestionId(str(body.event)),
            length=body.length,
            unit=body.unit,
            covers=words_of(body.covers, self._phrases),
            basis=bases_of(body.basis, self._phrases),
        )

    def _fee(self, body: sections.FeeBody) -> Fee:
        return Fee(
            parameter=ids.ParameterId(str(body.parameter)),
            times=body.times,
            basis=bases_of(body.basis, self._phrases),
            due_on=ids.QuestionId(str(body.due_on)) if body.due_on else None,
        )


def _papers(body: sections.FilingBody) -> Iterator[Paper]:
    """Yield the papers in order; the further forms follow the application."""
    for kind in body.papers:
        if kind is PaperKind.APPLICATION:
            yield Paper(kind=kind, form=ids.FormId(str(body.form)))
            for form in body.forms:
                yield Paper(kind=PaperKind.FORM, form=ids.FormId(str(form)))
        else:
            yield Paper(kind=kind, signs=roles_of(body.signs.get(kind, ())))


def _question_needs(body: sections.RequirementBody) -> tuple[QuestionNeed, ...]:
    needed = (QuestionNeed(question=question) for question in questions_of(body.questions))
    extra = (
        QuestionNeed(question=question, optional=True)
        for question in questions_of(body.optional_questions)
    )
    return (*needed, *extra)


def _filings(refs: tuple[Ref, ...]) -> tuple[ids.FilingId, ...]:
    return tuple(ids.FilingId(str(ref)) for ref in refs)
