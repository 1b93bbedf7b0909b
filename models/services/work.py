"""The team's work on a requirement: owner, date, note, four-eyes review, and the law check."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.ids import PartyId, RequirementId, RequirementRef, split_requirement_ref
from models.domain.records import Review, Verification, Work
from models.errors import CaseRefused, RequestError, message
from models.services.recorder import put

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from models.domain.change import Change
    from models.domain.state import CaseState, Step
    from models.services.recorder import Recorder


class WorkService:
    """The verbs of working on requirements."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def note(self, ref: RequirementRef, text: str) -> Change:
        """Keep a note; an empty text removes it."""
        return self._change("work.note", ref, lambda work: replace(work, note=text.strip()))

    def owner(self, ref: RequirementRef, name: str) -> Change:
        """Say who takes care of it; empty for nobody."""
        return self._change("work.owner", ref, lambda work: replace(work, owner=name.strip()))

    def due(self, ref: RequirementRef, day: date | None) -> Change:
        """Set or clear the team's own date."""
        return self._change("work.due", ref, lambda work: replace(work, due=day))

    def review(self, ref: RequirementRef, status: Review) -> Change:
        """Move the review on; whoever marked it ready cannot approve it.

        Raises:
            CaseRefused: approved by the one who prepared it, or not ready for a judgement.
        """
        return self._change("work.review", ref, lambda work: self._reviewed(work, status))

    def verify(self, requirement: RequirementId, *, edition: str, note: str = "") -> Change:
        """Record that a lawyer of the team checked the provision, in which edition of the act.

        Raises:
            RequestError: no such requirement, or the edition is blank.
        """
        if requirement not in self._recorder.pack.requirements:
            raise RequestError(message("requirement.unknown", requirement=requirement))
        if not edition.strip():
            raise RequestError(message("law.edition_blank"))
        verification = Verification(
            requirement=requirement,
            by=self._recorder.who,
            on=self._recorder.ports.clock.today(),
            edition=edition.strip(),
            note=note.strip(),
        )
        return self._recorder.record("law.verify", lambda state: [put(state, verification)])

    def _reviewed(self, work: Work, status: Review) -> Work:
        who = self._recorder.who
        if status in {Review.APPROVED, Review.CHANGES_REQUESTED}:
            if work.review is Review.NONE:
                raise CaseRefused(message("review.not_ready"))
            if status is Review.APPROVED and work.prepared_by == who:
                raise CaseRefused(message("review.own_work", who=who))
            return replace(work, review=status, reviewer=who)
        prepared = who if status is Review.READY else ""
        return replace(work, review=status, prepared_by=prepared, reviewer="")

    def _change(self, verb: str, ref: RequirementRef, edit: Callable[[Work], Work]) -> Change:
        def plan(state: CaseState) -> list[Step]:
            check_ref(self._recorder, state, ref)
            return [put(state, edit(state.work.get(ref) or Work(requirement=ref)))]

        return self._recorder.record(verb, plan)


def check_ref(recorder: Recorder, state: CaseState, ref: RequirementRef) -> RequirementId:
    """Return the requirement of a reference.

    Raises:
        RequestError: there is no such requirement, or it needs a party, or takes none.
    """
    name, party = split_requirement_ref(ref)
    requirement = recorder.pack.requirements.get(name)
    if requirement is None:
        raise RequestError(message("requirement.unknown", requirement=name))
    if requirement.for_each and party is None:
        raise RequestError(message("requirement.needs_party", requirement=requirement.title))
    if not requirement.for_each and party is not None:
        raise RequestError(message("requirement.needs_no_party", requirement=requirement.title))
    if party is not None and PartyId(party) not in state.parties:
        raise RequestError(message("party.unknown", party=party))
    return name
