"""Asking for a passphrase: from the environment, or at a prompt that shows nothing of it."""

from __future__ import annotations

import getpass
import os
from typing import TYPE_CHECKING

from cli.asking import at_terminal
from models.errors import RequestError, message
from models.services.protection import check_strength

if TYPE_CHECKING:
    from pathlib import Path

    from cli.house import Call

PRESENT, NEW = "DOPUSK_PASSPHRASE", "DOPUSK_NEW_PASSPHRASE"


def present(call: Call, case: Path) -> str:
    """Return the passphrase of a case.

    Raises:
        RequestError: there is none in the environment and nobody at a terminal to ask.
    """
    if (given := _stated(PRESENT)) is not None:
        return given
    if not at_terminal():
        said = message("case.passphrase_needed", file=case.name)
        raise RequestError(said, [message("cli.passphrase.give", variable=PRESENT)])
    return _typed(call, "cli.passphrase.ask")


def new(call: Call) -> str:
    """Return a new passphrase, typed twice where it is typed.

    Raises:
        RequestError: nobody can be asked, it is too short, or the two differ.
    """
    given = _stated(NEW)
    if given is not None:
        check_strength(given)
        return given
    if not at_terminal():
        raise RequestError(message("cli.passphrase.nobody", variable=NEW))
    given = _typed(call, "cli.passphrase.ask_new")
    check_strength(given)
    if given != _typed(call, "cli.passphrase.again"):
        raise RequestError(message("cli.passphrase.differ"))
    return given


def _stated(variable: str) -> str | None:
    """Return what a variable holds, None if it is not there or empty."""
    given = os.environ.get(variable)
    try:
        (given or "").encode()
    except UnicodeEncodeError:
        raise RequestError(message("cli.passphrase.not_text", variable=variable)) from None
    return given or None


def _typed(call: Call, prompt: str) -> str:
    try:
        return getpass.getpass(f"{call.words(prompt)} ")
    except EOFError:
        raise RequestError(message("cli.passphrase.nothing")) from None
