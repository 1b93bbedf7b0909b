"""Questions: the typed fields of a case, asked once and reused everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.condition import PartyKind, Selector
from models.domain.ids import QuestionId, RoleId
from models.domain.text import Text


class AnswerType(StrEnum):
    """What kind of value answers a question."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    SHARE = "share"
    IDENTIFIER = "identifier"
    PARTY = "party"
    LIST = "list"


class IdentifierKind(StrEnum):
    """Identifiers with a structure that can be checked."""

    UNP = "unp"
    EGR = "egr"
    PERSONAL_NUMBER = "personal_number"
    PASSPORT_BY = "passport_by"
    IBAN_BY = "iban_by"
    BIC_BY = "bic_by"
    LEI = "lei"
    PHONE_BY = "phone_by"
    POSTCODE_BY = "postcode_by"
    OKED = "oked"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the values that a choice question admits; `value` is stored, `title` is shown."""

    value: str
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A typed field of the case, or (with `for_each`) of every selected party.

    `currency` is an ISO code for money; a `SHARE` is a percentage from 0 to 100. A `PARTY` is the
    id of a party of the case, of `role` if given; a `LIST` holds lines of text in order.
    An answer that `looks_forward` is a plan or a forecast, and is listed as such when it is filed.
    A `sensitive` answer exists only for the form that demands it and stays out of everything else.
    """

    id: QuestionId
    title: Text
    type: AnswerType
    help: Text | None = None
    choices: tuple[Choice, ...] = ()
    identifier: IdentifierKind | None = None
    currency: str | None = None
    for_each: Selector | None = None
    party_kind: PartyKind | None = None
    sensitive: bool = False
    role: RoleId | None = None
    looks_forward: bool = False

    @property
    def of_party(self) -> bool:
        """Return whether it is asked of every selected party rather than once of the case."""
        return self.for_each is not None or self.party_kind is not None

    def admits(self, roles: tuple[RoleId, ...]) -> bool:
        """Return whether a party with these roles may answer a `PARTY` question."""
        return self.role is None or self.role in roles
