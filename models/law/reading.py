"""Reads a pack folder into a draft: typed bodies with their places, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import ValidationError

from models.errors import Message, message
from models.law import form_sections, reference_sections, sections
from models.law.faults import PackFault
from models.law.schema import WORDS_TAGS, Authored, Triple
from models.law.tree import Place, Tree, read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic_core import ErrorDetails

B = TypeVar("B", bound=Authored, covariant=True)  # noqa: PLC0105 (short name reads better here)

BODIES: dict[str, type[Authored]] = {
    "authorities": sections.TitledBody,
    "stages": sections.StageBody,
    "roles": sections.RoleBody,
    "evidence": sections.EvidenceBody,
    "acts": sections.ActBody,
    "sources": sections.SourceBody,
    "parameters": sections.ParameterBody,
    "questions": sections.QuestionBody,
    "gates": sections.GateBody,
    "forms": form_sections.FormBody,
    "filings": sections.FilingBody,
    "requirements": sections.RequirementBody,
    "checks": sections.CheckBody,
    "glossary": reference_sections.TermBody,
    "notes": reference_sections.NoteBody,
    "open_points": reference_sections.PointBody,
    "holidays": reference_sections.HolidayBody,
    "years": reference_sections.YearBody,
    "retired": reference_sections.RetiredBody,
}
"""The sections of a pack. Each stands in `<section>.yaml`, or in every file of `<section>/`."""

OPTIONAL = frozenset({"glossary", "notes", "open_points", "holidays", "years", "retired"})
"""Sections that a pack may do without."""

HEAD = "pack.yaml"
GATES = "gates.yaml"

_EXPECTED = {
    "string_type": "law.a_text",
    "bool_type": "law.a_yes_no",
    "int_type": "law.a_number",
    "decimal_type": "law.a_number",
    "decimal_parsing": "law.a_number",
    "date_type": "law.a_date",
    "date_parsing": "law.a_date",
    "date_from_datetime_parsing": "law.a_date",
    "tuple_type": "law.a_list",
    "list_type": "law.a_list",
    "dict_type": "law.a_mapping",
    "model_type": "law.a_mapping",
    "law.not_a_value": "law.a_value",
}
"""What pydantic expected, by the type of its error."""


@dataclass(frozen=True, slots=True)
class Entry(Generic[B]):
    """One body and where it stands."""

    id: str
    tree: Tree
    place: Place
    body: B

    def fault(self, place: Place, said: Message) -> PackFault:
        """Return a fault at a place inside the body."""
        return self.tree.fault((*self.place, *place), said)


@dataclass(slots=True)
class Draft:
    """A pack as written. `known` holds every id met, also of bodies that are faulty."""

    head: Entry[sections.PackBody] | None = None
    entries: dict[str, dict[str, Entry[Authored]]] = field(default_factory=dict)
    edges: list[Entry[sections.EdgeBody]] = field(default_factory=list)
    known: dict[str, set[str]] = field(default_factory=dict)
    faults: list[PackFault] = field(default_factory=list)

    def of(self, section: str, cls: type[B]) -> dict[str, Entry[B]]:
        """Return the entries of a section under their type."""
        entries: dict[str, Entry[B]] = {}
        for name, entry in self.entries[section].items():
            if not isinstance(entry.body, cls):
                raise TypeError(f"{section} holds {type(entry.body).__name__}")
            entries[name] = Entry(entry.id, entry.tree, entry.place, entry.body)
        return entries

    def all(self) -> Iterator[Entry[Authored]]:
        """Yield every body of the pack."""
        if self.head:
            yield self.head
        for entries in self.entries.values():
            yield from entries.values()
        yield from self.edges


def read_draft(folder: Path) -> Draft:
    """Read a pack folder; whatever is wrong stands in the draft's faults."""
    draft = Draft(
        entries={section: {} for section in BODIES},
        known={section: set() for section in BODIES},
    )
    _read_head(folder, draft)
    for section, cls in BODIES.items():
        for tree in _trees(folder, section, draft):
            _read_section(draft, tree, section, cls)
    return draft


def _read_head(folder: Path, draft: Draft) -> None:
    tree = _tree(folder / HEAD, HEAD, draft)
    body = _body(draft, tree, (), tree.data, sections.PackBody)
    phrases = tree.data.get("phrases", {}) if isinstance(tree.data, dict) else {}
    draft.known["phrases"] = set(phrases) if isinstance(phrases, dict) else set()
    if body:
        draft.head = Entry("pack", tree, (), body)


def _trees(folder: Path, section: str, draft: Draft) -> Iterator[Tree]:
    several = sorted((folder / section).glob("*.yaml"))
    if several:
        for path in several:
            yield _tree(path, f"{section}/{path.name}", draft)
    elif section not in OPTIONAL or (folder / f"{section}.yaml").exists():
        yield _tree(folder / f"{section}.yaml", f"{section}.yaml", draft)


def _tree(path: Path, name: str, draft: Draft) -> Tree:
    tree = read_tree(path, name)
    draft.faults += tree.faults
    return tree


def _read_section(draft: Draft, tree: Tree, section: str, cls: type[Authored]) -> None:
    place: Place = ()
    bodies = tree.data
    if tree.file == GATES:
        whole = _body(draft, tree, (), tree.data, sections.GatesFile)
        bodies = whole.gates if whole else {}
        place = ("gates",)
        _read_edges(draft, tree, whole.edges if whole else [])
    if not isinstance(bodies, dict):
        if not tree.faults:
            expected = message("law.wrong_type", key=tree.file, expected=message("law.a_mapping"))
            draft.faults.append(tree.fault((), expected))
        return
    for name, body in bodies.items():
        _read_entry(draft, tree, section, cls, (*place, name), body)


def _read_entry(
    draft: Draft, tree: Tree, section: str, cls: type[Authored], place: Place, data: object
) -> None:
    name = str(place[-1])
    if name in draft.known[section]:
        draft.faults.append(tree.fault(place, message("law.duplicate_key", key=name)))
        return
    draft.known[section].add(name)
    if body := _body(draft, tree, place, data, cls):
        draft.entries[section][name] = Entry(name, tree, place, body)


def _read_edges(draft: Draft, tree: Tree, edges: list[object]) -> None:
    for at, data in enumerate(edges):
        if body := _body(draft, tree, ("edges", at), data, sections.EdgeBody):
            draft.edges.append(Entry(f"edges {at + 1}", tree, ("edges", at), body))


def _body(draft: Draft, tree: Tree, place: Place, data: object, cls: type[B]) -> B | None:
    try:
        return cls.model_validate(data)
    except ValidationError as error:
        # A file that is not YAML is one fault, not one for every key it does not have.
        if data is not None or not tree.faults:
            draft.faults += [_fault(tree, place, details) for details in error.errors()]
        return None


def _fault(tree: Tree, place: Place, details: ErrorDetails) -> PackFault:
    inner = tuple(step for step in details["loc"] if step not in WORDS_TAGS)
    return tree.fault((*place, *inner), _said(details, (*place, *inner)))


def _said(details: ErrorDetails, place: Place) -> Message:
    key = str(place[-1]) if place else ""
    match details["type"]:
        case "extra_forbidden":
            return message("law.unknown_key", key=key)
        case "missing" if key in Triple.model_fields:
            return message("law.missing_language", language=key)
        case "missing":
            return message("law.missing_key", key=key)
        case "string_too_short" | "too_short":
            return message("law.empty", key=key)
        case "enum" | "literal_error":
            allowed = str(details.get("ctx", {}).get("expected", ""))
            return message("law.not_allowed", key=key, value=str(details["input"]), allowed=allowed)
        case "law.condition_shape" | "law.holiday_day" as shape:
            return message(shape)
        case kind:
            expected = message(_EXPECTED.get(kind, "law.another_value"))
            return message("law.wrong_type", key=key, expected=expected)
