"""Asking for a passphrase: from the environment, or at a prompt that shows nothing of it."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call

PRESENT, NEW = "DOPUSK_PASSPHRASE", "DOPUSK_NEW_PASSPHRASE"


def present(call: Call) -> str:
    """Return the passphrase of a case.

    Raises:
        RequestError: there is none in the environment and nobody at a terminal to ask.
    """
    return _asked(call, PRESENT, "cli.passphrase.ask")


def new(call: Call) -> str:
    """Return a new passphrase, typed twice where it is typed.

    Raises:
        RequestError: nobody can be asked, or the two differ.
    """
    given = _asked(call, NEW, "cli.passphrase.ask_new")
    if NEW not in os.environ and given != getpass.getpass(f"{call.words('cli.passphrase.again')} "):
        raise RequestError(message("cli.passphrase.differ"))
    return given


def _asked(call: Call, variable: str, prompt: str) -> str:
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise RequestError(message("cli.passphrase.nobody", variable=variable))
    return getpass.getpass(f"{call.words(prompt)} ")
