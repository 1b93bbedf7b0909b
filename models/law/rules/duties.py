"""Rules about how a pack knows what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.basis import MAY_CARRY_A_DUTY, BasisKind
from models.domain.requirement import Force
from models.errors import message
from models.law.schema import Authored, BasisBody, walk
from models.law.sections import RequirementBody, SourceBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft, Entry
    from models.law.tree import Place

KIND_OF_GRADE = {
    "A": BasisKind.OFFICIAL,
    "A-tr": BasisKind.OFFICIAL,
    "A-old": BasisKind.OFFICIAL,
    "A/B": BasisKind.PROFESSIONAL,
    "A/C": BasisKind.PRESS,
    "B": BasisKind.PROFESSIONAL,
    "B-old": BasisKind.PROFESSIONAL,
    "C": BasisKind.PRESS,
    "C-old": BasisKind.PRESS,
    "D": BasisKind.PRESS,
    "SEED": BasisKind.PRESS,
}
"""What kind of basis a source makes, by its grade; mixed grades count as the weaker.

Public source code (`CODE`) is missing on purpose: it shows how identifiers are built, never a duty.
"""

_FROM_SOURCES = {BasisKind.OFFICIAL, BasisKind.PROFESSIONAL, BasisKind.PRESS}


def duties_rest_on_enough(draft: Draft) -> Iterator[PackFault]:
    """A `must` rests on something official, professional or from the press."""
    for entry in draft.of("requirements", RequirementBody).values():
        if entry.body.force is not Force.MUST:
            continue
        carrying = {basis.kind for basis in entry.body.basis if basis.carries_duty}
        if entry.body.expected:
            yield entry.fault(("force",), message("law.expected_must", id=entry.id))
        elif not carrying & MAY_CARRY_A_DUTY:
            yield entry.fault(("force",), message("law.must_without_basis", id=entry.id))


def bases_match_their_sources(draft: Draft) -> Iterator[PackFault]:
    """A basis is as strong as the best of its sources; a pack itself has read no statute."""
    sources = draft.of("sources", SourceBody)
    for entry in draft.all():
        for place, value in walk(entry.body):
            if isinstance(value, BasisBody):
                yield from _basis_faults(entry, place, value, sources)


def _basis_faults(
    entry: Entry[Authored],
    place: Place,
    basis: BasisBody,
    sources: dict[str, Entry[SourceBody]],
) -> Iterator[PackFault]:
    if basis.kind is BasisKind.STATUTE:
        yield entry.fault((*place, "kind"), message("law.statute_in_pack"))
        return
    if basis.kind not in _FROM_SOURCES:
        return
    known = [sources[source] for source in basis.sources if source in sources]
    if not basis.sources:
        yield entry.fault((*place, "kind"), message("law.basis_without_source"))
    elif len(known) == len(basis.sources):
        kinds = [kind for source in known if (kind := KIND_OF_GRADE.get(source.body.grade))]
        best = min(kinds, key=lambda kind: kind.strength, default=None)
        if best is not basis.kind:
            said = message(
                "law.basis_kind", kind=basis.kind.value, best=best.value if best else "-"
            )
            yield entry.fault((*place, "kind"), said)
