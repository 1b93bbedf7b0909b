"""The bodies of what requirements are read with: terms, notes, open points, calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StrictBool, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from models.domain.notes import PointArea
from models.law.schema import Authored, Bases, RequirementRef, Sentence, Triple

if TYPE_CHECKING:
    from typing import Self


class TermBody(Authored):
    """A term of the field; `stems` are the beginnings of its words, in order.

    `loose` in English: where the context is plain, a text may say "the fund" or "the project".
    """

    title: Triple
    short: Triple | None = None
    meaning: Triple | None = None
    stems: Triple | None = None
    loose: StrictBool = False


class NoteBody(Authored):
    """Something to know, for which nothing is asked."""

    title: Triple
    text: Triple
    items: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    basis: Bases
    requirements: tuple[RequirementRef, ...] = ()
    no_document: Triple | None = None
    comparator: StrictBool = False


class PointBody(Authored):
    """Something the research could not establish."""

    number: Annotated[StrictInt, Field(ge=1)]
    area: PointArea
    text: Triple
    requirements: tuple[RequirementRef, ...] = ()


class HolidayBody(Authored):
    """A public holiday: `month` and `day`, or `after_easter` in days after Orthodox Easter."""

    title: Triple
    month: Annotated[StrictInt, Field(ge=1, le=12)] | None = None
    day: Annotated[StrictInt, Field(ge=1, le=31)] | None = None
    after_easter: Annotated[StrictInt, Field(ge=1, le=60)] | None = None
    basis: Bases

    @model_validator(mode="after")
    def _has_one_day(self) -> Self:
        fixed = self.month is not None and self.day is not None
        if fixed == (self.after_easter is not None) or (self.month is None) != (self.day is None):
            raise PydanticCustomError("law.holiday_day", "a day of a month, or one after Easter")
        return self


class YearBody(Authored):
    """The transfers of a year; `published` once the government resolution is out."""

    published: StrictBool
    days_off: tuple[date, ...] = ()
    worked: tuple[date, ...] = ()
    note: Triple | None = None
    basis: Bases


class RetiredBody(Authored):
    """An id that was given up: never to be used again."""

    section: Sentence
    last: Sentence
    why: Triple
    replaced_by: tuple[Sentence, ...] = ()
