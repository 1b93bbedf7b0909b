"""Makes the domain values of what requirements are read with: terms, notes, calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain import ids
from models.domain.glossary import Term
from models.domain.notes import Note, OpenPoint
from models.domain.work_calendar import CalendarYear, Holiday
from models.law.wording import Phrases, bases_of, text_of

if TYPE_CHECKING:
    from models.law import reference_sections as sections
    from models.law.schema import Ref


class ReferenceMaker:
    """Makes domain values under the phrases of one pack."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def term(self, name: str, body: sections.TermBody) -> Term:
        """Make a term of the glossary."""
        return Term(
            id=ids.TermId(name),
            title=text_of(body.title),
            short=text_of(body.short),
            meaning=text_of(body.meaning),
            stems=text_of(body.stems),
        )

    def note(self, name: str, body: sections.NoteBody) -> Note:
        """Make a note."""
        return Note(
            id=ids.NoteId(name),
            title=text_of(body.title),
            text=text_of(body.text),
            basis=bases_of(body.basis, self._phrases),
            items=body.items,
            requirements=_requirements(body.requirements),
            no_document=text_of(body.no_document),
            comparator=body.comparator,
        )

    def point(self, name: str, body: sections.PointBody) -> OpenPoint:
        """Make an open point."""
        return OpenPoint(
            id=ids.PointId(name),
            number=body.number,
            area=body.area,
            text=text_of(body.text),
            requirements=_requirements(body.requirements),
        )

    def holiday(self, _name: str, body: sections.HolidayBody) -> Holiday:
        """Make a public holiday."""
        return Holiday(
            title=text_of(body.title),
            month=body.month,
            day=body.day,
            after_easter=body.after_easter,
        )

    def year(self, name: str, body: sections.YearBody) -> CalendarYear:
        """Make a year of the calendar; `name` is the year with a letter before it (`y2026`)."""
        return CalendarYear(
            year=int(name.removeprefix("y")),
            published=body.published,
            days_off=body.days_off,
            worked=body.worked,
            note=text_of(body.note),
            basis=bases_of(body.basis, self._phrases),
        )


def _requirements(refs: tuple[Ref, ...]) -> tuple[ids.RequirementId, ...]:
    return tuple(ids.RequirementId(str(ref)) for ref in refs)
