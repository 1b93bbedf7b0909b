"""What a command came to, and how it is put on the screen or into a pipe."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

KINDS = {1: "case", 2: "request", 3: "storage", 70: "bug", 130: "cancelled"}
"""What the exit codes stand for in `error.kind`."""


_CONTROLS = {
    code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160)) if code not in (9, 10)
}
"""What a terminal would obey; tabs and line ends stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The end of a command: one JSON object, the same as lines, and the exit code.

    `remarks` are lines for the error stream, so that a pipe gets only what it asked for.
    """

    data: Mapping[str, object]
    lines: Sequence[str] = field(default_factory=tuple)
    remarks: Sequence[str] = field(default_factory=tuple)
    exit_code: int = 0


def failure(code: int, said: str, causes: Iterable[str] = (), extra: object = None) -> Outcome:
    """Return the outcome of a command that failed, with the causes one a line."""
    causes = list(causes)
    error = {"code": code, "kind": KINDS[code], "message": said, "causes": causes}
    more = extra if isinstance(extra, Mapping) else {}
    remarks = [said, *(f"  - {cause}" for cause in causes)]
    return Outcome(data={**more, "error": error}, remarks=remarks, exit_code=code)


def show(outcome: Outcome, *, as_json: bool) -> None:
    """Write an outcome; every character gets out, on any console."""
    if as_json:
        print(_json(outcome.data))  # noqa: T201 (this is where output happens)
    else:
        for line in outcome.lines:
            print(harmless(line))  # noqa: T201
        sys.stdout.flush()
        for line in outcome.remarks:
            print(harmless(line), file=sys.stderr)  # noqa: T201
    sys.stdout.flush()


def harmless(line: str) -> str:
    """Show control characters instead of obeying them: a file's name may hold any."""
    return line.translate(_CONTROLS)


def ready_streams() -> None:
    """Let the streams write what their encoding lacks as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")


def _json(data: Mapping[str, object]) -> str:
    r"""Escape all but ASCII where the stream could not carry it: `\xe9` would not be JSON."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    return json.dumps(data, ensure_ascii=encoding != "utf8", indent=2)


def columns(rows: Sequence[Sequence[str]], indent: str = "  ") -> list[str]:
    """Return rows as lines with aligned columns."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        indent + "  ".join(map(str.ljust, row, widths)).rstrip()  # the last cell needs no padding
        for row in rows
    ]
