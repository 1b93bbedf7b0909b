"""Finding words on the pages of what is kept in a case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.grammar import Command, Option, pass_call, to_count
from cli.outcome import Outcome
from cli.progress import watching
from models.domain.dossier import Progress

if TYPE_CHECKING:
    from cli.house import Call
    from cli.shapes import Shape
    from models.domain.searching import Hit
    from models.services.session import CaseSession

_ALL = 1_000_000


@click.command(cls=Command, name="find")
@click.argument("case", type=Path)
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@click.option("-n", "limit", cls=Option, word="find_limit", type=to_count, default=20, metavar="N")
@pass_call
def find_command(call: Call, case: Path, words: tuple[str, ...], limit: int) -> Outcome:
    """Find the pages of documents on which all the words occur."""
    asked = " ".join(words)
    with call.case(case) as session:
        if session.read_only is None:
            _read_missing(call, session)
        unread = len(session.search.missing())
        hits = session.search.find(asked, limit or _ALL)
    lines = [line for hit in hits for line in _lines(hit, call)]
    remarks = [call.words("cli.find.unread", n=unread)] if unread else []
    return Outcome(
        data={"hits": [_shape(hit) for hit in hits], "unread": unread},
        lines=lines or [call.words("cli.find.none")],
        remarks=remarks,
    )


def _read_missing(call: Call, session: CaseSession) -> None:
    """Read the files that nobody has read yet."""
    missing = session.search.missing()
    read = session.search.reader()
    with watching(call.words("cli.find.working")) as watcher:
        for done, sha256 in enumerate(missing):
            if watcher is not None:
                watcher.report(Progress(done, len(missing), ""))
            session.search.keep(sha256, read(sha256))


def _lines(hit: Hit, call: Call) -> tuple[str, str]:
    older = call.words("cli.find.superseded") if hit.superseded else ""
    where = call.words("cli.find.page", title=hit.title, page=hit.page)
    return f"{where} {older}".rstrip(), f"   {hit.snippet.text}"


def _shape(hit: Hit) -> Shape:
    return {
        "document": hit.document,
        "title": hit.title,
        "version": hit.version,
        "page": hit.page,
        "superseded": hit.superseded,
        "text": hit.snippet.text,
        "found": [list(span) for span in hit.snippet.found],
    }
