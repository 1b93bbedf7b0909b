"""What the composition root hands to the command line, and what one call of it knows."""

from __future__ import annotations

import getpass
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from models.domain.text import Language
from models.errors import Message, RequestError, message
from templates.texts import say, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from models.domain.law_pack import LawPack
    from models.services.session import CaseSession
    from models.services.workspace import Workspace


class LawFault(Protocol):
    """A fault in a file of a law pack."""

    @property
    def file(self) -> str:
        """Return the file's path inside the pack."""

    @property
    def line(self) -> int:
        """Return the line, counted from 1."""

    @property
    def message(self) -> Message:
        """Return what is wrong."""


class House(NamedTuple):
    """The parts of the program that commands reach only through this door.

    `workspace` takes the day to work on (None: the clock's own), `window` shows a
    case in the language asked for, if one was.
    """

    workspace: Callable[[date | None], Workspace]
    window: Callable[[Callable[[], Workspace], Path | None, Language | None], int]
    shipped_law: Path
    read_pack: Callable[[Path], LawPack]
    lint: Callable[[Path], Sequence[LawFault]]


@dataclass(slots=True, kw_only=True)
class Call:
    """One call: the house, and the global options as they are met on the line.

    `stated` is the language somebody asked for; `language` the one we speak in any case.
    """

    house: House
    language: Language
    stated: Language | None = None
    who: str | None = None
    reason: str | None = None
    today: date | None = None
    as_json: bool = False
    take_over: bool = False
    _passphrase: str | None = field(default=None, repr=False)

    def say(self, said: Message) -> str:
        """Return a message in the language of this call."""
        return say(said, self.language)

    def words(self, message_id: str, **details: object) -> str:
        """Return a sentence of the catalogue in the language of this call."""
        return words(message_id, self.language, **details)

    def name(self) -> str:
        """Return who works: `--as`, or the name the system knows the user by."""
        if self.who is None:
            return system_user()
        if not self.who.strip():
            raise RequestError(message("cli.name_blank"))
        return self.who.strip()

    def passphrase(self, case: Path) -> str:
        """Return the passphrase of a case, asked once."""
        from cli.passphrases import present  # noqa: PLC0415 (it needs to know a call)

        if self._passphrase is None:
            self._passphrase = present(self, case)
        return self._passphrase

    def workspace(self) -> Workspace:
        """Return the workspace on the day of this call."""
        return self.house.workspace(self.today)

    @contextmanager
    def case(self, path: Path) -> Iterator[CaseSession]:
        """Open a case for as long as the command needs it."""
        opened = self.workspace().open(
            path,
            who=self.name(),
            passphrase=partial(self.passphrase, path),
            take_over=self.take_over,
        )
        with opened as session:
            session.reason = self.reason
            yield session


def system_user() -> str:
    """Return the user's name; a bare container may have none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "dopusk"
