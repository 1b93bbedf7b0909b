"""The root of the command line: finds the command, runs it, and puts click's refusals in words."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from cli.grammar import Command, Group, call_of, pass_call
from cli.house import Call
from cli.languages import stated_language
from cli.names import COMMANDS
from cli.outcome import Outcome
from cli.window import show_window
from models.errors import Message, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cli.boundary import Boundary
    from cli.house import House
    from models.domain.text import Language

PROGRAM = "python main.py"


class Root(Group):
    """The commands of `cli.names`, each imported when it is called."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module: Any = import_module(f"cli.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that is no command for a case to open in the window."""
        name, *rest = args
        if name not in COMMANDS and (not rest or rest[0][:1] == "-" or Path(name).exists()):
            return _open_command.name, _open_command, args
        return super().resolve_command(ctx, args)


@click.command(cls=Command, name="open", hidden=True)
@click.argument("case")
@pass_call
def _open_command(call: Call, case: str) -> int:
    return show_window(call.house, case, call.stated, call.today)


@click.group(cls=Root, name="dopusk", invoke_without_command=True)
@click.pass_context
def root(ctx: click.Context) -> int | None:
    """Open the window when no command follows the options."""
    if ctx.invoked_subcommand is not None:
        return None
    call = call_of(ctx)
    return show_window(call.house, None, call.stated, call.today)


def perform(argv: Sequence[str], house: House, language: Language, boundary: Boundary) -> None:
    """Run the command that a line names and show what it came to."""
    call = Call(house=house, language=language, stated=stated_language(argv))
    try:
        result = _invoke(argv, call)
    except click.exceptions.Exit:
        return
    except click.UsageError as error:
        raise RequestError(_in_words(error), [message("cli.usage.see_help")]) from error
    if isinstance(result, Outcome):
        boundary.finish(result, as_json=call.as_json)
    else:
        boundary.code = result if isinstance(result, int) else 0


def _invoke(argv: Sequence[str], call: Call) -> object:
    helps = ["-h", "--help"]
    with root.make_context(PROGRAM, list(argv), obj=call, help_option_names=helps) as ctx:
        return root.invoke(ctx)


def _in_words(error: click.UsageError) -> Message:
    match error:
        case click.NoSuchOption():
            return message("cli.usage.no_option", text=error.option_name)
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else ""
            return message("cli.usage.missing", name=name)
        case click.BadOptionUsage():
            return message("cli.usage.bad_option", text=error.option_name)
        case _:
            return message("cli.usage.other", text=error.format_message())
