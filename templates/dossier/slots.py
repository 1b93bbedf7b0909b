"""Which papers a dossier holds, in order: one for each slot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.evaluation import Facts, matches
from models.domain.filing import PaperKind
from models.domain.filings import still_drafted
from models.domain.ids import FormId, PartyId
from models.domain.readiness import Truth
from templates.layout.attached import signed_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.dossier import DossierOrder
    from models.domain.filing import Form, Paper


@dataclass(frozen=True, slots=True)
class Slot:
    """A paper of ours: its kind (None is the gap list), its form, the party the form is for."""

    kind: PaperKind | None
    form: FormId | None = None
    party: PartyId | None = None


def paper_slots(order: DossierOrder) -> tuple[Slot, ...]:
    """Return the papers of a dossier in order: a draft begins with its gap list.

    The inventory closes the papers, whether the law pack names it or not.
    """
    named = order.snapshot.pack.filings[order.filing].papers
    papers = [paper for paper in dict.fromkeys(named) if paper.kind is not PaperKind.INVENTORY]
    start = [Slot(None)] if order.draft else []
    slots = [slot for paper in papers for slot in _slots_of(paper, order)]
    return (*start, *slots, Slot(PaperKind.INVENTORY))


def _slots_of(paper: Paper, order: DossierOrder) -> Iterator[Slot]:
    form = order.snapshot.pack.forms[paper.form] if paper.form else None
    if form is None and paper.kind in {PaperKind.APPLICATION, PaperKind.FORM}:
        raise RuntimeError(f"the {paper.kind} of {order.filing} names no form")
    if form is None or paper.kind is PaperKind.APPLICATION:
        yield Slot(paper.kind, paper.form)
        return
    for party in _parties(form, order):
        if not _stands_back(form, party, order):
            yield Slot(paper.kind, paper.form, party)


def _parties(form: Form, order: DossierOrder) -> tuple[PartyId | None, ...]:
    """Return whom a form is printed for: nobody in particular, or everyone it selects."""
    if form.for_each is None:
        return (None,)
    snapshot = order.snapshot
    facts = Facts(snapshot.pack, snapshot.state.answers, snapshot.state.parties, order.dated)
    return tuple(
        party.id
        for party in snapshot.state.parties.values()
        if matches(form.for_each, party, facts).truth is Truth.TRUE
    )


def _stands_back(form: Form, party: PartyId | None, order: DossierOrder) -> bool:
    """Return whether the text of a document gives way to the document.

    A final dossier never holds such a text unsigned: whether the document itself may be missing is
    for the requirement to say.
    """
    if form.drafts is None:
        return False
    snapshot = order.snapshot
    filing = snapshot.pack.filings[order.filing]
    needed = still_drafted(form, filing, snapshot.readiness.items, party)
    return not order.draft or not needed or signed_for(order, form.drafts, party)
