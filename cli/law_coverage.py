"""Where each item of the research has gone in a law pack, and what of it asks for no document."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.basis import BasisKind, weakest
from models.domain.filing import GateKind
from models.domain.requirement import Force, Requirement, Track
from models.domain.text import Text
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from models.domain.basis import Basis
    from models.domain.law_pack import LawPack

NO_DOCUMENT = "-"


@dataclass(frozen=True, slots=True)
class ResearchItem:
    """An item of the research; `evidence` is `-` where it names no document."""

    id: str
    title: str
    evidence: str

    @property
    def names_document(self) -> bool:
        """Return whether the research names a document for it."""
        return self.evidence.strip() != NO_DOCUMENT


@dataclass(frozen=True, slots=True)
class Place:
    """What an item became: the kind of entry and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """An item with all its places; the forces of its requirements, the weakest basis of all."""

    item: ResearchItem
    places: tuple[Place, ...]
    forces: tuple[Force, ...]
    basis: BasisKind | None
    no_document: Text | None

    @property
    def is_requirement(self) -> bool:
        """Return whether the checklist asks for it."""
        return any(place.kind in {"requirement", "duty"} for place in self.places)

    @property
    def asks_no_document(self) -> bool:
        """Return whether the research names a document that the checklist does not ask for."""
        return self.item.names_document and not self.is_requirement

    @property
    def sound(self) -> bool:
        """Return whether it has a place and, if it asks for no document, a reason."""
        return bool(self.places) and (not self.asks_no_document or self.no_document is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The requirements of a track, by force and by the weakest basis that carries the duty."""

    track: Track
    requirements: int
    forces: dict[Force, int]
    bases: dict[BasisKind, int]


def read_research(path: Path) -> tuple[ResearchItem, ...]:
    """Return the items of a research file.

    Raises:
        RequestError: there is no such file, or it is no list of items.
    """
    if not path.is_file():
        raise RequestError(message("cli.law.no_research", path=path))
    try:
        items = json.loads(path.read_text(encoding="utf-8"))
        return tuple(ResearchItem(one["id"], one["title"], one["evidence"]) for one in items)
    except (ValueError, KeyError, TypeError) as error:
        raise RequestError(message("cli.law.bad_research", path=path)) from error


def cover(pack: LawPack, research: Sequence[ResearchItem]) -> list[Covered]:
    """Return every item of the research with its places, in the order of the research."""
    placed: dict[str, list[tuple[Place, object]]] = {}
    for place, value, items in _places(pack):
        for item in items:
            placed.setdefault(item, []).append((place, value))
    return [_covered(item, placed.get(item.id, ())) for item in research]


def unknown_items(pack: LawPack, research: Sequence[ResearchItem]) -> list[str]:
    """Return the items that a pack cites and the research does not have."""
    known = {item.id for item in research}
    return sorted({item for _, _, items in _places(pack) for item in items} - known)


def count(pack: LawPack) -> list[Counted]:
    """Return the requirements of each track, counted."""
    counted = []
    for track in Track:
        mine = [one for one in pack.requirements.values() if one.track is track]
        forces = Counter(one.force for one in mine)
        bases = Counter(weakest(one.basis) for one in mine)
        counted.append(
            Counted(
                track=track,
                requirements=len(mine),
                forces={force: forces[force] for force in Force},
                bases={kind: bases[kind] for kind in BasisKind if kind is not BasisKind.STATUTE},
            )
        )
    return counted


def _places(pack: LawPack) -> Iterator[tuple[Place, object, tuple[str, ...]]]:
    """Yield every entry that cites the research; requirements first, because they ask most."""
    for requirement in pack.requirements.values():
        kind = "duty" if requirement.duty else "requirement"
        yield Place(kind, requirement.id), requirement, requirement.items
    for gate in pack.gates.values():
        kind = "precondition" if gate.kind is GateKind.PRECONDITION else "gate"
        yield Place(kind, gate.id), gate, gate.items
    for check in pack.checks.values():
        yield Place("check", check.id), check, check.items
    for parameter in pack.parameters.values():
        yield Place("parameter", parameter.id), parameter, parameter.items
    for note in pack.notes.values():
        yield Place("comparator" if note.comparator else "note", note.id), note, note.items


def _covered(item: ResearchItem, found: Sequence[tuple[Place, object]]) -> Covered:
    requirements = [value for _, value in found if isinstance(value, Requirement)]
    # The basis of a requirement says more than that of a note beside it.
    judged: Sequence[object] = requirements or [value for _, value in found]
    reasons = (getattr(value, "no_document", None) for _, value in found)
    kinds = [weakest(basis) for value in judged if (basis := _basis(value))]
    return Covered(
        item=item,
        places=tuple(place for place, _ in found),
        forces=tuple(dict.fromkeys(requirement.force for requirement in requirements)),
        basis=max(kinds, key=lambda kind: kind.strength, default=None),
        no_document=next((reason for reason in reasons if reason), None),
    )


def _basis(value: object) -> tuple[Basis, ...]:
    """Return the basis of an entry; a figure has one for each of its amounts."""
    amounts = getattr(value, "amounts", ())
    own: tuple[Basis, ...] = getattr(value, "basis", ())
    return own or tuple(basis for dated in amounts for basis in dated.basis)
