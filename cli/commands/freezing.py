"""Building a final dossier and keeping it in the case as what was filed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.grammar import Command, Option, one_of, pass_call, to_day
from cli.outcome import Outcome
from cli.progress import watching
from models.domain.ids import FilingId
from models.domain.text import Language

if TYPE_CHECKING:
    from datetime import date

    from cli.house import Call


def _to_language(text: str) -> Language:
    return Language(one_of(*Language)(text))


@click.command(cls=Command, name="freeze")
@click.argument("case", type=Path)
@click.option("--filing", cls=Option, required=True, metavar="ID")
@click.option("--out", cls=Option, word="out_folder", type=Path, required=True, metavar="DIR")
@click.option("--lang", cls=Option, type=_to_language, default=Language.RU, metavar="ru|be|en")
@click.option("--date", "dated", cls=Option, word="date", type=to_day, metavar="DATE")
@pass_call
def freeze_command(
    call: Call, /, case: Path, filing: str, out: Path, lang: Language, dated: date | None
) -> Outcome:
    """Build the final dossier of a filing and keep every byte of it in the case."""
    wanted = FilingId(filing)
    with call.case(case) as session:
        order = session.dossiers.order(wanted, lang, draft=False, dated=dated, out=out)
        with watching(call.words("cli.build.working", filing=filing)) as watcher:
            result = session.dossiers.build(order, watcher)
        change = session.submissions.freeze(result)
        (key,) = change.ids
        submission = session.view().state.submissions[key]  # type: ignore[index]
    data = {
        "submission": submission.id,
        "filing": submission.filing,
        "lang": submission.language.value,
        "dated": submission.dated.isoformat(),
        "path": str(result.path),
        "pages": submission.pages,
        "head": submission.head,
        "files": [
            {"name": file.name, "sha256": file.sha256, "size": file.size}
            for file in submission.files
        ],
    }
    return Outcome(data=data, lines=[call.say(change.message), str(result.path)])
