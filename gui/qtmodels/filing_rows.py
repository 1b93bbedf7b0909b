"""The filings of a case as lines of a list."""

from __future__ import annotations

from dataclasses import dataclass

from gui.widgets.chip import ChipTone


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingRow:
    """One filing in words: what goes to whom, and how it stands."""

    key: str
    title: str
    aside: str
    mark: str
    tone: ChipTone

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join((self.title, self.aside, self.mark))

    @property
    def tip(self) -> str:
        """Return the whole line, which may be shortened in the list."""
        return f"{self.title}\n{self.aside}"
