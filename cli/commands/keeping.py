"""Keeping a case safe: its passphrase, and copies of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli import passphrases
from cli.asking import require_writable
from cli.commands.entries import changed
from cli.grammar import Command, Option, pass_call
from cli.outcome import Outcome, columns
from cli.progress import watching
from models.domain.backup import Reason
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call


@click.command(cls=Command, name="passphrase")
@click.argument("case", type=Path)
@click.option("--set", cls=Option, word="passphrase_set", is_flag=True)
@click.option("--change", cls=Option, word="passphrase_change", is_flag=True)
@click.option("--remove", cls=Option, word="passphrase_remove", is_flag=True)
@pass_call
def passphrase_command(call: Call, /, case: Path, **ways: bool) -> Outcome:
    """Encrypt a case, change its passphrase, or take the encryption away."""
    chosen = [name for name, wanted in ways.items() if wanted]
    if len(chosen) != 1:
        raise RequestError(message("cli.passphrase.how"))
    (how,) = chosen
    with call.case(case) as session:
        require_writable(session)
        protection = session.protection
        if protection.encrypted == (how == "set"):  # said before anybody types anything
            said = "passphrase.set_already" if protection.encrypted else "passphrase.none"
            raise RequestError(message(said))
        if how == "set":
            change = protection.set(passphrases.new(call))
        elif how == "change":
            change = protection.change(call.passphrase(case), passphrases.new(call))
        else:
            change = protection.remove(call.passphrase(case))
    return changed(change, call)


@click.command(cls=Command, name="backup")
@click.argument("case", type=Path)
@click.option("--out", cls=Option, word="backup_out", type=Path, metavar="FILE")
@click.option("--list", "listed", cls=Option, word="backup_list", is_flag=True)
@pass_call
def backup_command(call: Call, case: Path, out: Path | None, *, listed: bool) -> Outcome:
    """Write a complete, checked copy of a case, or show the copies beside it."""
    if listed and out is not None:
        raise RequestError(message("cli.usage.not_together", options="--out, --list"))
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


def _listed(call: Call, case: Path) -> Outcome:
    found = call.workspace().backups(case)
    if not found and not case.exists():  # the copies of a lost case are shown
        raise RequestError(message("case.missing", file=str(case)))
    shapes = [
        {
            "path": str(each.path),
            "at": each.made_at.isoformat(),
            "reason": each.reason.value,
            "size": each.size,
            "encrypted": each.encrypted,
            "readable": each.readable,
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
