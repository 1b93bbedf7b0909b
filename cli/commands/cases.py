"""Making a case."""

from __future__ import annotations

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
