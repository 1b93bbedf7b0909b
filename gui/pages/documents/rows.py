"""The documents of a case in words: what each is, where it goes, how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.qtmodels.document_rows import DocumentRow, Standing
from gui.widgets.law.document_words import remarks_on, size_words
from models.domain.evidence_rules import is_about
from models.domain.readiness import EvidenceSlot, Item
from models.domain.searching import folded
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.widgets.law.reader import Reader
    from models.domain.ids import FilingId
    from models.domain.records import Document, DocumentVersion

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Use:
    """A requirement that a document serves, and the slot it fills there."""

    item: Item
    slot: EvidenceSlot

    def faults(self, document: Document, reader: Reader) -> list[str]:
        """Return what stands against the document here."""
        return [reader.say(each) for each in self.slot.problems
                if is_about(each, document)]  # fmt: skip

    def remarks(self, document: Document, reader: Reader) -> list[str]:
        """Return what should be looked at."""
        return remarks_on(document, self.slot, reader)


def uses_of(document: Document, reader: Reader) -> list[Use]:
    """Return where a document serves, as the law applies to this case."""
    items = reader.view.readiness.items
    return [
        Use(items[ref], slot)
        for ref in document.requirements
        if ref in items
        for slot in items[ref].evidence
        if any(each.id == document.id for each in slot.documents)
    ]


def rows_of(reader: Reader) -> list[DocumentRow]:
    """Return every document, by title."""
    rows = [_row(document, reader) for document in reader.view.state.documents.values()]
    return sorted(rows, key=lambda row: row.title.casefold())


def filings_of(document: Document, uses: Iterable[Use]) -> tuple[FilingId, ...]:
    """Return the filings a document is handed in with, none if it is kept in the house."""
    if document.internal:
        return ()
    return tuple(dict.fromkeys(filing for use in uses for filing in use.slot.need.goes_to))


def file_words(version: DocumentVersion, reader: Reader) -> str:
    """Return name, pages and size of a file."""
    parts = [version.name]
    if version.pages is not None:
        parts.append(words("checklist.pages", reader.language, n=version.pages))
    parts.append(size_words(version.size, reader.language))
    return " · ".join(parts)


def _row(document: Document, reader: Reader) -> DocumentRow:
    uses = uses_of(document, reader)
    broken = any(use.faults(document, reader) for use in uses) or document.current.fault
    look = any(use.remarks(document, reader) for use in uses)
    goes = filings_of(document, uses)
    kind, owner = reader.evidence(document.kind), reader.party(document.owner)
    if broken:
        standing, mark = Standing.BROKEN, translate("DocumentRows", "does not serve")
    elif not uses:
        standing, mark = Standing.UNUSED, translate("DocumentRows", "not used")
    elif look:
        standing, mark = Standing.LOOK, translate("DocumentRows", "look at it")
    else:
        standing, mark = Standing.GOOD, ""
    return DocumentRow(
        document=document,
        title=document.title,
        aside=" · ".join(part for part in (kind, owner, _ends(document, reader)) if part),
        standing=standing,
        mark=mark,
        internal="" if goes or not uses else translate("DocumentRows", "internal"),
        search=_folded(document.title, kind, owner, document.number, document.issuer,
                       *(version.name for version in document.versions)),
        filings=frozenset(goes),
    )  # fmt: skip


def _ends(document: Document, reader: Reader) -> str:
    if document.expires is None:
        return ""
    return translate("DocumentWords", "valid until {0}").format(reader.day(document.expires))


def _folded(*parts: str) -> str:
    return folded(" ".join(parts))
