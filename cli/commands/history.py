"""The journal, and going back and forth in it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.commands.entries import changed
from cli.grammar import Command, Option, pass_call, to_count, to_day
from cli.outcome import Outcome
from models.services.view import JournalFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.house import Call
    from cli.shapes import Shape
    from models.services.session import CaseSession
    from models.services.view import JournalLine

_PAGE = 500


@click.command(cls=Command, name="journal")
@click.argument("case", type=Path)
@click.option(
    "-n", "limit", cls=Option, word="journal_limit", type=to_count, default=50, metavar="N"
)
@click.option("--who", "people", cls=Option, word="journal_who", metavar="NAME", multiple=True)
@click.option("--text", cls=Option, word="journal_text", metavar="TEXT", default="")
@click.option("--since", cls=Option, word="journal_since", metavar="DATE", type=to_day)
@click.option("--until", cls=Option, word="journal_until", metavar="DATE", type=to_day)
@pass_call
def journal_command(
    call: Call,
    /,
    case: Path,
    limit: int,
    people: tuple[str, ...],
    text: str,
    **days: date | None,
) -> Outcome:
    """Show who changed what and when, newest first."""
    until = days["until"]
    which = JournalFilter(
        who=frozenset(people),
        text=text,
        since=_midnight(days["since"]),
        until=_midnight(until + timedelta(days=1) if until else None),
    )
    with call.case(case) as session:
        view = session.view()
        entries = list(_entries(session, limit or view.entries, which))
    return Outcome(
        data={
            "entries": [_shape(line, call) for line in entries],
            "total": view.entries,
            "head": view.head,
        },
        lines=[_line(line, call) for line in entries],
    )


@click.command(cls=Command, name="undo")
@click.argument("case", type=Path)
@pass_call
def undo_command(call: Call, case: Path) -> Outcome:
    """Take the last change back."""
    with call.case(case) as session:
        return changed(session.history.undo(), call)


@click.command(cls=Command, name="redo")
@click.argument("case", type=Path)
@pass_call
def redo_command(call: Call, case: Path) -> Outcome:
    """Do again what was undone last."""
    with call.case(case) as session:
        return changed(session.history.redo(), call)


def _midnight(day: date | None) -> datetime | None:
    """Return the moment a day begins where the user is."""
    return datetime.combine(day, time()).astimezone() if day else None


def _entries(session: CaseSession, limit: int, which: JournalFilter) -> Iterator[JournalLine]:
    """Yield the newest entries page by page, so that a long journal needs little memory."""
    before = None
    while limit > 0:
        page = session.history.entries(limit=min(limit, _PAGE), before=before, which=which)
        yield from page
        if not page:
            return
        limit -= len(page)
        before = page[-1].entry.id


def _shape(line: JournalLine, call: Call) -> Shape:
    entry = line.entry
    return {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "verb": entry.verb,
        "text": call.say(line.message),
        "reason": entry.reason,
        "undoes": entry.undoes,
        "changed": [{"kind": image.kind.value, "id": image.id} for image in entry.images],
        "hash": entry.hash,
    }


def _line(line: JournalLine, call: Call) -> str:
    entry = line.entry
    moment = entry.at.astimezone()
    reason = f" ({entry.reason})" if entry.reason else ""
    return f"{moment:%Y-%m-%d %H:%M}  {entry.who}: {call.say(line.message)}{reason}"
