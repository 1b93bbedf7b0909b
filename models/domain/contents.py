"""What an authority will get, line by line, and the sums that tell at a glance how it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from models.domain import evidence_rules
from models.domain.ids import DocumentId, PaperId, RequirementId
from models.domain.paper import PaperStage
from models.domain.readiness import Truth
from models.domain.requirement import Force
from models.errors import Message, message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from models.domain.dossier import DossierOrder, Enclosure, PaperPlace, PaperPreview
    from models.domain.ids import FilingId
    from models.domain.readiness import FilingStatus, Item, Readiness
    from models.domain.records import Document, Verification


class ContentState(StrEnum):
    """How a line of the contents stands; the later ones need somebody's hand."""

    DRAWN = "drawn"
    ENCLOSED = "enclosed"
    SIGNED = "signed"
    DRAFT = "draft"
    OUT = "out"
    CHANGED = "changed"
    EXPIRES = "expires"
    EXPIRED = "expired"
    LEFT_OUT = "left_out"


_OF_STAGE = {
    PaperStage.DRAFT: ContentState.DRAFT,
    PaperStage.OUT: ContentState.OUT,
    PaperStage.SIGNED: ContentState.SIGNED,
}
UNSIGNED = frozenset({ContentState.DRAFT, ContentState.OUT})
"""States of a paper that still waits for a signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentLine:
    """A line of the contents: a paper of ours or a document of the case.

    `number` and `span` are as they are printed: its number, its first and last page. `pages` is how
    many it takes, 0 for what is left out. `remark` says why it stands so.
    """

    number: str
    title: str
    state: ContentState
    pages: int
    span: str
    paper: PaperId | None = None
    document: DocumentId | None = None
    remark: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """How a filing stands, in numbers; `unverified` names the requirements behind its number.

    Sheets are counted as they are printed, on one side. `expired` are documents that do not hold
    today, `expiring` those that will not hold on the planned day. `left_out` says of each document
    that does not go along why.
    """

    papers: int
    documents: int
    pages: int
    sheets: int
    missing: int
    advised: int
    expired: int
    expiring: int
    unsigned: int
    changed: int
    unverified: tuple[RequirementId, ...]
    left_out: tuple[Message, ...]


def lines_of(
    order: DossierOrder, papers: Sequence[PaperPreview], places: Sequence[PaperPlace]
) -> tuple[ContentLine, ...]:
    """Return the contents: first the papers, then the documents, each with how it stands."""
    drawn = [_paper_line(paper, place) for paper, place in zip(papers, places, strict=False)]
    going = zip(order.enclosures, places[len(papers) :], strict=True)
    return (*drawn, *(_document_line(order, enclosure, place) for enclosure, place in going))


def glance(order: DossierOrder, lines: Sequence[ContentLine]) -> Glance:
    """Return the sums over the contents and what the filing lacks."""
    readiness = order.snapshot.readiness
    counts = Counter(line.state for line in lines)
    pages = sum(line.pages for line in lines)
    blocking = sum(gap.blocks for gap in order.gaps)
    internal = _kept_inside(readiness, order.filing)
    faulty = [line.remark for line in lines if line.state is ContentState.LEFT_OUT and line.remark]
    return Glance(
        papers=sum(line.paper is not None for line in lines),
        documents=sum(line.document is not None for line in lines),
        pages=pages,
        sheets=pages,
        missing=blocking,
        advised=len(order.gaps) - blocking,
        expired=counts[ContentState.EXPIRED],
        expiring=counts[ContentState.EXPIRES],
        unsigned=sum(counts[state] for state in UNSIGNED),
        changed=counts[ContentState.CHANGED],
        unverified=unverified(
            readiness.filings[order.filing], readiness, order.snapshot.state.verifications
        ),
        left_out=(*faulty, *internal),
    )


def unverified(
    status: FilingStatus, readiness: Readiness, known: Mapping[RequirementId, Verification]
) -> tuple[RequirementId, ...]:
    """Return the requirements of a filing whose law counsel has not verified, each once."""
    asking = (readiness.items[ref] for ref in status.items)
    return tuple(
        dict.fromkeys(
            item.requirement.id
            for item in asking
            if item.requirement.force is not Force.NOTE
            and item.applies.truth is not Truth.FALSE
            and item.requirement.id not in known
        )
    )


def _paper_line(paper: PaperPreview, place: PaperPlace) -> ContentLine:
    state = _OF_STAGE[paper.stage] if paper.signers else ContentState.DRAWN
    return ContentLine(
        number=place.label,
        title=place.title,
        state=ContentState.CHANGED if paper.changed else state,
        pages=place.pages,
        span=place.shown_pages,
        paper=paper.id,
        remark=paper.changed,
    )


def _document_line(order: DossierOrder, enclosure: Enclosure, place: PaperPlace) -> ContentLine:
    state, remark = _standing(order, enclosure)
    return ContentLine(
        number=place.label,
        title=place.title,
        state=state,
        pages=place.pages,
        span=place.shown_pages,
        document=enclosure.document,
        remark=remark,
    )


def _standing(order: DossierOrder, enclosure: Enclosure) -> tuple[ContentState, Message | None]:
    """Return how a document stands on the day of the order and on the planned day."""
    title = enclosure.title
    if fault := enclosure.version.fault:
        reason = message(f"fault.{fault.value}")
        return ContentState.LEFT_OUT, message("contents.faulty", document=title, reason=reason)
    last = _last_day(order, enclosure)
    if evidence_rules.is_over(last, order.dated):
        return ContentState.EXPIRED, message("contents.expired", document=title, last=last)
    if evidence_rules.is_over(last, order.plan.day):
        said = message("contents.expires", document=title, last=last, day=order.plan.day)
        return ContentState.EXPIRES, said
    return ContentState.ENCLOSED, None


def _last_day(order: DossierOrder, enclosure: Enclosure) -> date | None:
    """Return the last day on which a document serves all this filing needs it for."""
    days = [
        day
        for item in order.snapshot.readiness.items.values()
        for slot in item.evidence
        if order.filing in slot.need.goes_to
        for document in slot.documents
        if document.id == enclosure.document
        and (day := evidence_rules.last_day(slot.need, document)) is not None
    ]
    return min(days, default=None)


def _kept_inside(readiness: Readiness, filing: FilingId) -> list[Message]:
    """Return of each document that would go along but for its being internal that it does not."""
    titles = dict.fromkeys(
        document.title for item in readiness.items.values() for document in _internal(item, filing)
    )
    return [message("contents.internal", document=title) for title in titles]


def _internal(item: Item, filing: FilingId) -> Iterator[Document]:
    if item.applies.truth is Truth.FALSE:
        return
    for slot in item.evidence:
        if filing in slot.need.goes_to:
            yield from (document for document in slot.documents if document.internal)
