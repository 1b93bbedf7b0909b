"""What a dossier would hold, without building it: its papers as drawn, its places, its pages."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from models.domain.contents import glance, lines_of
from models.domain.dossier import DossierPreview, PaperPlace, PaperPreview
from models.domain.paper import PaperStage
from templates.archival.claims import Description
from templates.archival.tagging import write_tagged
from templates.dossier.listing import listed_unseen
from templates.dossier.papers import PaperWriter, draw, paper_title, slot_id
from templates.dossier.signed_papers import difference
from templates.dossier.slots import paper_slots
from templates.layout.brief import Brief, Listed
from templates.layout.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.domain.dossier import DossierOrder
    from models.domain.ids import PaperId
    from templates.dossier.papers import Drawn


def preview(order: DossierOrder) -> DossierPreview:
    """Draw the papers of an order and count; nothing is brought out of the case.

    Raises:
        CaseRefused: a final paper would hold text that cannot be drawn.
    """
    drafts = _drafts(order)
    order = replace(order, draft=False)  # what is signed now must be what a final dossier holds
    setter = Typesetter(order.language, draft=False)
    papers = PaperWriter(order, setter).write(_enclosures(order))
    brief = Brief(order, setter, papers.contents)
    seen = tuple(
        _preview(listed, drawn, brief)
        for listed, drawn in zip(papers.contents, papers.drawn, strict=False)
    )
    places = tuple(_place(listed) for listed in papers.contents)
    lines = lines_of(order, seen, places)
    return DossierPreview(
        filing=order.filing,
        papers=seen,
        drafts=drafts,
        contents=places,
        gaps=order.gaps,
        lines=lines,
        glance=glance(order, lines),
    )


def preview_paper(
    order: DossierOrder, paper: PaperId, sizes: Mapping[PaperId, int]
) -> PaperPreview | None:
    """Draw one paper of an order, None if it holds no such paper.

    `sizes` are the pages of the others, as a preview of the whole told them.

    Raises:
        CaseRefused: a final paper would hold text that cannot be drawn.
    """
    final = replace(order, draft=False)
    setter = Typesetter(order.language, draft=False)
    found = PaperWriter(final, setter).write_one(paper, _enclosures(final), sizes)
    if found is not None:
        listed, drawn = found
        return _preview(listed, drawn, Brief(final, setter))
    drafts = _drafts(order, paper)
    return drafts[0] if drafts else None


def _enclosures(order: DossierOrder) -> list[Listed]:
    first = len(paper_slots(order)) + 1
    return [
        listed_unseen(number, each, order) for number, each in enumerate(order.enclosures, first)
    ]


def _drafts(order: DossierOrder, only: PaperId | None = None) -> tuple[PaperPreview, ...]:
    """Return the texts of documents that are signed and attached: no papers by themselves."""
    order = replace(order, draft=True)
    kept = set(paper_slots(replace(order, draft=False)))
    brief = Brief(order, Typesetter(order.language, draft=True))
    texts = [slot for slot in paper_slots(order) if slot.kind is not None and slot not in kept]
    found: list[PaperPreview] = []
    for number, slot in enumerate(texts, 1):
        if only in {None, slot_id(order, slot)}:
            listed = Listed(
                number=number,
                title=paper_title(slot, brief),
                kind=slot.kind,
                form=slot.form,
                party=slot.party,
            )
            found.append(_preview(listed, draw(listed, brief), brief))
    return tuple(found)


def _preview(listed: Listed, drawn: Drawn, brief: Brief) -> PaperPreview:
    order = brief.order
    sent = order.snapshot.state.papers.get(slot_id(order, listed))
    stage = sent.stage if sent else PaperStage.DRAFT
    changed = sent is not None and sent.text != drawn.text
    return PaperPreview(
        id=slot_id(order, listed),
        number=listed.number,
        title=listed.title,
        pages=drawn.pages,
        text=drawn.text,
        signers=drawn.signers,
        stage=stage,
        changed=difference(listed.title, sent.text, drawn.text) if sent and changed else None,
        pdf=tagged(listed, drawn, brief),
        sent_text=sent.text if sent else (),
    )


def tagged(listed: Listed, drawn: Drawn, brief: Brief) -> bytes:
    """Return a paper as a file of its own, PDF/A-2a and PDF/UA-1."""
    said = Description(
        title=listed.title,
        author=brief.applicant,
        language=brief.language,
        dated=brief.order.dated,
    )
    written = BytesIO()
    write_tagged(BytesIO(drawn.pdf), written, drawn.structure, said)
    return written.getvalue()


def _place(listed: Listed) -> PaperPlace:
    return PaperPlace(
        number=listed.number,
        title=listed.title,
        first_page=listed.first_page,
        pages=listed.pages,
        sha256=listed.sha256,
        key=listed.key,
        label=listed.label,
        labels=listed.labels,
    )
