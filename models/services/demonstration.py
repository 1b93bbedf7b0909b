"""Filling a new case with the demonstration applicant, through the same verbs as anyone."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.ids import EvidenceKind, PartyId, RequirementId, requirement_ref
from models.domain.records import DocumentLanguage
from models.services.descriptions import Attachment, Description

if TYPE_CHECKING:
    from models.services.ports import SampleDocument, SampleExtent, SampleSource
    from models.services.session import CaseSession


def fill(session: CaseSession, source: SampleSource, extent: SampleExtent) -> None:
    """Load the applicant's data and attach its generated evidence."""
    session.bulk.load(source.load_file(extent))
    keys = session.bulk.keys
    with tempfile.TemporaryDirectory(prefix="dopusk-sample-") as folder:
        documents = source.documents(extent, Path(folder))
        session.evidence.attach_all([_attachment(document, keys) for document in documents])


def _attachment(document: SampleDocument, keys: dict[str, PartyId]) -> Attachment:
    party = keys[document.party] if document.party else None
    about = Description(
        kind=EvidenceKind(document.kind),
        title=document.title,
        issued=document.issued,
        expires=document.expires,
        internal=document.internal,
        form=document.form,
        owner=party,
        language=DocumentLanguage.RU,
    )
    return Attachment(
        requirement_ref(RequirementId(document.requirement), party), document.path, about
    )
