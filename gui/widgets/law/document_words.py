"""A document and a need for one, in words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.widgets.evidence_card import CardChip, CardText
from gui.widgets.law.words import form_word
from models.domain.evidence_rules import is_about
from models.domain.page_ranges import pages_text
from templates.texts import words

if TYPE_CHECKING:
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import EvidenceSlot
    from models.domain.records import Document, DocumentVersion
    from models.domain.requirement import EvidenceNeed
    from models.domain.text import Language

translate = QCoreApplication.translate
_MEGABYTE = 1000


def card_text(document: Document, slot: EvidenceSlot, reader: Reader) -> CardText:
    """Return what stands on the card of a document."""
    version = document.current
    parts = [version.name]
    if version.pages is not None:
        parts.append(words("checklist.pages", reader.language, n=version.pages))
    parts.append(size_words(version.size, reader.language))
    if len(document.versions) > 1:
        parts.append(translate("DocumentWords", "version {0}").format(len(document.versions)))
    return CardText(
        title=document.title,
        file=" · ".join(parts),
        facts=" · ".join([*_facts(document, reader), *taken_words(version, reader)]),
        chips=_chips(document, slot),
        faults=tuple(
            reader.say(problem) for problem in slot.problems if is_about(problem, document)
        ),
        remarks=tuple(remarks_on(document, slot, reader)),
    )


def taken_words(version: DocumentVersion, reader: Reader) -> list[str]:
    """Return what a dossier does with a file: it is converted, some pages go, some are turned."""
    said = []
    if version.rendition is not None:
        made = version.rendition
        at = made.made_at.astimezone()
        said.append(words("convert.made", reader.language, program=made.made_with, at=at.date()))
    if version.excerpt:
        pages = pages_text(version.excerpt)
        said.append(words("pages.go", reader.language, pages=pages, n=version.pages))
    if version.turns:
        pages = ", ".join(str(turn.page) for turn in version.turns)
        said.append(words("pages.turned", reader.language, pages=pages, n=len(version.turns)))
    return said


def remarks_on(document: Document, slot: EvidenceSlot, reader: Reader) -> list[str]:
    """Return what should be looked at where a document fills a slot, days of filing included."""
    said = [remark for remark in slot.remarks if is_about(remark, document)]
    for filing in slot.need.goes_to:
        status = reader.view.readiness.filings.get(filing)
        gaps = status.gaps if status else ()
        said += [gap.message for gap in gaps if gap.document == document.id and not gap.blocks]
    return list(dict.fromkeys(reader.say(each) for each in said))


def size_words(size: int, language: Language) -> str:
    """Return the size of a file in kilobytes, or in megabytes to the tenth."""
    kilobytes = max(round(size / 1000), 1)
    if kilobytes < _MEGABYTE:
        return words("checklist.size_kb", language, size=kilobytes)
    tenths = Decimal(size // 100_000) / 10
    return words("checklist.size_mb", language, size=tenths)


def open_problems(slot: EvidenceSlot, reader: Reader) -> str:
    """Return what is wrong with a slot that no card of it says."""
    return reader.say_all(
        problem
        for problem in slot.problems
        if not any(is_about(problem, document) for document in slot.documents)
    )


def need_words(need: EvidenceNeed, reader: Reader) -> str:
    """Return in what form, how many times and how fresh a document is needed."""
    parts = [form_word(form) for form in need.forms]
    if need.copies > 1:
        parts.append(words("checklist.copies", reader.language, n=need.copies))
    if need.max_age_months:
        parts.append(words("checklist.max_age", reader.language, n=need.max_age_months))
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def _facts(document: Document, reader: Reader) -> list[str]:
    facts = []
    if document.form is not None:
        facts.append(form_word(document.form))
    if document.issued:
        facts.append(translate("DocumentWords", "issued {0}").format(reader.date(document.issued)))
    if document.expires:
        facts.append(
            translate("DocumentWords", "valid until {0}").format(reader.date(document.expires))
        )
    return facts


def _chips(document: Document, slot: EvidenceSlot) -> tuple[CardChip, ...]:
    if document.internal or not slot.need.goes_to:
        return (
            CardChip(
                translate("DocumentWords", "Internal"),
                "line",
                translate("DocumentWords", "Never leaves the house: goes into no dossier"),
            ),
        )
    return ()
