"""When something is due and what it costs, in words and with the arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.domain.amounts import fee_on
from models.domain.basis import Basis, BasisKind, weakest
from models.domain.due import charge, due_dates
from models.domain.ids import AnswerKey
from models.domain.requirement import TermUnit
from templates.texts import format_day, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.widgets.law.reader import Reader
    from models.domain.due import DueDate
    from models.domain.readiness import Item
    from models.domain.requirement import Deadline, Requirement
    from models.domain.terms import ReckonedTerm

_AFTER = QT_TRANSLATE_NOOP("DueWords", "{0} after the day you give as the answer")
_FROM_EVENT = QT_TRANSLATE_NOOP("DueWords", "{0} from the day: {1}")
_NOT_SET = QT_TRANSLATE_NOOP("DueWords", "The figure it is reckoned from is not set yet")
_FEE = QT_TRANSLATE_NOOP("DueWords", "Fee")
_TODAY = QT_TRANSLATE_NOOP("DueWords", "By the figure of today; it is set by the day you answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """A deadline or a fee: what it is, how it is reckoned, and what else is to be said.

    `question` is still to be answered; `missing` is its words. `passed` says the day is over.
    """

    title: str
    reckoned: str
    certainty: BasisKind
    bases: tuple[Basis, ...]
    remarks: tuple[str, ...] = ()
    question: AnswerKey | None = None
    missing: str = ""
    passed: bool = False


def due_lines(item: Item, reader: Reader) -> tuple[DueLine, ...]:
    """Return the deadlines and the fee of a requirement in this case."""
    dates = due_dates(reader.view.pack, item, reader.view.state.answers)
    return (*(_dated(due, reader) for due in dates), *_charged(item, reader))


def rule_lines(requirement: Requirement, reader: Reader) -> tuple[DueLine, ...]:
    """Return the rules behind deadlines and fee, whatever the case has answered."""
    lines = [_ruled(deadline, reader) for deadline in requirement.deadlines]
    if (fee := requirement.charge) is not None:
        amount = fee_on(reader.view.pack, fee, reader.view.today)
        said = reader.say(amount.arithmetic) if amount else _said(_NOT_SET)
        lines.append(_line(_said(_FEE), said, fee.basis))
    return tuple(lines)


def _dated(due: DueDate, reader: Reader) -> DueLine:
    title, basis = reader.text(due.deadline.covers), due.deadline.basis
    if (term := due.term) is None:
        return DueLine(
            title=title,
            reckoned=_said(_AFTER).format(_length(due.deadline, reader)),
            certainty=weakest(basis),
            bases=basis,
            question=due.event,
            missing=reader.question(due.event),
        )
    details = {"event": format_day(term.event), "ends": format_day(term.counted)}
    said = words(f"due.{term.unit}", reader.language, n=term.length, **details)
    return DueLine(
        title=title,
        reckoned=f"{said} → {format_day(term.ends)}" if term.moved else said,
        certainty=weakest(basis),
        bases=basis,
        remarks=tuple(_remarks(term, reader)),
        passed=term.ends < reader.view.today,
    )


def _remarks(term: ReckonedTerm, reader: Reader) -> Iterator[str]:
    calendar, language = reader.view.pack.calendar, reader.language
    if term.moved:
        counted = format_day(term.counted)
        if holiday := calendar.holiday_on(term.counted):
            yield words("due.moved_holiday", language, counted=counted, holiday=holiday)
        else:
            yield words("due.moved", language, counted=counted)
    if term.provisional:
        counts_days = term.unit is TermUnit.WORKING_DAYS
        years = range(term.event.year if counts_days else term.ends.year, term.ends.year + 1)
        year = next(year for year in years if calendar.is_provisional(year))
        yield words("due.provisional", language, year=str(year))
    if term.ends < reader.view.today:
        yield words("due.passed", language)


def _charged(item: Item, reader: Reader) -> Iterator[DueLine]:
    if (fee := item.requirement.charge) is None:
        return
    view = reader.view
    amount = charge(view.pack, item, view.state.answers, view.today)
    if amount is None:
        yield _line(_said(_FEE), _said(_NOT_SET), fee.basis)
        return
    slots = [slot for slot in item.questions if slot.question.id == fee.due_on]
    waits = next((slot for slot in slots if slot.answer is None), None)
    yield DueLine(
        title=_said(_FEE),
        reckoned=reader.say(amount.arithmetic),
        certainty=weakest(fee.basis),
        bases=fee.basis,
        remarks=(_said(_TODAY),) if waits else (),
        question=waits.key if waits else None,
        missing=reader.question(waits.key) if waits else "",
    )


def _ruled(deadline: Deadline, reader: Reader) -> DueLine:
    event = reader.text(reader.view.pack.questions[deadline.event].title)
    said = _said(_FROM_EVENT).format(_length(deadline, reader), event)
    return _line(reader.text(deadline.covers), said, deadline.basis)


def _line(title: str, said: str, bases: tuple[Basis, ...]) -> DueLine:
    return DueLine(title=title, reckoned=said, certainty=weakest(bases), bases=bases)


def _length(deadline: Deadline, reader: Reader) -> str:
    return words(f"due.length_{deadline.unit}", reader.language, n=deadline.length)


def _said(phrase: object) -> str:
    return QCoreApplication.translate("DueWords", str(phrase))
