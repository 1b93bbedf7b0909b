"""The case as an export may tell it: in one language, without what a sensitive answer decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.dossier import CaseSnapshot
from models.domain.ids import AnswerKey, PartyId, answer_key, split_answer_key
from models.domain.question import AnswerType
from models.domain.readiness import Truth
from models.domain.records import Answer, AnswerState
from models.domain.text import Language
from templates.layout.values import shown
from templates.registers.book import Cell, Figure, Kind
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.ids import RequirementRef
    from models.domain.question import Question
    from models.domain.readiness import Finding, Gap, Item, NextStep
    from models.domain.text import Text

_FIGURES = {
    AnswerType.MONEY: Kind.AMOUNT,
    AnswerType.NUMBER: Kind.COUNT,
    AnswerType.SHARE: Kind.SHARE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReading:
    """A frozen picture of the case on a day, as told in a language."""

    snapshot: CaseSnapshot
    today: date
    language: Language

    def words(self, message_id: str, **details: object) -> str:
        """Return a sentence of the catalogue."""
        return words(message_id, self.language, **details)

    def text(self, text: Text) -> str:
        """Return words of the law pack."""
        return text.in_language(self.language)

    def party(self, party: PartyId | None) -> str:
        """Return a party's name, nothing for none and for one that was removed."""
        found = self.snapshot.state.parties.get(party) if party else None
        return found.name if found else ""

    def question(self, key: AnswerKey) -> Question | None:
        """Return the question of an answer, None if the pack does not ask it any more."""
        return self.snapshot.pack.questions.get(split_answer_key(key)[0])

    def open_to_all(self, key: AnswerKey | None) -> bool:
        """Return whether an answer may be told: it is known to be none of the sensitive ones."""
        if key is None:
            return True
        question = self.question(key)
        return question is not None and not question.sensitive

    def items(self) -> Iterator[Item]:
        """Yield the requirements; none that applies, or not, because of a sensitive answer."""
        for item in self.snapshot.readiness.items.values():
            if self._may_tell(item):
                yield item

    def _may_tell(self, item: Item) -> bool:
        return all(self.open_to_all(key) for key in item.applies.because)

    def _of_told_item(self, ref: RequirementRef | None) -> bool:
        item = self.snapshot.readiness.items.get(ref) if ref else None
        return item is None or self._may_tell(item)

    def gaps(self, gaps: tuple[Gap, ...]) -> list[Gap]:
        """Return the gaps that may be told."""
        return [gap for gap in gaps if self.open_to_all(gap.key) and self._of_told_item(gap.ref)]

    def findings(self) -> list[Finding]:
        """Return the findings that may be told."""
        found = self.snapshot.readiness.findings
        return [each for each in found if all(self.open_to_all(key) for key in each.keys)]

    def steps(self) -> list[NextStep]:
        """Return the next best steps that may be told."""
        steps = self.snapshot.readiness.steps
        return [s for s in steps if self.open_to_all(s.key) and self._of_told_item(s.ref)]

    def answer_keys(self) -> list[AnswerKey]:
        """Return what is asked or answered and may be told, in the order of the pack."""
        asked = {
            slot.key
            for item in self.items()
            if item.applies.truth is not Truth.FALSE
            for slot in item.questions
        }
        known = asked | set(self.snapshot.state.answers)
        owners = (None, *self.snapshot.state.parties)
        return [
            key
            for question in self.snapshot.pack.questions
            for owner in owners
            if (key := answer_key(question, owner)) in known and self.open_to_all(key)
        ]

    def unanswered(self) -> list[AnswerKey]:
        """Return what requirements that apply still ask, in the order of the pack."""
        wanted = {
            slot.key
            for item in self.items()
            if item.applies.truth is Truth.TRUE
            for slot in item.questions
            if not slot.settled
        }
        return [key for key in self.answer_keys() if key in wanted]

    def asked(self, key: AnswerKey) -> str:
        """Return the words of a question, with the party it is put to."""
        question, name = self.question(key), self.party(split_answer_key(key)[1])
        title = self.text(question.title) if question else key
        return f"{title} ({name})" if name else title

    def value(self, key: AnswerKey) -> Cell:
        """Return an answer as a spreadsheet keeps it: days and figures as such."""
        question, answer = self.question(key), self.snapshot.state.answers.get(key)
        if question is None or answer is None or answer.state is not AnswerState.VALUE:
            return None
        if question.type is AnswerType.PARTY:
            return self.party(PartyId(str(answer.value)))
        return self._typed(question, answer)

    def _typed(self, question: Question, answer: Answer) -> Cell:
        if isinstance(answer.value, str):
            try:
                if question.type is AnswerType.DATE:
                    return date.fromisoformat(answer.value)
                if question.type in _FIGURES:
                    return Figure(Decimal(answer.value), _FIGURES[question.type])
            except (ValueError, InvalidOperation):
                return answer.value
        return shown(question, answer, self.language)
