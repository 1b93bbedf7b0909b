"""What a change is called in the journal and in the undo menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import RequirementRef, split_requirement_ref
from models.domain.records import (
    Answer,
    CaseProfile,
    Document,
    Holding,
    Party,
    Record,
    Verification,
    Work,
)
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.law_pack import LawPack
    from models.domain.state import CaseState, Step


def label(verb: str, steps: Sequence[Step], pack: LawPack, state: CaseState) -> Message:
    """Return the words for a change: its verb and what it was done to, never the value itself."""
    record = next((step.after or step.before for step in steps), None)
    subject = _subject(record, pack, state) if record else ""
    return message(f"journal.{verb}", subject=subject, n=len(steps))


def _subject(record: Record, pack: LawPack, state: CaseState) -> object:
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
        case Work() | Verification():
            requirement = pack.requirements.get(split_requirement_ref(_ref(record))[0])
            return requirement.title if requirement else record.requirement


def _ref(record: Work | Verification) -> RequirementRef:
    return RequirementRef(record.requirement)
