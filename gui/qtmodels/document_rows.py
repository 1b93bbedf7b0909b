"""The documents of a case as lines of a list."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.domain.records import Document


class Standing(StrEnum):
    """How a document stands, the worst first."""

    BROKEN = "broken"
    LOOK = "look"
    UNUSED = "unused"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One document in words; `search` is what the search field is compared with."""

    document: Document = field(hash=False)
    title: str
    aside: str
    standing: Standing
    mark: str
    internal: str = ""
    search: str = ""
    filings: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """Return the id of the document."""
        return self.document.id

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join(
            part for part in (self.title, self.aside, self.mark, self.internal) if part
        )

    @property
    def tip(self) -> str:
        """Return the whole line, which may be shortened in the list."""
        return f"{self.title}\n{self.aside}"
