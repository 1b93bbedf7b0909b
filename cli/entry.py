"""Where the program enters: a window at once when nothing else is asked, else the commands.

Click is imported only for commands, because a window should not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.boundary import Boundary
from cli.languages import language_of, stated_language, wants_json
from cli.names import COMMANDS
from cli.outcome import ready_streams
from cli.window import show_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cli.house import House


def run(argv: Sequence[str], house: House) -> int:
    """Do what the line asks and return the exit code."""
    ready_streams()
    language = language_of(argv)
    boundary = Boundary(language, as_json=wants_json(argv))
    with boundary:
        if is_for_window(argv):
            boundary.code = show_window(house, argv[0] if argv else None, stated_language(argv))
        else:
            from cli.root import perform  # noqa: PLC0415 (imports click)

            perform(argv, house, language, boundary)
    return boundary.code


def is_for_window(argv: Sequence[str]) -> bool:
    """Return whether the line is empty or only names a case."""
    return not argv or (len(argv) == 1 and argv[0] not in COMMANDS and argv[0][:1] != "-")
