"""Pages that were found, as lines of a list."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.searching import Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRow:
    """A page that was found, in words; `where` names page and version."""

    hit: Hit
    where: str

    @property
    def key(self) -> str:
        """Return document, version and page."""
        return f"{self.hit.document}/{self.hit.version}/{self.hit.page}"

    @property
    def title(self) -> str:
        """Return the title of the document."""
        return self.hit.title

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return f"{self.hit.title}, {self.where}, {self.hit.snippet.text}"

    @property
    def tip(self) -> str:
        """Return the whole line, which may be shortened in the list."""
        return f"{self.hit.title}, {self.where}\n{self.hit.snippet.text}"
