"""Making a case and giving its content out."""

from __future__ import annotations

import json
import os
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from cli import passphrases
from cli.grammar import Command, Option, one_of, pass_call
from cli.outcome import Outcome
from models.errors import RequestError, message
from models.services.ports import SampleExtent

if TYPE_CHECKING:
    from cli.house import Call


class _NewCommand(Command):
    """Lets `--sample` stand without a value, also when the case's path follows it."""

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for at, arg in enumerate(args):
            if arg == "--":
                break
            if arg == "--sample" and args[at + 1 : at + 2] not in [[word] for word in SampleExtent]:
                args = [*args[:at], f"--sample={SampleExtent.STARTED}", *args[at + 1 :]]
        return super().parse_args(ctx, args)


@click.command(cls=_NewCommand, name="new")
@click.argument("case", type=Path)
@click.option("--sample", cls=Option, type=one_of(*SampleExtent), metavar="[started|complete]")
@click.option("--title", cls=Option, metavar="TEXT")
@click.option("--encrypt", cls=Option, is_flag=True)
@pass_call
def new_command(
    call: Call, case: Path, sample: str | None, title: str | None, *, encrypt: bool
) -> Outcome:
    """Make a case, empty or with the demonstration applicant."""
    if sample and title is not None:
        raise RequestError(message("cli.usage.not_together", options="--sample, --title"))
    workspace, who = call.workspace(), call.name()
    if sample and encrypt:
        raise RequestError(message("cli.usage.not_together", options="--sample, --encrypt"))
    if sample:
        made = workspace.create_sample(case, SampleExtent(sample), who=who)
    else:
        named = case.stem if title is None else title
        phrase = partial(passphrases.new, call) if encrypt else None
        made = workspace.create(case, title=named, who=who, passphrase=phrase)
    with made as session:
        view = session.view()
    title = view.state.profile.title
    data = {"case": {"path": str(case), "title": title, "sample": view.state.profile.sample}}
    return Outcome(data=data, lines=[call.words("cli.new.made", title=title, path=case)])


@click.command(cls=Command, name="export")
@click.argument("case", type=Path)
@click.option(
    "--format", "form", cls=Option, word="format", type=one_of("json"), default="json",
    metavar="json",
)  # fmt: skip
@click.option("--out", cls=Option, word="out_file", type=Path, required=True, metavar="FILE")
@pass_call
def export_command(call: Call, case: Path, form: str, out: Path) -> Outcome:
    """Write what the case holds, without files and sensitive answers, for other programs."""
    _refuse_to_overwrite(out)
    with call.case(case) as session:
        exported = session.bulk.export()
    _write_whole(out, json.dumps(exported, ensure_ascii=False, indent=2) + "\n")
    return Outcome(
        data={"export": {"format": form, "path": str(out)}},
        lines=[call.words("cli.export.written", path=out)],
    )


def _refuse_to_overwrite(out: Path) -> None:
    """Only an earlier export may be replaced; the path may name a case by mistake."""
    if out.exists() and not (out.is_file() and _is_json(out)):
        raise RequestError(message("cli.export.in_the_way", path=out))


def _is_json(out: Path) -> bool:
    with out.open("rb") as stream:
        return stream.read(1) == b"{"


def _write_whole(out: Path, text: str) -> None:
    """Write a file that is either whole or not there."""
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", dir=out.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
