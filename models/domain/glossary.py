"""Terms of the field in the three languages."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.ids import TermId
from models.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of the field; `short` is its abbreviation.

    `stems` find it in running text: words by their beginnings, so that every case is met
    ("уставн фонд" finds «уставного фонда»). A term without stems is too common a word to look for.
    """

    id: TermId
    title: Text
    short: Text | None = None
    meaning: Text | None = None
    stems: Text | None = None
