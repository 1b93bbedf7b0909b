"""Documents of the case as papers speak of them: by kind, and by the party they concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filings import enclosed
from models.domain.ids import PartyId, split_requirement_ref

if TYPE_CHECKING:
    from collections.abc import Collection

    from models.domain.dossier import DossierOrder
    from models.domain.ids import EvidenceKind
    from models.domain.records import Document
    from templates.layout.brief import Brief, Listed


def signed_for(order: DossierOrder, kind: EvidenceKind, party: PartyId | None) -> bool:
    """Return whether a readable document of a kind is enclosed, for the party if one is given."""
    documents = order.snapshot.state.documents
    return any(
        document.kind == kind and _is_about(document, party)
        for enclosure in order.enclosures
        if enclosure.version.fault is None
        and (document := documents.get(enclosure.document)) is not None
    )


def register(
    brief: Brief, kind: EvidenceKind, party: PartyId | None
) -> list[tuple[Document, Listed]]:
    """Return the enclosures of a kind with their places in the dossier, in its order."""
    documents = brief.state.documents
    return [
        (document, listed)
        for listed in brief.enclosures()
        if listed.document is not None
        and (document := documents.get(listed.document)) is not None
        and document.kind == kind
        and _is_about(document, party)
    ]


def handed_in(brief: Brief, kinds: Collection[str], party: PartyId) -> list[Document]:
    """Return the documents of these kinds that name a party and go to some authority.

    What is internal, or what no requirement sends anywhere, is named in no paper.
    """
    snapshot = brief.order.snapshot
    found = {
        document.id: document
        for filing in snapshot.pack.filings.values()
        for document in enclosed(filing, snapshot.readiness.items)
        if document.kind in kinds and party in _parties_of(document)
    }
    return list(found.values())


def _is_about(document: Document, party: PartyId | None) -> bool:
    """Return whether a document serves a party; one that names nobody serves all."""
    named = _parties_of(document)
    return party is None or not named or party in named


def _parties_of(document: Document) -> frozenset[PartyId]:
    by_requirement = {split_requirement_ref(ref)[1] for ref in document.requirements}
    return frozenset(party for party in (*by_requirement, document.owner) if party is not None)
