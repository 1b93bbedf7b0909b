"""Acts, sources, open points, notes and terms, as the law pack has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from gui.pages.law.requirement_entry import write_requirement
from gui.pages.law.words import KIND_ICONS, area_word, grade_words, kind_word
from gui.qtmodels.law_rows import EntryKind
from gui.widgets.chip import Chip
from gui.widgets.law.act_words import act_words
from gui.widgets.law.terms import named
from gui.widgets.law.words import confidence_word
from gui.widgets.way_list import Way
from models.domain.text import Language
from templates.texts import format_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from gui.pages.law.sheet import Sheet
    from gui.widgets.law.reader import Reader
    from models.domain.basis import Act, Amendment, Basis, Source
    from models.domain.glossary import Term
    from models.domain.notes import Note, OpenPoint
    from models.domain.requirement import Requirement

translate = QCoreApplication.translate
Id = TypeVar("Id", bound=str)
Entry = TypeVar("Entry")


def write_entry(sheet: Sheet, key: str, reader: Reader) -> bool:
    """Write an entry by its key, such as `act:edict.19_2026`; return whether the pack has it."""
    kind, _, name = key.partition(":")
    pack = reader.view.pack
    match EntryKind(kind):
        case EntryKind.REQUIREMENT:
            return _written(sheet, pack.requirements, name, write_requirement, reader)
        case EntryKind.ACT:
            return _written(sheet, pack.acts, name, _write_act, reader)
        case EntryKind.SOURCE:
            return _written(sheet, pack.sources, name, _write_source, reader)
        case EntryKind.POINT:
            return _written(sheet, pack.open_points, name, _write_point, reader)
        case EntryKind.NOTE:
            return _written(sheet, pack.notes, name, _write_note, reader)
        case EntryKind.TERM:
            return _written(sheet, pack.glossary, name, _write_term, reader)


def _written(
    sheet: Sheet,
    shelf: Mapping[Id, Entry],
    name: str,
    write: Callable[[Sheet, Entry, Reader], None],
    reader: Reader,
) -> bool:
    found = next((entry for known, entry in shelf.items() if known == name), None)
    if found is None:
        return False
    write(sheet, found, reader)
    sheet.end()
    return True


def _begin(sheet: Sheet, kind: EntryKind, title: str, reader: Reader, more: str = "") -> None:
    said = f"{kind_word(kind)} · {more}" if more else kind_word(kind)
    sheet.begin(KIND_ICONS[kind], said, title, reader)


def _write_act(sheet: Sheet, act: Act, reader: Reader) -> None:
    _begin(sheet, EntryKind.ACT, act_words(act, None, reader.language), reader)
    sheet.words(reader.text(act.role))
    sheet.section(translate("LawEntry", "The act"))
    exact = translate("LawEntry", "Exact title, as a source shows it")
    described = translate("LawEntry", "Descriptive title: the exact one was not seen")
    sheet.facts(
        [
            (translate("LawEntry", "Title"), reader.text(act.title)),
            (translate("LawEntry", "About the title"), exact if act.exact else described),
            (translate("LawEntry", "Number"), act.number or translate("LawEntry", "not known")),
            (
                translate("LawEntry", "Adopted"),
                reader.date(act.adopted) if act.adopted else translate("LawEntry", "not known"),
            ),
            (
                translate("LawEntry", "In force from"),
                reader.date(act.in_force_from) if act.in_force_from else "",
            ),
            (
                translate("LawEntry", "Amended by"),
                "\n".join(_amended(change, reader) for change in act.amended),
            ),
            (translate("LawEntry", "How sure"), confidence_word(act.confidence)),
        ]
    )
    _write_ways(sheet, translate("LawEntry", "Sources"), _sources(act.sources, reader))
    resting = _requirements(
        reader, lambda requirement: any(basis.act == act.id for basis in requirement.basis)
    )
    _write_ways(sheet, translate("LawEntry", "Requirements that rest on it"), resting)


def _amended(change: Amendment, reader: Reader) -> str:
    said = [f"№\N{NO-BREAK SPACE}{change.number}"]
    if change.adopted:
        said.append(reader.date(change.adopted))
    if change.in_force_from:
        since = translate("LawEntry", "in force from {0}")
        said.append(since.format(format_day(change.in_force_from)))
    return ", ".join(said)


def _write_source(sheet: Sheet, source: Source, reader: Reader) -> None:
    _begin(sheet, EntryKind.SOURCE, source.title, reader, source.id)
    sheet.section(translate("LawEntry", "Where it was found"))
    sheet.facts(
        [
            (translate("LawEntry", "Grade"), f"{source.grade}: {grade_words(source.grade)}"),
            (translate("LawEntry", "Address"), source.address),
            (translate("LawEntry", "Note"), source.note),
        ]
    )
    sheet.words(
        translate("LawEntry", "Dopusk goes on no network: copy the address to look it up."),
        "muted",
    )
    acts = [
        Way(
            words=act_words(act, None, reader.language),
            place=f"act:{act.id}",
            icon=KIND_ICONS[EntryKind.ACT],
        )
        for act in reader.view.pack.acts.values()
        if source.id in act.sources
    ]
    _write_ways(sheet, translate("LawEntry", "Acts known from it"), acts)
    citing = _requirements(reader, lambda requirement: _cites(requirement.basis, source))
    _write_ways(sheet, translate("LawEntry", "Requirements that cite it"), citing)
    notes = [
        Way(
            words=reader.text(note.title),
            place=f"note:{note.id}",
            icon=KIND_ICONS[EntryKind.NOTE],
        )
        for note in reader.view.pack.notes.values()
        if _cites(note.basis, source)
    ]
    _write_ways(sheet, translate("LawEntry", "Notes that cite it"), notes)


def _write_point(sheet: Sheet, point: OpenPoint, reader: Reader) -> None:
    title = translate("LawEntry", "Open point {0}").format(point.number)
    _begin(sheet, EntryKind.POINT, title, reader, area_word(point.area))
    sheet.words(reader.text(point.text))
    sheet.words(
        translate("LawEntry", "The research could not establish it: confirm it before filing."),
        "muted",
    )
    known = _requirements(reader, lambda requirement: requirement.id in point.requirements)
    _write_ways(sheet, translate("LawEntry", "Requirements it concerns"), known)


def _write_note(sheet: Sheet, note: Note, reader: Reader) -> None:
    _begin(sheet, EntryKind.NOTE, reader.text(note.title), reader, ", ".join(note.items))
    if note.comparator:
        chip = Chip("line")
        chip.setText(translate("LawEntry", "For comparison: it holds for others"))
        sheet.chips([chip])
    sheet.words(reader.text(note.text))
    nothing = translate("LawEntry", "For information: nothing is asked or recorded about it.")
    sheet.words(nothing, "muted")
    sheet.words(reader.text(note.no_document), "muted")
    sheet.section(translate("LawEntry", "What it rests on"))
    sheet.grounds(note.basis)
    known = _requirements(reader, lambda requirement: requirement.id in note.requirements)
    _write_ways(sheet, translate("LawEntry", "Requirements it concerns"), known)


def _write_term(sheet: Sheet, term: Term, reader: Reader) -> None:
    _begin(sheet, EntryKind.TERM, named(term, reader.language), reader)
    sheet.words(reader.text(term.meaning))
    sheet.section(translate("LawEntry", "In three languages"))
    names = {Language.RU: "Русский", Language.BE: "Беларуская", Language.EN: "English"}
    sheet.facts([(name, named(term, language)) for language, name in names.items()])


def _cites(bases: Iterable[Basis], source: Source) -> bool:
    return any(source.id in basis.sources for basis in bases)


def _requirements(reader: Reader, wanted: Callable[[Requirement], bool]) -> list[Way]:
    return [
        Way(
            words=reader.text(requirement.title),
            place=f"requirement:{requirement.id}",
            icon=KIND_ICONS[EntryKind.REQUIREMENT],
        )
        for requirement in reader.view.pack.requirements.values()
        if wanted(requirement)
    ]


def _sources(names: Iterable[str], reader: Reader) -> list[Way]:
    known = (source for source in reader.view.pack.sources.values() if source.id in names)
    return [
        Way(
            words=f"{source.title} [{source.grade}]",
            place=f"source:{source.id}",
            icon=KIND_ICONS[EntryKind.SOURCE],
        )
        for source in known
    ]


def _write_ways(sheet: Sheet, heading: str, ways: list[Way]) -> None:
    if ways:
        sheet.section(heading)
        sheet.ways(ways)
