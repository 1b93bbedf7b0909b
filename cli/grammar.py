"""Click, taught our manners: help in the reader's language, global options anywhere on the line."""

from __future__ import annotations

from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from cli.house import Call
from models.domain.text import Language
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Callable

pass_call = click.make_pass_decorator(Call)
"""Hands the call to a command as its first argument."""


def call_of(ctx: click.Context) -> Call:
    """Return the call that a context belongs to."""
    return ctx.ensure_object(Call)


class Option(click.Option):
    """An option explained by `cli.option.<word>`; the word is its name unless another is given."""

    def __init__(self, *args: Any, word: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._word = word or self.name

    @override
    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        spelling = ", ".join(self.opts)
        if self.metavar and not self.is_flag:
            spelling = f"{spelling} {self.metavar}"
        return spelling, call_of(ctx).words(f"cli.option.{self._word}")


def to_day(text: str) -> date:
    """Return a day written as ISO (2026-12-01) or as in Belarus (01.12.2026)."""
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 (a day has no zone)
        except ValueError:
            continue
    raise RequestError(message("cli.usage.bad_date", text=text))


def to_count(text: str | int) -> int:
    """Return a whole number, zero or more."""
    digits = str(text)
    if digits.isascii() and digits.isdigit():
        return int(digits)
    raise RequestError(message("cli.usage.bad_count", text=digits))


def one_of(*choices: str) -> Callable[[str], str]:
    """Return a reader of one word out of a few."""

    def choice(text: str) -> str:
        if text in choices:
            return str(text)
        said = message("cli.usage.not_one_of", text=text, choices=", ".join(choices))
        raise RequestError(said)

    return choice


class _Spoken(click.Command):
    """Help in the language of the call: `cli.help.<word>`, the word being its name if not given."""

    def __init__(self, *args: Any, word: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.word = word or self.name or ""
        self.params += global_options()

    @override
    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        prefix = call_of(ctx).words("cli.help.usage")
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{prefix} ")

    @override
    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(call_of(ctx).words(f"cli.help.{self.word}"))

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [
            record
            for param in self.params
            if isinstance(param, Option) and (record := param.get_help_record(ctx))
        ]
        records.append(("-h, --help", call_of(ctx).words("cli.option.help")))
        with formatter.section(call_of(ctx).words("cli.help.options")):
            formatter.write_dl(records)


def global_options() -> list[click.Parameter]:
    """Return the options that every command takes, before its name or after it."""
    return [
        _global("--as", "who", metavar="NAME"),
        _global("--reason", "reason", metavar="TEXT"),
        _global("--today", "today", metavar="DATE", type=to_day),
        _global("--ui-lang", "language", metavar="ru|be|en", type=one_of(*Language)),
        _global("--take-over", "take_over", is_flag=True),
        _global("--json", "as_json", is_flag=True),
    ]


def _global(flag: str, field: str, **kwargs: Any) -> Option:  # noqa: ANN401
    return Option([flag, field], expose_value=False, callback=_keep, default=None, **kwargs)


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:  # noqa: ANN401
    """Note a global option in the call; the later one on the line wins."""
    if value is None or value is False or param.name is None:
        return
    setattr(call_of(ctx), param.name, Language(value) if param.name == "language" else value)


class Command(_Spoken):
    """A command with the global options."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.allow_extra_args = True  # so that we refuse them, in the reader's language

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if rest:
            raise RequestError(message("cli.usage.extra", text=" ".join(rest)))
        return rest


class Group(_Spoken, click.Group):
    """A group of commands with the global options."""

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        names = self.list_commands(ctx)
        if args[0] in names:
            return super().resolve_command(ctx, args)
        near = get_close_matches(args[0], names, n=1) or names
        raise RequestError(message("cli.usage.no_command", text=args[0], names=", ".join(near)))

    def word_of(self, name: str) -> str:
        """Return the end of the help id of one of its commands."""
        command = self.commands.get(name)
        return command.word if isinstance(command, _Spoken) else name

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.format_commands(ctx, formatter)
        super().format_options(ctx, formatter)

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        call = call_of(ctx)
        rows = [
            (name, call.words(f"cli.help.{self.word_of(name)}")) for name in self.list_commands(ctx)
        ]
        with formatter.section(call.words("cli.help.commands")):
            formatter.write_dl(rows)
