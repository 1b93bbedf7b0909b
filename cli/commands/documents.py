"""What is done with a kept document before it goes into a dossier: conversion, pages, turning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.asking import agree, at_terminal, require_writable
from cli.commands.entries import changed
from cli.grammar import Command, Option, one_of, pass_call
from cli.outcome import Outcome
from cli.progress import watching
from cli.shapes import change_lines, of_change
from cli.targets import find_document
from models.domain.page_ranges import parse_pages
from models.domain.records import Fault
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call
    from models.domain.change import Change
    from models.domain.ids import DocumentId
    from models.errors import Message
    from models.services.session import CaseSession

_DEGREES = ("0", "90", "180", "270")


@click.command(cls=Command, name="convert")
@click.argument("case", type=Path)
@click.argument("documents", metavar="[DOCUMENT]...", nargs=-1)
@click.option("--yes", cls=Option, word="convert_yes", is_flag=True)
@pass_call
def convert_command(call: Call, case: Path, documents: tuple[str, ...], *, yes: bool) -> Outcome:
    """Convert files of office programs to PDF, once; without names all that wait for it."""
    with call.case(case) as session:
        wanted = _wanted(documents, session)
        _ask(call, session, wanted, yes=yes)
        changes: list[Change] = []
        failed: list[Message] = []
        for document in wanted:
            title = session.view().state.documents[document].title
            try:
                with watching(title) as watcher:
                    changes.append(session.evidence.convert(document, watcher, allow_plain=True))
            except RequestError as error:
                failed.append(message("cli.convert.why", document=title, reason=error.message))
    if failed:
        raise RequestError(message("cli.convert.failed", done=len(changes), n=len(failed)), failed)
    lines = [line for change in changes for line in change_lines(change, call)]
    none = [call.words("cli.convert.none")] if not changes else []
    data = {"conversions": [of_change(change, call) for change in changes]}
    return Outcome(data=data, lines=lines or none)


def _wanted(named: tuple[str, ...], session: CaseSession) -> list[DocumentId]:
    state = session.view().state
    if named:
        return list(dict.fromkeys(find_document(text, state) for text in named))
    return [
        document.id
        for document in state.documents.values()
        if document.current.fault is Fault.NEEDS_CONVERSION
    ]


def _ask(call: Call, session: CaseSession, wanted: list[DocumentId], *, yes: bool) -> None:
    """Let somebody agree that files of an encrypted case are read from a temporary folder."""
    documents = session.view().state.documents
    plain = [
        message("convert.encrypted", document=documents[each].title)
        for each in wanted
        if session.view().encrypted and documents[each].current.rendition is None
    ]
    if not plain:
        return
    require_writable(session)
    if not yes and not at_terminal():
        raise RequestError(message("cli.convert.yes"), plain)
    agree(call, plain, yes=yes)


@click.command(cls=Command, name="pages")
@click.argument("case", type=Path)
@click.argument("document")
@click.argument("ranges", required=False)
@click.option("--all", "whole", cls=Option, word="pages_all", is_flag=True)
@pass_call
def pages_command(
    call: Call, case: Path, document: str, ranges: str | None, *, whole: bool
) -> Outcome:
    """Say which pages of a document a dossier takes."""
    if (ranges is None) is not whole:
        raise RequestError(message("cli.pages.one"))
    with call.case(case) as session:
        known = find_document(document, session.view().state)
        last = session.view().state.documents[known].current.pages or 0
        change = session.evidence.excerpt(known, parse_pages(ranges or "", last))
    return changed(change, call)


@click.command(cls=Command, name="turn")
@click.argument("case", type=Path)
@click.argument("document")
@click.argument("ranges", metavar="PAGES")
@click.argument("degrees", type=one_of(*_DEGREES), metavar="0|90|180|270")
@pass_call
def turn_command(call: Call, case: Path, document: str, ranges: str, degrees: str) -> Outcome:
    """Turn pages of a document clockwise, for the dossier only."""
    with call.case(case) as session:
        known = find_document(document, session.view().state)
        last = session.view().state.documents[known].current.pages or 0
        parts = parse_pages(ranges, last)
        numbers = [page for part in parts for page in range(part.first, part.last + 1)]
        change = session.evidence.turn(known, numbers or range(1, last + 1), int(degrees))
    return changed(change, call)
