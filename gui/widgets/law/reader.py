"""Looks things of a case up and gives them back in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.ids import split_answer_key
from models.domain.records import Work
from models.domain.text import Language
from models.services.view import CaseView
from templates.texts import format_date, format_day, say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from models.domain.ids import (
        AnswerKey,
        AuthorityId,
        EvidenceKind,
        FilingId,
        PartyId,
        RequirementId,
        RequirementRef,
    )
    from models.domain.question import Question
    from models.domain.records import Party, Verification
    from models.domain.text import Text
    from models.errors import DopuskError, Message


@dataclass(frozen=True, slots=True)
class Reader:
    """A view of a case and the language it is read in."""

    view: CaseView
    language: Language

    def text(self, text: Text | None) -> str:
        """Return a text of the law pack, empty if there is none."""
        return text.in_language(self.language) if text else ""

    def say(self, message: Message) -> str:
        """Return a message in words."""
        return say(message, self.language)

    def say_all(self, messages: Iterable[Message]) -> str:
        """Return several messages as sentences."""
        return _sentences(messages, self.language)

    def quoted(self, words: str) -> str:
        """Return words in the quotation marks of the language."""
        return f"“{words}”" if self.language is Language.EN else f"«{words}»"

    def day(self, day: date) -> str:
        """Return a date in figures; without the year when it is this one."""
        return format_day(day) if day.year != self.view.today.year else f"{day:%d.%m}"

    def date(self, day: date) -> str:
        """Return a date with its month in words."""
        return format_date(day, self.language)

    def party(self, party: PartyId | None) -> str:
        """Return the name of a party, empty for the case itself."""
        known = self.view.state.parties.get(party) if party else None
        return known.name if known else ""

    def parties_for(self, question: Question) -> tuple[Party, ...]:
        """Return the parties that may answer a question about a party."""
        parties = self.view.state.parties.values()
        return tuple(party for party in parties if question.admits(party.roles))

    def authority(self, authority: AuthorityId) -> str:
        """Return the name of an authority."""
        return self.text(self.view.pack.authorities[authority].title)

    def filing(self, filing: FilingId) -> str:
        """Return the name of a filing."""
        return self.text(self.view.pack.filings[filing].title)

    def evidence(self, kind: EvidenceKind) -> str:
        """Return the name of a kind of document."""
        return self.text(self.view.pack.evidence[kind].title)

    def question(self, key: AnswerKey) -> str:
        """Return a question, with the party it is asked of."""
        name, party = split_answer_key(key)
        title = self.text(self.view.pack.questions[name].title)
        return f"{title} ({self.party(party)})" if party else title

    def work(self, ref: RequirementRef) -> Work:
        """Return the team's work on a requirement."""
        return self.view.state.work.get(ref) or Work(requirement=ref)

    def verified(self, requirement: RequirementId) -> Verification | None:
        """Return who checked the law behind a requirement, if anybody has."""
        return self.view.state.verifications.get(requirement)


def error_words(error: DopuskError, language: Language) -> str:
    """Return a refusal and its causes in words."""
    return _sentences((error.message, *error.causes), language)


def _sentences(messages: Iterable[Message], language: Language) -> str:
    return " ".join(_sentence(say(message, language)) for message in messages)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
