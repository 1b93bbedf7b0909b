"""A requirement, as the law pack has it and as the team has verified it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.pages.law.words import KIND_ICONS, kind_word
from gui.qtmodels.law_rows import EntryKind
from gui.theme.tokens import Role
from gui.widgets.chip import Chip
from gui.widgets.law.act_words import act_words
from gui.widgets.law.certainty import certainty, show_certainty
from gui.widgets.law.due_words import due_lines, rule_lines
from gui.widgets.law.words import force_word, track_word
from gui.widgets.way_list import Way
from models.domain.requirement import Force

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.pages.law.sheet import Sheet
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item
    from models.domain.requirement import Requirement

translate = QCoreApplication.translate


def write_requirement(sheet: Sheet, requirement: Requirement, reader: Reader) -> None:
    """Write the entry of a requirement."""
    stage = reader.text(reader.view.pack.stages[requirement.stage].title)
    kind = f"{kind_word(EntryKind.REQUIREMENT)} · {track_word(requirement.track)} · {stage}"
    icon = KIND_ICONS[EntryKind.REQUIREMENT]
    sheet.begin(icon, kind, reader.text(requirement.title), reader)
    _write_chips(sheet, requirement, reader)
    sheet.section(translate("LawEntry", "What to do"))
    sheet.words(reader.text(requirement.guidance.do))
    sheet.section(translate("LawEntry", "What it rests on"))
    sheet.grounds(requirement.basis)
    _write_dates(sheet, requirement, reader)
    if ways := [*_remarked(requirement, reader)]:
        sheet.section(translate("LawEntry", "Open points and notes"))
        sheet.ways(ways)
    sheet.section(translate("LawEntry", "Acts and sources"))
    sheet.ways([*_behind(requirement, reader)])
    _write_facts(sheet, requirement, reader)


def shown_item(requirement: Requirement, reader: Reader) -> Item | None:
    """Return where the checklist has a requirement: first where it applies."""
    items = [
        item
        for item in reader.view.readiness.items.values()
        if item.requirement.id == requirement.id
    ]
    items.sort(key=lambda item: item.applies.truth != "true")
    return items[0] if items else None


def _write_chips(sheet: Sheet, requirement: Requirement, reader: Reader) -> None:
    verified = reader.verified(requirement.id) is not None
    force, sure = Chip(), Chip()
    must = requirement.force is Force.MUST
    force.show_word(force_word(requirement.force), "accent" if must else "line")
    show_certainty(sure, certainty(requirement, verified=verified))
    chips = [force, sure]
    if requirement.duty:
        duty = Chip("line")
        duty.setText(translate("LawEntry", "After the status is gained"))
        chips.insert(1, duty)
    sheet.chips([*chips, *([sheet.tick()] if verified else [])])
    if requirement.expected:
        sheet.words(
            translate("LawEntry", "Known to come; until the text is issued it binds nobody."),
            "muted",
        )


def _write_dates(sheet: Sheet, requirement: Requirement, reader: Reader) -> None:
    item = None if requirement.for_each else shown_item(requirement, reader)
    lines = due_lines(item, reader) if item else rule_lines(requirement, reader)
    term, fee = reader.text(requirement.term), reader.text(requirement.fee)
    if not (lines or term or fee):
        return
    sheet.section(translate("LawEntry", "Dates and fees"))
    sheet.due(lines)
    sheet.facts([(translate("LawEntry", "Term"), term), (translate("LawEntry", "Fee"), fee)])


def _write_facts(sheet: Sheet, requirement: Requirement, reader: Reader) -> None:
    since, until = requirement.in_force_from, requirement.in_force_until
    sheet.section(translate("LawEntry", "About this entry"))
    sheet.facts(
        [
            (translate("LawEntry", "Authority"), reader.authority(requirement.authority)),
            (translate("LawEntry", "In force from"), reader.date(since) if since else ""),
            (translate("LawEntry", "In force until"), reader.date(until) if until else ""),
            (translate("LawEntry", "Research items"), ", ".join(requirement.items)),
            (translate("LawEntry", "Identifier"), requirement.id),
        ]
    )


def _remarked(requirement: Requirement, reader: Reader) -> Iterator[Way]:
    for point in reader.view.pack.open_points.values():
        if requirement.id in point.requirements:
            words = f"{point.number}. {reader.text(point.text)}"
            icon = KIND_ICONS[EntryKind.POINT]
            yield Way(words=words, place=f"point:{point.id}", icon=icon, role=Role.WARN)
    for note in reader.view.pack.notes.values():
        if requirement.id in note.requirements:
            icon = KIND_ICONS[EntryKind.NOTE]
            yield Way(words=reader.text(note.title), place=f"note:{note.id}", icon=icon)


def _behind(requirement: Requirement, reader: Reader) -> Iterator[Way]:
    pack = reader.view.pack
    for act_id in dict.fromkeys(basis.act for basis in requirement.basis):
        if act_id is not None and (act := pack.acts.get(act_id)) is not None:
            words = act_words(act, None, reader.language)
            yield Way(words=words, place=f"act:{act_id}", icon=KIND_ICONS[EntryKind.ACT])
    found = dict.fromkeys(name for basis in requirement.basis for name in basis.sources)
    for source_id in found:
        if (source := pack.sources.get(source_id)) is not None:
            words = f"{source.title} [{source.grade}]"
            icon = KIND_ICONS[EntryKind.SOURCE]
            yield Way(words=words, place=f"source:{source_id}", icon=icon)
