"""The registers of one dossier: what is in it, which requirements it meets, whom it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.condition import PartyKind
from models.domain.ids import QuestionId, split_requirement_ref
from templates.registers.book import Cell, Column, Kind, Sheet, write_book
from templates.texts import say, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.domain.ids import RequirementRef
    from models.domain.records import Document, Party
    from templates.layout.brief import Brief, Listed

_COUNTRY = {
    PartyKind.PERSON: QuestionId("party.citizenship"),
    PartyKind.ORGANISATION: QuestionId("party.country"),
}


@dataclass(frozen=True, slots=True)
class FiledFile:
    """A file of the dossier that one of its documents lies in: its name in there, its SHA-256."""

    name: str
    sha256: str


def dossier_book(
    brief: Brief,
    contents: Sequence[Listed],
    files: Mapping[int, FiledFile],
    said: Sequence[str],
    title: str,
) -> bytes:
    """Return the registers as a spreadsheet.

    `files` are those of the documents by number; `said` is all that the papers say: only a party
    that they name, or that an enclosed document is about, is in the register of people.
    """
    sheets = (
        _inventory(brief, contents, files),
        _requirements(brief, contents),
        _people(brief, contents, said),
    )
    return write_book(sheets, title=title, author=brief.applicant, dated=brief.order.dated)


def _inventory(brief: Brief, contents: Sequence[Listed], files: Mapping[int, FiledFile]) -> Sheet:
    titles = (
        ("inventory.number", 6, Kind.COUNT),
        ("inventory.title", 50, Kind.TEXT),
        ("export.column.first_page", 9, Kind.COUNT),
        ("export.column.last_page", 9, Kind.COUNT),
        ("inventory.sheets", 8, Kind.COUNT),
        ("export.column.file", 34, Kind.TEXT),
        ("inventory.sha256", 34, Kind.TEXT),
        ("field.document.form", 16, Kind.TEXT),
        ("field.document.issued", 12, Kind.DAY),
        ("field.document.expires", 12, Kind.DAY),
        ("export.column.note", 26, Kind.TEXT),
    )
    rows = tuple(_line(brief, listed, files.get(listed.number)) for listed in contents)
    return _sheet(brief, "inventory", titles, rows)


def _line(brief: Brief, listed: Listed, file: FiledFile | None) -> tuple[Cell, ...]:
    document = brief.state.documents.get(listed.document) if listed.document else None
    form = document.form if document else None
    placed = listed.pages > 0
    return (
        _counted(listed.shown),
        listed.title,
        _counted(listed.labels[0]) if placed else None,
        _counted(listed.labels[-1]) if placed else None,
        brief.sheets(listed) if placed else None,
        file.name if file else None,
        file.sha256 if file else None,
        words(f"form.{form.value}", brief.language) if form else None,
        document.issued if document else None,
        document.expires if document else None,
        _note(brief, listed),
    )


def _counted(label: str) -> Cell:
    """Return a printed number as a number, unless it bears a letter."""
    return int(label) if label.isdecimal() else label


def _note(brief: Brief, listed: Listed) -> str | None:
    if listed.left_out:
        reason = say(listed.left_out, brief.language)
        return words("inventory.left_out", brief.language, reason=reason)
    return words("inventory.signed", brief.language) if listed.signed else None


def _requirements(brief: Brief, contents: Sequence[Listed]) -> Sheet:
    """Return which document meets which requirement; how sure the team is stays in the house."""
    titles = (
        ("inventory.requirement", 60, Kind.TEXT),
        ("export.column.stage", 28, Kind.TEXT),
        ("export.sheet.documents", 70, Kind.TEXT),
    )
    refs = brief.order.snapshot.readiness.filings[brief.order.filing].items
    found = (_requirement(brief, ref, contents) for ref in refs)
    return _sheet(brief, "requirements", titles, tuple(row for row in found if row is not None))


def _requirement(
    brief: Brief, ref: RequirementRef, contents: Sequence[Listed]
) -> tuple[Cell, ...] | None:
    """Return the line of a requirement, None if no document of the dossier meets it."""
    met_by = [_place(brief, each) for each in contents if ref in each.requirements and each.pages]
    if not met_by:
        return None
    snapshot, language = brief.order.snapshot, brief.language
    item = snapshot.readiness.items[ref]
    party = brief.state.parties.get(item.party) if item.party else None
    title = item.requirement.title.in_language(language)
    return (
        f"{title} ({brief.name(party)})" if party else title,
        snapshot.pack.stages[item.requirement.stage].title.in_language(language),
        "\n".join(met_by),
    )


def _place(brief: Brief, listed: Listed) -> str:
    place = {"number": listed.shown, "title": listed.title, "pages": listed.shown_pages}
    return words("export.place", brief.language, **place)


def _people(brief: Brief, contents: Sequence[Listed], said: Sequence[str]) -> Sheet:
    titles = (
        ("field.party.name", 44, Kind.TEXT),
        ("field.party.kind", 18, Kind.TEXT),
        ("field.party.roles", 44, Kind.TEXT),
        ("export.column.citizenship", 26, Kind.TEXT),
    )
    named = [
        each for each in brief.state.parties.values() if _concerns(brief, each, contents, said)
    ]
    return _sheet(brief, "people", titles, tuple(_person(brief, party) for party in named))


def _concerns(brief: Brief, party: Party, contents: Sequence[Listed], said: Sequence[str]) -> bool:
    """Return whether the dossier speaks of a party already, or holds a document about it."""
    names = {_squeezed(name) for name in (party.name, brief.name(party))} - {""}
    if any(name in part for part in said for name in names):
        return True
    return any(party.id in _about(brief, listed) for listed in contents if listed.pages)


def _about(brief: Brief, listed: Listed) -> set[str | None]:
    document: Document | None = (
        brief.state.documents.get(listed.document) if listed.document else None
    )
    of_requirements = {split_requirement_ref(ref)[1] for ref in listed.requirements}
    return {*of_requirements, listed.party, document.owner if document else None}


def _person(brief: Brief, party: Party) -> tuple[Cell, ...]:
    language, roles = brief.language, brief.order.snapshot.pack.roles
    titles = (roles[role].title.in_language(language) for role in party.roles if role in roles)
    return (
        brief.name(party),
        words(f"choice.party.{party.kind.value}", language),
        ", ".join(titles),
        brief.value(_COUNTRY[party.kind], party.id),
    )


def _squeezed(name: str) -> str:
    return " ".join(name.split())


def _sheet(
    brief: Brief,
    name: str,
    titles: Sequence[tuple[str, int, Kind]],
    rows: tuple[tuple[Cell, ...], ...],
) -> Sheet:
    language = brief.language
    columns = tuple(Column(words(title, language), width, kind) for title, width, kind in titles)
    return Sheet(words(f"export.sheet.{name}", language), columns, rows)
