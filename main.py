"""The composition root: puts the parts together and hands over to the command line or the window.

What is heavy is imported where it is first needed: the window starts fast, a command needs no Qt.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cli.entry import run
from cli.house import House
from models import law

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.domain.text import Language
    from models.services.workspace import Workspace

SHIPPED_LAW = Path(__file__).resolve().parent / "templates" / "law"


class _Clock(NamedTuple):
    """The system's clock; `--today` replaces the day, never the moment the journal records."""

    stated: date | None

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.stated or datetime.now().astimezone().date()


class _Ids:
    """ULIDs that go on rising even when the system's clock is set back, and random salts."""

    _last = 0

    def ulid(self) -> str:
        from ulid import ULID  # noqa: PLC0415 (late)

        self._last = max(int(ULID()), self._last + 1)
        return str(ULID.from_int(self._last))

    def salt(self) -> bytes:
        return os.urandom(32)


def _workspace(today: date | None) -> Workspace:
    from models.domain.limits import limits_from  # noqa: PLC0415 (late)
    from models.services.ports import Ports  # noqa: PLC0415 (late)
    from models.services.workspace import Workspace  # noqa: PLC0415 (late)
    from templates.dossier import Builder  # noqa: PLC0415 (late)
    from templates.sample import Sample  # noqa: PLC0415 (late)

    clock, ids, pack = _Clock(today), _Ids(), cache(lambda: law.read_pack(SHIPPED_LAW))
    ports = Ports(clock=clock, ids=ids, builder=Builder(), sample=Sample(pack), shipped_pack=pack)
    return Workspace(replace(ports, limits=limits_from(os.environ)))


def _window(work: Callable[[], Workspace], case: Path | None, language: Language | None) -> int:
    from gui.app import run as show  # noqa: PLC0415 (only the window needs Qt)

    return show(work, case, language)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # then every process it starts is this very program
        from models.evidence.asking import run_frozen

        run_frozen(sys.argv[1:])
    sys.exit(run(sys.argv[1:], House(_workspace, _window, SHIPPED_LAW, law.read_pack, law.lint)))
