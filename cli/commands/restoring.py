"""Putting a copy in the place of a case, after telling what differs."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.asking import agree
from cli.grammar import Command, Option, pass_call
from cli.outcome import Outcome
from models.domain.backup import Backup, Reason
from models.errors import RequestError, StorageError, message

if TYPE_CHECKING:
    from cli.house import Call
    from cli.shapes import Shape
    from models.errors import Message
    from models.services.restoring_backups import Counts, Difference
    from models.services.workspace import Workspace

_FIRST = "case.create"
"""The verb of the first entry of every case; a copy of the case cannot lack it."""


@click.command(cls=Command, name="restore")
@click.argument("case", type=Path)
@click.option("--from", "source", cls=Option, word="restore_from", type=Path, metavar="FILE")
@click.option("--yes", cls=Option, is_flag=True)
@pass_call
def restore_command(call: Call, case: Path, source: Path | None, *, yes: bool) -> Outcome:
    """Put a copy in the place of a case; the case as it was is kept as a copy first."""
    if source is None:
        raise RequestError(message("cli.usage.missing", name="--from"))
    workspace, asked = call.workspace(), partial(call.passphrase, case)
    copy = _copy_at(workspace, case, source)
    difference = workspace.compare(case, copy, passphrase=asked)
    if not difference.sound:
        raise StorageError(message("storage.copy_unsound", file=source.name))
    if any(entry.verb == _FIRST for entry in difference.newer):
        raise RequestError(message("cli.restore.other_case", path=source))
    unseen = agree(call, _told(difference), yes=yes)
    kept = workspace.restore(
        case, copy, who=call.name(), passphrase=asked, take_over=call.take_over
    )
    lines = [*unseen, call.words("cli.restore.done", path=case)]
    lines += [call.words("cli.restore.kept", path=kept.path)] if kept else []
    shape = _shape(difference, call) | {"kept": str(kept.path) if kept else None}
    return Outcome(data={"restore": shape}, lines=lines)


def _copy_at(workspace: Workspace, case: Path, source: Path) -> Backup:
    """Return the copy at a path: one of the folder beside the case, or one kept elsewhere."""
    if not source.is_file():
        raise RequestError(message("case.missing", file=str(source)))
    if case.exists() and case.samefile(source):
        raise RequestError(message("cli.restore.itself", path=source))
    for each in workspace.backups(case):
        if each.path.samefile(source):
            return each
    found = source.stat()
    return Backup(
        path=source,
        made_at=datetime.fromtimestamp(found.st_mtime, UTC),
        reason=Reason.BY_HAND,
        size=found.st_size,
        encrypted=workspace.is_encrypted(source),
        readable=True,
    )


def _shape(difference: Difference, call: Call) -> Shape:
    fault = difference.case_fault
    return {
        "from": str(difference.backup.path),
        "lost_entries": len(difference.newer),
        "differs": [
            {
                "kind": each.kind.value,
                "only_case": each.only_case,
                "only_copy": each.only_copy,
                "changed": each.changed,
            }
            for each in difference.counts
        ],
        "case_fault": call.say(fault) if fault else None,
    }


def _told(difference: Difference) -> list[Message]:
    if difference.case_fault is not None:
        return [difference.case_fault, message("cli.restore.not_compared")]
    newer = difference.newer
    told = [message("cli.restore.differs", n=len(newer))]
    if newer:
        people = sorted({entry.who for entry in newer})
        first, last = newer[-1].at.astimezone(), newer[0].at.astimezone()
        told.append(message("cli.restore.newer", who=people, first=first, last=last))
    return told + [_counted(each) for each in difference.counts]


def _counted(counts: Counts) -> Message:
    return message(
        "cli.restore.counts",
        kind=message(f"cli.records.{counts.kind.value}"),
        only_case=counts.only_case,
        only_copy=counts.only_copy,
        changed=counts.changed,
    )
