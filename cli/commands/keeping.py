"""Keeping a case safe: its passphrase, copies of it, and lawful erasure."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli import passphrases
from cli.commands.entries import changed
from cli.grammar import Command, Option, pass_call
from cli.outcome import Outcome, columns
from cli.progress import watching
from cli.targets import question_target
from models.domain.backup import Reason
from models.domain.ids import answer_key
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call
    from cli.shapes import Shape
    from models.services.erasure import ErasurePlan
    from models.services.session import CaseSession


@click.command(cls=Command, name="passphrase")
@click.argument("case", type=Path)
@click.option("--set", "how", cls=Option, word="passphrase_set", flag_value="set")
@click.option("--change", "how", cls=Option, word="passphrase_change", flag_value="change")
@click.option("--remove", "how", cls=Option, word="passphrase_remove", flag_value="remove")
@pass_call
def passphrase_command(call: Call, case: Path, how: str | None) -> Outcome:
    """Encrypt a case, change its passphrase, or take the encryption away."""
    if how is None:
        raise RequestError(message("cli.passphrase.how"))
    with call.case(case) as session:
        protection = session.protection
        if how == "set":
            change = protection.set(passphrases.new(call))
        elif how == "change":
            change = protection.change(call.passphrase(), passphrases.new(call))
        else:
            change = protection.remove(call.passphrase())
    return changed(change, call)


@click.command(cls=Command, name="backup")
@click.argument("case", type=Path)
@click.option("--out", cls=Option, word="backup_out", type=Path, metavar="FILE")
@click.option("--list", "listed", cls=Option, word="backup_list", is_flag=True)
@pass_call
def backup_command(call: Call, case: Path, out: Path | None, *, listed: bool) -> Outcome:
    """Write a complete, checked copy of a case, or show the copies beside it."""
    if listed:
        return _listed(call, case)
    with call.case(case) as session, watching(case.name) as watcher:
        if out is None:
            out = session.backups.make(Reason.BY_HAND, watcher).path
        else:
            session.backups.copy_to(out, watcher)
    return Outcome(
        data={"backup": {"path": str(out), "size": out.stat().st_size}},
        lines=[call.words("cli.backup.written", path=out)],
    )


@click.command(cls=Command, name="restore")
@click.argument("case", type=Path)
@click.option("--from", "source", cls=Option, word="restore_from", type=Path, metavar="FILE")
@click.option("--yes", cls=Option, is_flag=True)
@pass_call
def restore_command(call: Call, case: Path, source: Path | None, *, yes: bool) -> Outcome:
    """Put a copy in the place of a case; the case as it was is kept as a copy first."""
    if source is None:
        raise RequestError(message("cli.usage.missing", name="--from"))
    workspace = call.workspace()
    found = [each for each in workspace.backups(case) if each.path.samefile(source)]
    if not found:
        raise RequestError(message("cli.restore.not_a_backup", path=source))
    difference = workspace.compare(case, found[0], passphrase=call.passphrase)
    said = call.words("cli.restore.differs", n=len(difference.newer))
    if difference.case_fault is not None:
        said = call.say(difference.case_fault)
    _agree(call, [said], yes=yes)
    kept = workspace.restore(case, found[0], who=call.name(), passphrase=call.passphrase)
    place = str(kept.path) if kept else None
    lines = [call.words("cli.restore.done", path=case)]
    lines += [call.words("cli.restore.kept", path=place)] if place else []
    data = {"from": str(source), "lost_entries": len(difference.newer), "kept": place}
    return Outcome(data={"restore": data}, lines=lines)


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
        target = _target(session, which)
        plan = session.erasure.plan(target)
        if only_plan:
            return Outcome(data={"plan": _shape(plan)}, lines=_lines(plan, call))
        if not (ground or "").strip():
            raise RequestError(message("erase.ground_blank"))
        _agree(call, _lines(plan, call), yes=yes)
        change = session.erasure.erase(target, ground or "")
    return changed(change, call)


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


def _lines(plan: ErasurePlan, call: Call) -> list[str]:
    lines = [call.words("cli.erase.goes", name=plan.name, n=len(plan.records))]
    lines += [f"  {title}" for title in plan.documents]
    lines.append(call.words("cli.erase.files", n=len(plan.contents), size=plan.size))
    lines.append(call.words("cli.erase.backups", n=plan.copies))
    if plan.mentions:
        lines.append(call.words("cli.erase.mentions", n=plan.mentions))
    return lines


def _agree(call: Call, lines: list[str], *, yes: bool) -> None:
    """Go on only if somebody has agreed: by `--yes`, or by typing it at a terminal."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise RequestError(message("cli.agree.nobody"))
    for line in lines:
        click.echo(line, err=True)
    if input(f"{call.words('cli.agree.ask')} ").strip().casefold() != call.words("cli.yes"):
        raise RequestError(message("cli.agree.refused"))


def _listed(call: Call, case: Path) -> Outcome:
    found = call.workspace().backups(case)
    shapes = [
        {
            "path": str(each.path),
            "at": each.made_at.isoformat(),
            "reason": each.reason.value,
            "size": each.size,
            "encrypted": each.encrypted,
        }
        for each in found
    ]
    rows = [
        [f"{each.made_at.astimezone():%Y-%m-%d %H:%M}", call.words(f"backup.{each.reason}"),
         str(each.size), str(each.path)]
        for each in found
    ]  # fmt: skip
    lines = columns(rows, indent="") if rows else [call.words("cli.backup.none")]
    return Outcome(data={"backups": shapes}, lines=lines)
