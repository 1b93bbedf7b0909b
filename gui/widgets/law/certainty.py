"""How sure a rule is, as a chip and as a badge of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.tokens import Role
from gui.widgets.badges import Badge
from gui.widgets.law.words import certainty_meaning, certainty_word
from models.domain.basis import BasisKind, weakest

if TYPE_CHECKING:
    from gui.widgets.chip import Chip, ChipTone
    from models.domain.requirement import Requirement

_UNSURE = frozenset({BasisKind.RECALLED, BasisKind.PRESS, BasisKind.ANALOGY})


def certainty(requirement: Requirement, *, verified: bool) -> BasisKind:
    """Return how sure a requirement is: verified is as good as the text itself."""
    return BasisKind.STATUTE if verified else weakest(requirement.basis)


def certainty_tone(kind: BasisKind) -> ChipTone:
    """Return the tone of a certainty chip."""
    match kind:
        case BasisKind.STATUTE:
            return "ok"
        case BasisKind.EXPECTED:
            return "expected"
        case _:
            return "warn" if kind in _UNSURE else "plain"


def show_certainty(chip: Chip, kind: BasisKind) -> None:
    """Say on a chip how sure a rule is; the tooltip says what the word means."""
    chip.show_word(certainty_word(kind), certainty_tone(kind), certainty_meaning(kind))


def certainty_badge(kind: BasisKind, word: str, *, verified: bool) -> Badge:
    """Return the badge of a line."""
    if verified:
        return Badge(word, icon="check", role=Role.OK, chip=True)
    if kind is BasisKind.EXPECTED:
        return Badge(word, role=Role.EXPECTED, chip=True, dashed=True)
    return Badge(word, role=Role.WARN if kind in _UNSURE else Role.MUTED, chip=True)
