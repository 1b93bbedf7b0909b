"""Conditions of a law pack, as data. Their three-valued evaluation is in `evaluation`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.ids import ParameterId, QuestionId, RoleId


class Op(StrEnum):
    """What a condition node does."""

    ALL = "all"
    ANY = "any"
    NOT = "not"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ANSWERED = "answered"
    ANY_PARTY = "any_party"
    ALL_PARTIES = "all_parties"
    COUNT_AT_LEAST = "count_at_least"
    COUNT_AT_MOST = "count_at_most"


class PartyKind(StrEnum):
    """What a party is."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Which parties are meant: those of a role and kind for which `where` holds."""

    role: RoleId | None = None
    kind: PartyKind | None = None
    where: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A node of a condition.

    `ALL`, `ANY`, `NOT` combine `parts`. `ONE_OF`, `AT_LEAST`, `AT_MOST` compare the answer to
    `question` with `values` or with the dated `parameter`. `ANSWERED` asks for a value at all.
    `ANY_PARTY` and `ALL_PARTIES` ask `parts[0]` of the selected parties (`ANY_PARTY` without parts:
    is there one); the two counts compare their number with `values[0]`.
    """

    op: Op
    parts: tuple[Condition, ...] = ()
    question: QuestionId | None = None
    values: tuple[str, ...] = ()
    parameter: ParameterId | None = None
    selector: Selector | None = None
