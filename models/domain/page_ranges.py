"""Pages as people type them: `3-7, 9`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.domain.records import PageRange
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

_PART = re.compile(r"([0-9]{1,6})(?:\s*[-\u2010-\u2015\u2212]\s*([0-9]{1,6}))?\Z")
_BETWEEN = re.compile(r"\s*[,;]\s*")
_SHOWN = 40
"""Characters of a part that are said again when it is not understood."""


def parse_pages(text: str, last: int) -> tuple[PageRange, ...]:
    """Return the pages a text names, of a file with `last` pages, in the order they are named.

    Nothing typed is all pages, and so are all pages in their order: both come back empty.

    Raises:
        RequestError: a part is no page and no range, runs backwards, names a page twice, or one
            that the file does not have.
    """
    if not text.strip():
        return ()
    found: list[PageRange] = []
    for part in _BETWEEN.split(text.strip()):
        added = _range(part, last)
        if any(added.first <= known.last and known.first <= added.last for known in found):
            raise RequestError(message("pages.twice", part=part))
        if found and found[-1].last + 1 == added.first:
            added = PageRange(first=found.pop().first, last=added.last)
        found.append(added)
    whole = PageRange(first=1, last=last)
    return () if found == [whole] else tuple(found)


def pages_text(ranges: Sequence[PageRange], *, dash: str = "-") -> str:
    """Return ranges as `parse_pages` reads them, whatever the dash; empty for all pages."""
    return ", ".join(
        str(part.first) if part.first == part.last else f"{part.first}{dash}{part.last}"
        for part in ranges
    )


def is_taken(page: int, ranges: Sequence[PageRange]) -> bool:
    """Return whether a page, from 1, is among the ranges; no ranges means all pages."""
    return not ranges or any(part.first <= page <= part.last for part in ranges)


def _range(part: str, last: int) -> PageRange:
    read = _PART.match(part)
    if read is None:
        raise RequestError(message("pages.not_understood", part=part[:_SHOWN]))
    first = int(read[1])
    end = int(read[2]) if read[2] else first
    if first > end:
        raise RequestError(message("pages.backwards", part=part))
    if first < 1 or end > last:
        raise RequestError(message("evidence.no_such_pages", n=last))
    return PageRange(first=first, last=end)
