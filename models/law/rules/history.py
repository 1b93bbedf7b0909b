"""Rules about ids that were given up: they never come back, and what follows them exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import message
from models.law.reference_sections import RetiredBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft


def retired_ids_stay_away(draft: Draft) -> Iterator[PackFault]:
    """An id that was given up names nothing again: cases made under it would be misread."""
    for entry in draft.of("retired", RetiredBody).values():
        section = entry.body.section
        if section not in draft.entries:
            said = message("law.no_such_section", section=section)
            yield entry.fault(("section",), said)
        elif entry.id in draft.known[section]:
            yield entry.fault((), message("law.retired_id_is_back", id=entry.id))


def what_replaces_retired_ids_exists(draft: Draft) -> Iterator[PackFault]:
    """What took the place of an id stands in the pack, perhaps in another section."""
    known = set().union(*draft.known.values())
    for entry in draft.of("retired", RetiredBody).values():
        for at, other in enumerate(entry.body.replaced_by):
            if other not in known:
                said = message("law.no_replacement", id=entry.id, other=other)
                yield entry.fault(("replaced_by", at), said)
