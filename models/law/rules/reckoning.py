"""Rules about figures and numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.errors import message
from models.law.reference_sections import PointBody
from models.law.sections import ParameterBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft, Entry

_CURRENCY = re.compile("[A-Z]{3}")


def figures_lead_to_money(draft: Draft) -> Iterator[PackFault]:
    """A figure that counts units of another one comes to money in the end, and not to itself."""
    figures = draft.of("parameters", ParameterBody)
    for entry in figures.values():
        if entry.body.per is None:
            continue
        end, passed = entry, [entry.id]
        while end.body.per in figures and end.body.per not in passed:
            end = figures[end.body.per]
            passed.append(end.id)
        yield from _end_faults(entry, end, passed)


def _end_faults(
    entry: Entry[ParameterBody], end: Entry[ParameterBody], passed: list[str]
) -> Iterator[PackFault]:
    if end.body.per in passed:
        yield entry.fault(("per",), message("law.circle", ids=(*passed, str(end.body.per))))
    elif end.body.per is None and not _CURRENCY.fullmatch(end.body.unit):
        said = message("law.figure_without_currency", id=entry.id, other=end.id, unit=end.body.unit)
        yield entry.fault(("per",), said)


def open_points_have_their_own_number(draft: Draft) -> Iterator[PackFault]:
    """Counsel is asked about open points by number."""
    taken: dict[int, str] = {}
    for entry in draft.of("open_points", PointBody).values():
        other = taken.setdefault(entry.body.number, entry.id)
        if other != entry.id:
            said = message("law.number_taken", n=entry.body.number, id=other)
            yield entry.fault(("number",), said)
