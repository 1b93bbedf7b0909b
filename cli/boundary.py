"""The outermost edge: whatever goes wrong inside becomes a sentence and an exit code here.

A context manager sees every exception without a broad `except` that could hide one elsewhere.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cli.outcome import Outcome, failure, show
from models.errors import DopuskError, Message, message
from templates.texts import say, words

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from models.domain.text import Language

BUG = 70
INTERRUPTED = 130
STORAGE = 3

_TROUBLES = {
    errno.ENOSPC: "cli.disk.full",
    errno.EDQUOT: "cli.disk.full",
    errno.EACCES: "cli.disk.forbidden",
    errno.EPERM: "cli.disk.forbidden",
    errno.EROFS: "cli.disk.read_only",
    errno.ENOENT: "cli.disk.missing",
    errno.ENOTDIR: "cli.disk.missing",
    errno.EEXIST: "cli.disk.in_the_way",
    errno.EISDIR: "cli.disk.in_the_way",
}


class Boundary:
    """Runs a command, shows what it came to, and keeps the exit code in `code`."""

    def __init__(self, language: Language, *, as_json: bool) -> None:
        self.code = 0
        self._language = language
        self._as_json = as_json

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def finish(self, outcome: Outcome, *, as_json: bool | None = None) -> None:
        """Show an outcome; its code stands even if the reader of our output has gone."""
        self.code = outcome.exit_code
        show(outcome, as_json=self._as_json if as_json is None else as_json)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        """Turn a failure into words; only requests to leave the interpreter pass."""
        if error is None:
            return True
        if _reader_has_gone(error):
            _detach()
        elif isinstance(error, (SystemExit, GeneratorExit)):
            return False
        else:
            self._tell(self._outcome(error))
        return True

    def _tell(self, outcome: Outcome) -> None:
        try:
            self.finish(outcome)
        except OSError:
            self._as_json = False  # standard output is the trouble: the sentence still gets out
            _detach()
            self.finish(outcome)

    def _outcome(self, error: BaseException) -> Outcome:
        from models.domain.dossier import Cancelled  # noqa: PLC0415 (only on failure)

        match error:
            case DopuskError():
                causes = [say(cause, self._language) for cause in error.causes]
                return failure(error.exit_code, say(error.message, self._language), causes)
            case KeyboardInterrupt() | Cancelled():
                return failure(INTERRUPTED, words("cli.interrupted", self._language))
            case OSError():
                return failure(STORAGE, say(_of_disk(error), self._language))
            case _:
                return failure(BUG, say(_of_bug(error), self._language))


def _of_disk(error: OSError) -> Message:
    place = error.filename
    where = message("cli.disk.place", path=os.fsdecode(place)) if place else message("cli.disk.out")
    if known := _TROUBLES.get(error.errno or 0):
        return message(known, where=where)
    return message("cli.disk.other", where=where, reason=error.strerror or type(error).__name__)


def _of_bug(error: BaseException) -> Message:
    try:
        return message("cli.bug", path=str(_log(error)))
    except OSError:
        return message("cli.bug_unlogged", kind=type(error).__name__)


def _log(error: BaseException) -> Path:
    """Write where it happened; never the exception's own text, which may quote the case."""
    from platformdirs import user_log_path  # noqa: PLC0415 (only when we have failed)

    moment = datetime.now(UTC)
    folder = user_log_path("dopusk", appauthor=False, ensure_exists=True)
    path = folder / f"crash-{moment:%Y%m%d-%H%M%S-%f}.log"
    lines = [f"{moment.isoformat()} Python {sys.version.split()[0]} on {sys.platform}\n"]
    link: BaseException | None = error
    while link is not None:
        lines += [f"{type(link).__qualname__}\n", *traceback.format_tb(link.__traceback__)]
        link = link.__cause__ or link.__context__
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _reader_has_gone(error: BaseException) -> bool:
    if isinstance(error, BrokenPipeError):
        return True
    # Windows reports a closed pipe as an invalid argument without a name
    nameless = isinstance(error, OSError) and error.filename is None
    return nameless and sys.platform == "win32" and getattr(error, "errno", 0) == errno.EINVAL


def _detach() -> None:
    """Point standard output at nothing, so that closing it at the end cannot fail once more."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
    except (OSError, ValueError):  # not a real file: nothing will be flushed into it
        return
