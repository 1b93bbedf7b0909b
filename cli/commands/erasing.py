"""Lawful erasure: what would go, and making it go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.asking import agree, require_writable
from cli.grammar import Command, Option, pass_call
from cli.outcome import Outcome
from cli.shapes import change_lines, of_change
from cli.targets import question_target
from models.domain.ids import answer_key
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call
    from cli.shapes import Shape
    from models.errors import Message
    from models.services.erasure import ErasurePlan
    from models.services.session import CaseSession


@click.command(cls=Command, name="erase")
@click.argument("case", type=Path)
@click.option("--party", cls=Option, word="erase_party", metavar="ID")
@click.option("--document", cls=Option, word="erase_document", metavar="ID")
@click.option("--answer", cls=Option, word="erase_answer", metavar="QUESTION[@PARTY]")
@click.option("--ground", cls=Option, word="erase_ground", metavar="TEXT")
@click.option("--plan", "only_plan", cls=Option, word="erase_plan", is_flag=True)
@click.option("--yes", cls=Option, is_flag=True)
@pass_call
def erase_command(
    call: Call,
    /,
    case: Path,
    ground: str | None,
    *,
    only_plan: bool,
    yes: bool,
    **which: str | None,
) -> Outcome:
    """Destroy what belongs to a person or a document for good; a tombstone stays."""
    with call.case(case) as session:
        plan = session.erasure.plan(_target(session, which))
        said, shape = _told(plan), _shape(plan)
        if only_plan:
            return Outcome(data={"plan": shape}, lines=[call.say(each) for each in said])
        require_writable(session)
        if not (ground or "").strip():
            raise RequestError(message("erase.ground_blank"))
        unseen = agree(call, said, yes=yes)
        change = session.erasure.erase(plan.target, ground or "")
    return Outcome(
        data={"plan": shape, **of_change(change, call)},
        lines=[*unseen, *change_lines(change, call)],
    )


def _target(session: CaseSession, which: dict[str, str | None]) -> RecordKey:
    given = [(name, text) for name, text in which.items() if text]
    if len(given) != 1:
        raise RequestError(message("cli.erase.one"))
    ((name, text),) = given
    if name == "answer":
        question, party = question_target(text or "", session.view().state)
        return RecordKey(kind=Kind.ANSWER, id=answer_key(question, party))
    return RecordKey(kind=Kind(name), id=text or "")


def _shape(plan: ErasurePlan) -> Shape:
    return {
        "target": {"kind": plan.target.kind.value, "id": plan.target.id},
        "name": plan.name,
        "records": len(plan.records),
        "documents": list(plan.documents),
        "files": len(plan.contents),
        "bytes": plan.size,
        "shared_files": plan.shared,
        "entries": plan.entries,
        "backups": plan.copies,
        "mentions": plan.mentions,
    }


def _told(plan: ErasurePlan) -> list[Message]:
    told = [message("cli.erase.goes", name=plan.name, n=len(plan.records))]
    told += [message("cli.erase.document", title=title) for title in plan.documents]
    told.append(message("cli.erase.files", n=len(plan.contents), size=plan.size))
    if plan.shared:
        told.append(message("cli.erase.shared", n=plan.shared))
    told.append(message("cli.erase.entries", n=plan.entries))
    told.append(message("cli.erase.backups", n=plan.copies))
    if plan.mentions:
        told.append(message("cli.erase.mentions", n=plan.mentions))
    return told
