"""How the process of a build came to its end when nobody here had ended it, in words."""

from __future__ import annotations

import signal

from models.errors import Message, message

_WITHOUT_MEMORY = frozenset({0xC0000017, 0xC000012D})
"""What Windows gives as exit code when there was no memory, or none could be promised."""
_WINDOWS_CRASHES = 0xC0000000
_CRASHES = frozenset({"SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGFPE", "SIGSYS", "SIGTRAP"})


def how_it_ended(exit_code: int | None) -> Message:
    """Return what a lost process can be told of, as far as its exit code says it.

    `exit_code` is that of `multiprocessing`: minus the number of a signal, None if it is not known.
    """
    if exit_code in _WITHOUT_MEMORY:
        return message("dossier.lost.memory")
    name = _name(exit_code)
    if name == "SIGKILL":
        return message("dossier.lost.killed")
    if name.startswith("SIG") and name not in _CRASHES:
        return message("dossier.lost.ended", code=name)
    return message("dossier.lost.crashed", code=name)


def _name(exit_code: int | None) -> str:
    if exit_code is None:
        return "?"
    if exit_code >= _WINDOWS_CRASHES:
        return f"{exit_code:#X}"
    if exit_code >= 0:
        return str(exit_code)
    known = {each.value: each.name for each in signal.Signals}
    return known.get(-exit_code, f"SIG{-exit_code}")
