"""Papers that came back signed: they stand for the drafts they were printed from, or for none."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from models.domain.dossier import Enclosure
from models.domain.ids import DocumentId
from models.domain.records import DocumentVersion
from models.errors import Message, message
from templates.dossier.papers import PaperWriter, paper_title, slot_id
from templates.dossier.slots import paper_slots
from templates.layout.brief import Brief

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.domain.dossier import DossierOrder
    from models.domain.paper import SentPaper
    from templates.dossier.papers import Papers
    from templates.dossier.staging import Stage, Staged
    from templates.layout.brief import Listed
    from templates.layout.typesetter import Typesetter

_MOST_SHOWN = 3
_LONGEST_SHOWN = 160


def stage_signed(order: DossierOrder, stage: Stage, setter: Typesetter) -> dict[int, Staged]:
    """Return the papers that came back, ready to merge, by their numbers."""
    brief = Brief(order, setter)
    found = {}
    for number, slot in enumerate(paper_slots(order), 1):
        sent = order.snapshot.state.papers.get(slot_id(order, slot))
        if sent is not None and sent.signed is not None:
            found[number] = stage.bring(number, _as_enclosure(sent, paper_title(slot, brief)))
    return found


def changed_since(
    order: DossierOrder, papers: Papers, signed: Mapping[int, Staged]
) -> dict[int, Message]:
    """Return what changed in papers since they went out, by their numbers."""
    changed = {}
    for listed, drawn in zip(papers.contents, papers.drawn, strict=False):
        sent = order.snapshot.state.papers.get(slot_id(order, listed))
        if listed.number in signed and sent is not None and sent.text != drawn.text:
            changed[listed.number] = difference(listed.title, sent.text, drawn.text)
    return changed


def difference(title: str, before: Sequence[str], now: Sequence[str]) -> Message:
    """Return what stands otherwise in a paper now, the first few places of it."""
    places: list[Message] = []
    matcher = difflib.SequenceMatcher(a=before, b=now, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            was, stands = _shown(before[a:b]), _shown(now[c:d])
            places.append(message("paper.place", was=was, now=stands))
    return message("paper.changed", paper=title, places=places[:_MOST_SHOWN], n=len(places))


def write_with_signed(
    order: DossierOrder,
    setter: Typesetter,
    listed: Sequence[Listed],
    signed: dict[int, Staged],
) -> tuple[Papers, dict[int, Message]]:
    """Draw the papers; in a draft, what has changed since it was signed stands as it is now.

    Returns the papers and what changed; `signed` keeps those that still stand for their drafts.
    """
    told: dict[int, Message] = {}
    while True:
        papers = PaperWriter(order, setter, signed).write(listed)
        changed = changed_since(order, papers, signed)
        told |= changed
        if not changed or not order.draft:
            return papers, told
        for number in changed:
            del signed[number]


def _as_enclosure(sent: SentPaper, title: str) -> Enclosure:
    file = sent.signed
    if file is None:
        raise RuntimeError(f"{sent.id} is not signed")
    version = DocumentVersion(
        sha256=file.sha256,
        name=file.name,
        size=file.size,
        media_type=file.media_type,
        added_at=file.added_at,
        added_by=file.added_by,
        pages=file.pages,
    )
    return Enclosure(document=DocumentId(""), title=title, version=version, requirements=())


def _shown(parts: Sequence[str]) -> str:
    text = " / ".join(parts) or "–"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
