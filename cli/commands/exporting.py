"""Giving the content of a case out: as data, as a spreadsheet, as a report."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.grammar import Command, Option, one_of, pass_call
from cli.outcome import Outcome
from models.domain.text import Language
from models.errors import RequestError, message
from models.services.giving_out import write_whole
from templates.exports import DATA, REPORT, SPREADSHEET, as_data, export_case

if TYPE_CHECKING:
    from cli.house import Call
    from models.services.session import CaseSession

_FORMS = (DATA, SPREADSHEET, REPORT)
_SAYS_WHOSE = ("docProps/app.xml", "docProps/core.xml")
_MOST = 1 << 20


def _to_language(text: str) -> Language:
    return Language(one_of(*Language)(text))


@click.command(cls=Command, name="export")
@click.argument("case", type=Path)
@click.option(
    "--format", "form", cls=Option, word="format", type=one_of(*_FORMS), default=DATA,
    metavar="|".join(_FORMS),
)  # fmt: skip
@click.option("--out", cls=Option, word="out_file", type=Path, required=True, metavar="FILE")
@click.option("--lang", cls=Option, word="lang_export", type=_to_language, metavar="ru|be|en")
@pass_call
def export_command(call: Call, case: Path, form: str, out: Path, lang: Language | None) -> Outcome:
    """Write what the case holds, without files and sensitive answers."""
    _refuse_to_overwrite(out, form)
    with call.case(case) as session:
        content = _content(session, form, lang or call.language)
    write_whole(out, content)
    return Outcome(
        data={"export": {"format": form, "path": str(out)}},
        lines=[call.words("cli.export.written", path=out)],
    )


def _content(session: CaseSession, form: str, language: Language) -> bytes:
    if form == DATA:
        return as_data(session.bulk.export())
    view = session.view()
    return export_case(form, view.snapshot, view.today, language)


def _refuse_to_overwrite(out: Path, form: str) -> None:
    """Only an earlier export may be replaced; the path may name a case by mistake."""
    if out.exists() and not (out.is_file() and _is_export(out, form)):
        raise RequestError(message("cli.export.in_the_way", path=out))


def _is_export(out: Path, form: str) -> bool:
    """Return whether a file is one of ours of this form; any other may be somebody's work."""
    if form == DATA:
        with out.open("rb") as stream:
            return stream.read(1) == b"{"
    try:
        with zipfile.ZipFile(out) as archive:
            return any(
                b">Dopusk<" in part.read(_MOST)
                for name in _SAYS_WHOSE
                for part in (archive.open(name),)
            )
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile):
        return False
