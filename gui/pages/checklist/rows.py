"""Turns the items of a track into the lines of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.qtmodels.checklist_rows import ItemRow, StageRow
from gui.widgets.law.certainty import certainty
from gui.widgets.law.words import certainty_word
from gui.widgets.state_glyph import mark_word
from models.domain.readiness import Mark
from models.domain.requirement import Force
from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Finding, Item
    from models.domain.requirement import Track


def stage_rows(reader: Reader, track: Track) -> tuple[StageRow, ...]:
    """Return all stages of a track that hold a requirement."""
    by_stage: dict[str, list[Item]] = {}
    for item in reader.view.readiness.of_track(track):
        by_stage.setdefault(item.requirement.stage, []).append(item)
    findings = Findings(reader)
    return tuple(
        StageRow(
            id=stage.id,
            title=reader.text(stage.title),
            items=tuple(item_row(item, reader, findings) for item in by_stage[stage.id]),
            done=sum(is_done(item) for item in by_stage[stage.id]),
            total=sum(item.mark is not Mark.NOT_APPLICABLE for item in by_stage[stage.id]),
        )
        for stage in reader.view.pack.stages.values()
        if stage.id in by_stage
    )


def is_done(item: Item) -> bool:
    """Return whether the case holds all that a requirement asks."""
    return item.mark in {Mark.EVIDENCED, Mark.APPROVED}


class Findings:
    """Finds what checks have found by the requirement it concerns."""

    def __init__(self, reader: Reader) -> None:
        self._of: dict[str, list[Finding]] = {}
        for finding in reader.view.readiness.findings:
            for place in (*finding.keys, *finding.documents):
                self._of.setdefault(place, []).append(finding)

    def of_item(self, item: Item) -> tuple[Finding, ...]:
        """Return what was found at the answers and documents of a requirement, each once."""
        if not self._of:
            return ()
        found = (finding for place in _places(item) for finding in self._of.get(place, ()))
        return tuple({id(finding): finding for finding in found}.values())


def _places(item: Item) -> Iterator[str]:
    yield from (slot.key for slot in item.questions)
    for slot in item.evidence:
        yield from (document.id for document in slot.documents)


def item_row(item: Item, reader: Reader, findings: Findings) -> ItemRow:
    """Return the line of one requirement."""
    work = reader.work(item.ref)
    title, party = reader.text(item.requirement.title), reader.party(item.party)
    needed = [slot for slot in item.evidence if not slot.need.optional]
    sure = certainty(item.requirement, verified=item.verified)
    return ItemRow(
        ref=item.ref,
        title=title,
        party=party,
        mark=item.mark,
        word=mark_word(item.mark),
        reason=reason(item, reader),
        must=item.requirement.force is Force.MUST,
        certainty=sure,
        certainty_word=certainty_word(sure),
        verified=item.verified,
        have=sum(slot.settled for slot in needed),
        need=len(needed),
        owner=work.owner,
        due=reader.day(work.due) if work.due else "",
        overdue=bool(work.due and work.due < reader.view.today and not is_done(item)),
        finding=reader.say_all(finding.message for finding in findings.of_item(item)),
        haystack=folded(f"{title} {party} {work.owner} {item.ref}"),
    )


def reason(item: Item, reader: Reader) -> str:
    """Return why a requirement is in its state, empty where the state says it all."""
    match item.mark:
        case Mark.BLOCKED:
            return reader.say_all(item.blockers)
        case Mark.NOT_APPLICABLE:
            return _by_answers(
                item, reader, QCoreApplication.translate("Reason", "Because of your answer: {0}")
            )
        case Mark.UNKNOWN:
            return _by_answers(
                item, reader, QCoreApplication.translate("Reason", "Not answered yet: {0}")
            )
        case Mark.FILLED:
            return reader.say_all(problem for slot in item.evidence for problem in slot.problems)
    return ""


def _by_answers(item: Item, reader: Reader, pattern: str) -> str:
    named = "; ".join(reader.quoted(reader.question(key)) for key in item.applies.because)
    return pattern.format(named) if named else ""
