"""What a change is called in the journal and in the undo menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import FormId, PaperId, PartyId, RequirementRef, split_requirement_ref
from models.domain.paper import FilingPlan, SentPaper, Submission, Wording
from models.domain.records import (
    Answer,
    CaseProfile,
    Document,
    Holding,
    Party,
    Verification,
    Work,
)
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.law_pack import LawPack
    from models.domain.record_types import Record
    from models.domain.state import CaseState, Step


def label(verb: str, steps: Sequence[Step], pack: LawPack, state: CaseState) -> Message:
    """Return the words for a change: its verb and what it was done to, never the value itself."""
    record = next((step.after or step.before for step in steps), None)
    subject = subject_of(record, pack, state) if record else ""
    return message(f"journal.{verb}", subject=subject, n=len(steps))


def subject_of(record: Record, pack: LawPack, state: CaseState) -> object:
    """Return what a record is about: a name, a title, or a text of the law pack."""
    match record:
        case CaseProfile():
            return record.title
        case Answer():
            question = pack.questions.get(record.question)
            return question.title if question else record.question
        case Party():
            return record.name
        case Holding():
            holder = state.parties.get(record.holder)
            return holder.name if holder else ""
        case Document():
            return record.title
        case SentPaper() | Wording():
            return _paper(record.id, pack, state)
        case _:
            return _of_law(record, pack)


def _of_law(record: Submission | FilingPlan | Work | Verification, pack: LawPack) -> object:
    """Return the title of the filing or the requirement that a record is about."""
    if isinstance(record, Submission | FilingPlan):
        filing = pack.filings.get(record.filing)
        return filing.title if filing else record.filing
    requirement = pack.requirements.get(split_requirement_ref(_ref(record))[0])
    return requirement.title if requirement else record.requirement


def _ref(record: Work | Verification) -> RequirementRef:
    return RequirementRef(record.requirement)


def _paper(paper: PaperId, pack: LawPack, state: CaseState) -> object:
    """Return what a paper is called: the title of its form, with the party it is for."""
    name, _, party = paper.rpartition("/")[2].partition("@")
    form, whom = pack.forms.get(FormId(name)), state.parties.get(PartyId(party))
    title = form.title if form else message(f"documents.{name}.title")
    return message("title.of_party", requirement=title, party=whom.name) if whom else title
