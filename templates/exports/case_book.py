"""A whole case as a spreadsheet: a sheet for each thing that a team keeps lists of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.condition import PartyKind
from models.domain.due import due_dates
from models.domain.ids import QuestionId, answer_key, split_answer_key
from templates.exports.law_words import basis_of, certainty_of, state_of, verified_by
from templates.registers.book import Cell, Column, Figure, Kind, Sheet, write_book
from templates.texts import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from models.domain.ids import AnswerKey
    from models.domain.readiness import Item
    from models.domain.records import Document, Holding, Party
    from templates.exports.reading import CaseReading

    Titles = Sequence[tuple[str, int, Kind]]
    Row = tuple[Cell, ...]

COUNTRY = {
    PartyKind.PERSON: QuestionId("party.citizenship"),
    PartyKind.ORGANISATION: QuestionId("party.country"),
}
_TEXT, _DAY, _COUNT = Kind.TEXT, Kind.DAY, Kind.COUNT


def case_book(case: CaseReading) -> bytes:
    """Return a case as a spreadsheet; the same case on the same day gives the same bytes."""
    sheets = [
        _requirements(case),
        _filings(case),
        _gaps(case),
        _deadlines(case),
        _people(case),
        _holdings(case),
        _documents(case),
        _answers(case),
    ]
    title = case.snapshot.state.profile.title
    return write_book(sheets, title=title, author=title, dated=case.today)


def _sheet(case: CaseReading, name: str, titles: Titles, rows: Iterable[Row]) -> Sheet:
    columns = tuple(Column(case.words(title), width, kind) for title, width, kind in titles)
    return Sheet(case.words(f"export.sheet.{name}"), columns, tuple(rows))


def _requirements(case: CaseReading) -> Sheet:
    titles = (
        ("export.column.track", 16, _TEXT),
        ("export.column.stage", 20, _TEXT),
        ("inventory.requirement", 44, _TEXT),
        ("export.column.party", 24, _TEXT),
        ("export.column.id", 22, _TEXT),
        ("export.column.force", 14, _TEXT),
        ("export.column.authority", 22, _TEXT),
        ("export.column.state", 18, _TEXT),
        ("export.column.basis", 18, _TEXT),
        ("export.column.certainty", 18, _TEXT),
        ("export.column.verified", 22, _TEXT),
        ("field.work.owner", 16, _TEXT),
        ("field.work.due", 12, _DAY),
        ("field.work.note", 30, _TEXT),
    )
    return _sheet(case, "requirements", titles, (_requirement(case, item) for item in case.items()))


def _requirement(case: CaseReading, item: Item) -> Row:
    pack, state, asked = case.snapshot.pack, case.snapshot.state, item.requirement
    work = state.work.get(item.ref)
    return (
        case.words(f"cli.track.{asked.track.value}"),
        case.text(pack.stages[asked.stage].title),
        case.text(asked.title),
        case.party(item.party),
        asked.id,
        case.words(f"cli.force.{asked.force.value}"),
        case.text(pack.authorities[asked.authority].title),
        state_of(item, case.language),
        basis_of(item, case.language),
        certainty_of(item, case.language),
        verified_by(item, state, case.language),
        work.owner if work else None,
        work.due if work else None,
        work.note if work else None,
    )


def _filings(case: CaseReading) -> Sheet:
    titles = (
        ("field.plan.filing", 44, _TEXT),
        ("export.column.track", 18, _TEXT),
        ("export.column.authority", 30, _TEXT),
        ("export.column.state", 24, _TEXT),
        ("export.column.missing", 14, _COUNT),
        ("export.column.blocking", 14, _COUNT),
        ("field.plan.day", 14, _DAY),
    )
    pack, plans = case.snapshot.pack, case.snapshot.state.plans
    rows = [
        (
            case.text(status.filing.title),
            case.words(f"cli.track.{status.filing.track.value}"),
            case.text(pack.authorities[status.filing.authority].title),
            case.words("overview.ready" if status.ready else "overview.draft"),
            len(case.gaps(status.gaps)),
            sum(gap.blocks for gap in case.gaps(status.gaps)),
            plans[status.filing.id].day if status.filing.id in plans else None,
        )
        for status in case.snapshot.readiness.filings.values()
    ]
    return _sheet(case, "filings", titles, rows)


def _gaps(case: CaseReading) -> Sheet:
    titles = (
        ("field.plan.filing", 36, _TEXT),
        ("export.column.what", 80, _TEXT),
        ("export.column.blocks", 12, _TEXT),
    )
    rows = [
        (
            case.text(status.filing.title),
            say(gap.message, case.language),
            case.words("answer.yes" if gap.blocks else "answer.no"),
        )
        for status in case.snapshot.readiness.filings.values()
        for gap in case.gaps(status.gaps)
    ]
    return _sheet(case, "gaps", titles, rows)


def deadline_rows(case: CaseReading) -> list[Row]:
    """Return every term: requirement, what is due, from which event, how long, its last day."""
    pack, answers = case.snapshot.pack, case.snapshot.state.answers
    return [
        (
            f"{case.text(item.requirement.title)} ({name})"
            if (name := case.party(item.party))
            else case.text(item.requirement.title),
            case.text(due.deadline.covers),
            case.asked(due.event),
            case.words(f"due.length_{due.deadline.unit.value}", n=due.deadline.length),
            due.term.ends if due.term else None,
        )
        for item in case.items()
        for due in due_dates(pack, item, answers)
        if case.open_to_all(due.event)
    ]


def _deadlines(case: CaseReading) -> Sheet:
    titles = (
        ("inventory.requirement", 44, _TEXT),
        ("export.column.what", 40, _TEXT),
        ("export.column.event", 36, _TEXT),
        ("export.column.length", 16, _TEXT),
        ("export.column.due", 14, _DAY),
    )
    return _sheet(case, "deadlines", titles, deadline_rows(case))


def _people(case: CaseReading) -> Sheet:
    titles = (
        ("field.party.name", 44, _TEXT),
        ("field.party.kind", 18, _TEXT),
        ("field.party.roles", 44, _TEXT),
        ("export.column.citizenship", 26, _TEXT),
    )
    parties = case.snapshot.state.parties.values()
    return _sheet(case, "people", titles, (_person(case, party) for party in parties))


def _person(case: CaseReading, party: Party) -> Row:
    roles = case.snapshot.pack.roles
    key = answer_key(COUNTRY[party.kind], party.id)
    return (
        party.name,
        case.words(f"choice.party.{party.kind.value}"),
        ", ".join(case.text(roles[role].title) for role in party.roles if role in roles),
        case.value(key) if case.open_to_all(key) else None,
    )


def _holdings(case: CaseReading) -> Sheet:
    titles = (
        ("field.holding.holder", 36, _TEXT),
        ("field.holding.target", 36, _TEXT),
        ("field.holding.shares", 12, _COUNT),
        ("field.holding.percent", 12, Kind.SHARE),
        ("field.holding.votes", 12, Kind.SHARE),
        ("field.holding.contribution", 18, Kind.AMOUNT),
        ("field.holding.since", 12, _DAY),
    )
    holdings = case.snapshot.state.holdings.values()
    return _sheet(case, "holdings", titles, (_holding(case, each) for each in holdings))


def _holding(case: CaseReading, held: Holding) -> Row:
    return (
        case.party(held.holder),
        case.party(held.target) if held.target else case.words("ownership.applicant"),
        held.shares,
        _figure(held.percent, Kind.SHARE),
        _figure(held.votes, Kind.SHARE),
        _figure(held.contribution, Kind.AMOUNT),
        held.since,
    )


def _figure(value: Decimal | None, kind: Kind) -> Figure | None:
    return None if value is None else Figure(value, kind)


def _documents(case: CaseReading) -> Sheet:
    titles = (
        ("field.document.title", 40, _TEXT),
        ("field.document.kind", 28, _TEXT),
        ("field.document.form", 16, _TEXT),
        ("field.document.owner", 24, _TEXT),
        ("field.document.number", 14, _TEXT),
        ("field.document.issuer", 24, _TEXT),
        ("field.document.issued", 12, _DAY),
        ("field.document.expires", 12, _DAY),
        ("field.document.language", 14, _TEXT),
        ("field.document.internal", 12, _TEXT),
        ("export.column.file", 28, _TEXT),
        ("export.column.pages", 9, _COUNT),
        ("export.column.size", 12, _COUNT),
        ("inventory.sha256", 34, _TEXT),
        ("field.document.requirements", 40, _TEXT),
    )
    documents = case.snapshot.state.documents.values()
    return _sheet(case, "documents", titles, (_document(case, each) for each in documents))


def _document(case: CaseReading, document: Document) -> Row:
    pack, file = case.snapshot.pack, document.current
    kind = pack.evidence.get(document.kind)
    language = document.language
    return (
        document.title,
        case.text(kind.title) if kind else document.kind,
        case.words(f"form.{document.form.value}") if document.form else None,
        case.party(document.owner),
        document.number,
        document.issuer,
        document.issued,
        document.expires,
        case.words(f"choice.language.{language.value}") if language else None,
        case.words("answer.yes" if document.internal else "answer.no"),
        file.name,
        file.pages,
        file.size,
        file.sha256,
        "\n".join(document.requirements),
    )


def _answers(case: CaseReading) -> Sheet:
    titles = (
        ("export.column.question", 44, _TEXT),
        ("export.column.party", 28, _TEXT),
        ("export.column.id", 26, _TEXT),
        ("field.answer.state", 18, _TEXT),
        ("field.answer.value", 60, _TEXT),
        ("field.answer.ground", 36, _TEXT),
    )
    return _sheet(case, "answers", titles, (_answer(case, key) for key in case.answer_keys()))


def _answer(case: CaseReading, key: AnswerKey) -> Row:
    question, party = split_answer_key(key)
    answer = case.snapshot.state.answers.get(key)
    state = f"choice.state.{answer.state.value}" if answer else "export.unanswered"
    return (
        case.text(case.snapshot.pack.questions[question].title),
        case.party(party),
        question,
        case.words(state),
        case.value(key),
        answer.ground if answer else None,
    )
