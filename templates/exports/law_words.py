"""What the registers say of a requirement: its basis, how sure it is, who has verified it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.basis import BasisKind, Confidence, weakest
from models.domain.ids import split_requirement_ref
from templates.texts import format_day, words

if TYPE_CHECKING:
    from models.domain.readiness import Item
    from models.domain.state import CaseState
    from models.domain.text import Language


def state_of(item: Item, language: Language) -> str:
    """Return the state of a requirement in words."""
    return words(f"export.mark.{item.mark.value}", language)


def basis_of(item: Item, language: Language) -> str:
    """Return the weakest kind of basis that carries the duty; a verified one is the statute."""
    kind = BasisKind.STATUTE if item.verified else weakest(item.requirement.basis)
    return words(f"cli.basis.{kind.value}", language)


def certainty_of(item: Item, language: Language) -> str:
    """Return how far the research trusts the weakest part of what carries the duty."""
    carrying = {each.confidence for each in item.requirement.basis if each.carries_duty}
    order = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
    least = next((each for each in order if each in carrying), Confidence.LOW)
    return words(f"cli.confidence.{least.value}", language)


def verified_by(item: Item, state: CaseState, language: Language) -> str:
    """Return which lawyer has verified the provision, when, in which edition; else nothing."""
    requirement, _ = split_requirement_ref(item.ref)
    found = state.verifications.get(requirement)
    if found is None:
        return ""
    day = format_day(found.on)
    return words("export.verified_by", language, by=found.by, on=day, edition=found.edition)
