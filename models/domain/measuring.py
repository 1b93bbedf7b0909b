"""The four measures: filled, evidenced, reviewed, law-verified; never one percentage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.readiness import Item, Measure, Measures, Truth
from models.domain.requirement import Force

if TYPE_CHECKING:
    from collections.abc import Iterable


def measure(items: Iterable[Item]) -> Measures:
    """Return the four measures over the items that hold or may hold; notes ask for nothing."""
    counted = [
        item
        for item in items
        if item.requirement.force is not Force.NOTE and item.applies.truth is not Truth.FALSE
    ]
    asking = [item for item in counted if any(not slot.need.optional for slot in item.questions)]
    proving = [item for item in counted if any(not slot.need.optional for slot in item.evidence)]
    laws = {item.requirement.id: item.verified for item in counted}
    return Measures(
        filled=Measure(sum(item.filled for item in asking), len(asking)),
        evidenced=Measure(sum(item.evidenced for item in proving), len(proving)),
        reviewed=Measure(sum(item.reviewed for item in counted), len(counted)),
        verified=Measure(sum(laws.values()), len(laws)),
    )
