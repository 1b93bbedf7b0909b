"""The entries of the journal as lines of a list."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.services.view import JournalLine


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One entry in words: what was done, when and by whom, and what has become of it since.

    `here` marks the entry after which the case is looked at now.
    """

    line: JournalLine = field(hash=False)
    title: str
    aside: str
    marks: tuple[str, ...] = ()
    here: bool = False

    @property
    def key(self) -> str:
        """Return the id of the entry."""
        return self.line.entry.id

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join((self.title, self.aside, *self.marks))

    @property
    def tip(self) -> str:
        """Return the whole line, which may be shortened in the list."""
        return f"{self.title}\n{self.aside}"
