"""Which language a person at the command line reads; known before anything else is parsed."""

from __future__ import annotations

import locale
import os
import sys
from typing import TYPE_CHECKING

from models.domain.text import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(argv: Sequence[str], environ: Mapping[str, str] = os.environ) -> Language:
    """Return the language of `--ui-lang`, else of DOPUSK_LANG, else of the system; else English."""
    return stated_language(argv, environ) or _known(_system(environ)) or Language.EN


def stated_language(
    argv: Sequence[str], environ: Mapping[str, str] = os.environ
) -> Language | None:
    """Return the language somebody asked for; the window remembers its own otherwise."""
    return _known(_option(argv)) or _known(environ.get("DOPUSK_LANG"))


def wants_json(argv: Sequence[str]) -> bool:
    """Return whether even a failure to parse must be told as JSON."""
    return "--json" in _options(argv)


def _known(wanted: str | None) -> Language | None:
    """Return the language of `be`, `ru_RU.UTF-8` and the like."""
    fitting = (language for language in Language if (wanted or "").lower().startswith(language))
    return next(fitting, None)


def _options(argv: Sequence[str]) -> Sequence[str]:
    return argv[: argv.index("--")] if "--" in argv else argv


def _option(argv: Sequence[str]) -> str | None:
    found = None
    options = _options(argv)
    for at, arg in enumerate(options):
        if arg.startswith("--ui-lang="):
            found = arg.partition("=")[2]
        elif arg == "--ui-lang" and at + 1 < len(options):
            found = options[at + 1]
    return found


def _system(environ: Mapping[str, str]) -> str | None:
    for variable in _VARIABLES:
        if environ.get(variable):
            return environ[variable]
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (there is no windll elsewhere)

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None
