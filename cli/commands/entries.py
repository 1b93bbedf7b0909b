"""Putting things into a case: an answer, a whole file of them, documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.grammar import Command, Option, pass_call, to_day
from cli.outcome import Outcome
from cli.progress import watching
from cli.shapes import change_lines, of_change
from cli.targets import question_target, requirement_target
from models.domain.ids import EvidenceKind
from models.domain.natural_order import PICTURES, natural_key
from models.domain.records import AnswerState
from models.errors import RequestError, message
from models.services.descriptions import Attachment, Description

if TYPE_CHECKING:
    from cli.house import Call
    from models.domain.change import Change


def changed(change: Change, call: Call) -> Outcome:
    """Return the outcome of a command that made one change."""
    return Outcome(data=of_change(change, call), lines=change_lines(change, call))


@click.command(cls=Command, name="set")
@click.argument("case", type=Path)
@click.argument("question", metavar="QUESTION[@PARTY]")
@click.argument("value", required=False)
@click.option("--unknown", cls=Option, is_flag=True)
@click.option("--later", cls=Option, is_flag=True)
@click.option("--na", "ground", cls=Option, word="na", metavar="GROUND")
@click.option("--clear", cls=Option, is_flag=True)
@pass_call
def set_command(
    call: Call, /, case: Path, question: str, value: str | None, **marks: str | bool | None
) -> Outcome:
    """Answer one question, or say why it has no answer."""
    _require_one(value, *marks.values())
    ground = marks["ground"]
    with call.case(case) as session:
        name, party = question_target(question, session.view().state)
        answers = session.answers
        if value is not None:
            change = answers.put(name, party=party, value=value)
        elif marks["clear"]:
            change = answers.clear(name, party=party)
        elif isinstance(ground, str):
            state = AnswerState.NOT_APPLICABLE
            change = answers.mark(name, party=party, state=state, ground=ground)
        else:
            state = AnswerState.UNKNOWN if marks["unknown"] else AnswerState.LATER
            change = answers.mark(name, party=party, state=state)
    return changed(change, call)


def _require_one(*given: str | bool | None) -> None:
    count = sum(value is not None and value is not False for value in given)
    if count != 1:
        raise RequestError(message("cli.set.one"))


@click.command(cls=Command, name="load")
@click.argument("case", type=Path)
@click.argument("file", type=Path, metavar="FILE.yaml")
@pass_call
def load_command(call: Call, case: Path, file: Path) -> Outcome:
    """Take over answers, parties and holdings from a file, all or nothing."""
    with call.case(case) as session:
        change = session.bulk.load(file)
    return changed(change, call)


@click.command(cls=Command, name="attach")
@click.argument("case", type=Path)
@click.argument("requirement", metavar="REQUIREMENT[@PARTY]")
@click.argument("files", type=Path, metavar="FILE...", nargs=-1, required=True)
@click.option("--kind", cls=Option, metavar="KIND")
@click.option("--title", cls=Option, word="document_title", metavar="TEXT")
@click.option("--issued", cls=Option, type=to_day, metavar="DATE")
@click.option("--expires", cls=Option, type=to_day, metavar="DATE")
@click.option("--internal", cls=Option, is_flag=True)
@click.option("--as-one", cls=Option, word="as_one", is_flag=True)
@pass_call
def attach_command(
    call: Call,
    /,
    case: Path,
    requirement: str,
    files: tuple[Path, ...],
    kind: str | None,
    as_one: bool,
    **described: Any,  # noqa: ANN401 (the fields of Description)
) -> Outcome:
    """Keep files as documents of a requirement, all or none."""
    about = Description(kind=EvidenceKind(kind) if kind is not None else None, **described)
    with call.case(case) as session, watching(call.words("cli.attach.working")) as watcher:
        ref = requirement_target(requirement, session.view().state)
        wanted = [Attachment(ref, file, about) for file in files]
        if as_one:
            pictures = tuple(picture for file in files for picture in _pictures(file))
            wanted = [Attachment(ref, Path(files[0].stem), about, pictures)]
        change = session.evidence.attach_all(wanted, watcher=watcher)
    return changed(change, call)


def _pictures(file: Path) -> list[Path]:
    """Return a file, or the pictures of a folder in the order of their numbers."""
    if not file.is_dir():
        return [file]
    found = [each for each in file.iterdir() if each.suffix.lower() in PICTURES]
    if not found:
        raise RequestError(message("scan.no_pictures", folder=file.name))
    return sorted(found, key=lambda each: natural_key(each.name))
