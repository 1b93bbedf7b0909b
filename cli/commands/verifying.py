"""Verifying what lies before us: a case, a dossier, its folder or its ZIP."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.grammar import Command, pass_call
from cli.outcome import Outcome, columns
from cli.progress import watching
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cli.house import Call
    from models.errors import Message

_DOSSIER_NAMES = {".pdf", ".zip"}
_DOSSIER_STARTS = (b"%PDF", b"PK\x03\x04")


@click.command(cls=Command, name="verify")
@click.argument("file", type=Path, metavar="FILE")
@pass_call
def verify_command(call: Call, file: Path) -> Outcome:
    """Check that nothing was altered; the exit code is 1 if something was."""
    if not file.exists():
        raise RequestError(message("cli.verify.missing", path=file))
    if _is_dossier(file):
        from templates.dossier.verifying import verify_dossier  # noqa: PLC0415 (reads PDF)

        return _outcome("dossier", file, verify_dossier(file), call)
    working = call.words("cli.verify.working", file=file.name)
    with call.case(file) as session, watching(working) as watcher:
        checks = [(line.message, line.ok) for line in session.checks.verify(watcher)]
    return _outcome("case", file, checks, call)


def _is_dossier(file: Path) -> bool:
    if file.is_dir() or file.suffix.lower() in _DOSSIER_NAMES:
        return True
    with file.open("rb") as stream:
        return stream.read(4).startswith(_DOSSIER_STARTS)


def _outcome(kind: str, file: Path, checks: Sequence[tuple[Message, bool]], call: Call) -> Outcome:
    """Return every check with how it went; one that failed makes the whole fail."""
    sound = all(ok for _, ok in checks)
    words = {True: call.words("cli.verify.passed"), False: call.words("cli.verify.failed")}
    return Outcome(
        data={
            "file": str(file),
            "kind": kind,
            "ok": sound,
            "checks": [{"text": call.say(said), "ok": ok} for said, ok in checks],
        },
        lines=columns([[words[ok], call.say(said)] for said, ok in checks], indent=""),
        exit_code=0 if sound else 1,
    )
