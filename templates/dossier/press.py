"""A process of its own for what a build does in one piece.

Joining and writing a large PDF takes seconds in which the library lets no other thread of its
process run: the window would stand still. A build that is stopped ends such a process at once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from multiprocessing import get_context
from traceback import format_exception
from typing import TYPE_CHECKING, Any, Self

from models.errors import StorageError, message
from templates.dossier.endings import how_it_ended

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from types import TracebackType
    from typing import ParamSpec, TypeVar

    Given = ParamSpec("Given")
    Result = TypeVar("Result")

_LOOK_UP_EVERY = 0.05
"""Seconds between two looks at whether the user wants to stop."""
_LAST_BREATH = 10.0
"""Seconds until the system has cleared away a process that has let go of its line."""
_OWN = "DOPUSK"


class Press:
    """Runs functions of a module's top level, one after another, here or in a process of its own.

    A small build is not worth the half second that a process takes to start.
    """

    def __init__(self, pause: Callable[[], None], *, apart: bool) -> None:
        self._pause = pause
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._apart = apart

    @property
    def pause(self) -> Callable[[], None]:
        """Return what a function that is run here calls now and then; it may raise to stop."""
        return _go_on if self._apart else self._pause

    def __enter__(self) -> Self:
        if self._apart:
            context = get_context("spawn")
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None and self._line is not None:
            self._process.kill()
            self._process.join()
            self._line.close()

    def do(
        self, work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Return what a function returns, or raise what it raises.

        Raises:
            StorageError: there was not enough memory, or the process was lost; it says how.
        """
        try:
            if self._process is None or self._line is None:
                self._pause()
                return work(*given, **named)
            result, error = self._asked(self._process, self._line, (work, given, named))
            if error is not None:
                raise error
        except MemoryError as short:
            raise StorageError(message("dossier.lost.memory")) from short
        return result  # type: ignore[no-any-return]

    def _asked(
        self, process: SpawnProcess, line: Connection, what: tuple[Any, ...]
    ) -> tuple[Any, Exception | None]:
        """Have something done in the process and return its answer, or tell how it was lost."""
        try:
            line.send(what)
            while not line.poll(_LOOK_UP_EVERY):
                self._pause()
            answer: tuple[Any, Exception | None] = line.recv()
        except (EOFError, OSError) as lost:
            process.join(_LAST_BREATH)
            raise StorageError(how_it_ended(process.exitcode)) from lost
        return answer


def _go_on() -> None:
    """Never stop: the whole process is ended instead."""


def _serve(line: Connection) -> None:
    """Do what is asked until nobody asks any more; it needs nothing secret of the surroundings."""
    for name in [name for name in os.environ if name.startswith(_OWN)]:
        del os.environ[name]
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            work, given, named = line.recv()
            answer: tuple[Any, Exception | None]
            try:
                answer = work(*given, **named), None
            except Exception as error:  # noqa: BLE001 (whoever asked raises it)
                error.add_note("".join(format_exception(error)))
                answer = None, error
            line.send(answer)
