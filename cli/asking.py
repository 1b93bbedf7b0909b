"""Asking at a terminal before something is done that nobody can take back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cli.outcome import harmless
from models.errors import RequestError, StorageError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cli.house import Call
    from models.errors import Message
    from models.services.session import CaseSession


def at_terminal() -> bool:
    """Return whether somebody can type an answer; standard input may be closed altogether."""
    return sys.stdin is not None and sys.stdin.isatty()


def agree(call: Call, plan: Sequence[Message], *, yes: bool) -> Sequence[str]:
    """Go on only if somebody has agreed: by `--yes`, or by typing it at a terminal.

    Returns the plan as lines if nobody has seen it yet. The question goes to standard error, so
    that standard output stays what was asked for.

    Raises:
        RequestError: nobody could be asked (the plan stands as causes), or they did not agree.
    """
    lines = [call.say(each) for each in plan]
    if yes:
        return lines
    if not at_terminal():
        raise RequestError(message("cli.agree.nobody"), plan)
    for line in lines:
        print(harmless(line), file=sys.stderr)  # noqa: T201 (this is where we ask)
    print(call.words("cli.agree.ask"), end=" ", file=sys.stderr, flush=True)  # noqa: T201
    if sys.stdin.readline().strip().casefold() != call.words("cli.yes"):
        raise RequestError(message("cli.agree.refused"))
    return ()


def require_writable(session: CaseSession) -> None:
    """Refuse before anybody is asked anything if the case can only be read.

    Raises:
        StorageError: it can only be read; the message says why.
    """
    if session.read_only is not None:
        raise StorageError(session.read_only)
