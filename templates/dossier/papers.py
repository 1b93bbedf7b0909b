"""Rendering the papers of a filing and finding their places in the dossier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from templates.documents import covering_letter, form, gap_list, inventory, ownership
from templates.dossier.slots import Slot, paper_slots
from templates.layout.brief import Brief, Listed
from templates.layout.page import typeset
from templates.layout.structure import Structure
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus import Flowable

    from models.domain.dossier import DossierOrder
    from models.domain.filing import Form
    from templates.dossier.sealing import Seal
    from templates.layout.styles import PageShape
    from templates.layout.typesetter import Typesetter

_ROUNDS = 8
_STORIES: dict[PaperKind | None, tuple[Callable[[Brief], list[Flowable]], PageShape]] = {
    None: (gap_list.story, gap_list.SHAPE),
    PaperKind.COVERING_LETTER: (covering_letter.story, covering_letter.SHAPE),
    PaperKind.OWNERSHIP: (ownership.story, ownership.SHAPE),
    PaperKind.INVENTORY: (inventory.story, inventory.SHAPE),
}
_FORMS = frozenset({PaperKind.APPLICATION, PaperKind.FORM})
_SHOW_PLACES = frozenset({PaperKind.COVERING_LETTER, PaperKind.INVENTORY})
"""Papers that print the sizes or places of others, and so are set again until these settle."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper as it was drawn, in memory, and what stands in it."""

    pdf: bytes
    structure: Structure


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers in order, as files to merge and as drawn; the contents of the whole dossier."""

    files: tuple[Path, ...]
    contents: tuple[Listed, ...]
    drawn: tuple[Drawn, ...]


def write_papers(
    order: DossierOrder,
    setter: Typesetter,
    enclosures: Sequence[Listed],
    folder: Path,
    seal: Seal,
) -> Papers:
    """Render all papers; the inventory again and again until its own size is what it says.

    Raises:
        CaseRefused: a final paper would hold text that cannot be drawn.
    """
    slots = paper_slots(order)
    files = [folder / f"paper-{number:02d}.pdf" for number in range(1, len(slots) + 1)]
    papers = [
        Listed(
            number=number,
            title=_title(slot, Brief(order, setter)),
            pages=1,
            kind=slot.kind,
            form=slot.form,
            party=slot.party,
        )
        for number, slot in enumerate(slots, 1)
    ]
    drawn: dict[int, Drawn] = {}
    for round_ in range(_ROUNDS):
        contents = placed([*papers, *enclosures])
        brief = Brief(order, setter, contents)
        again = [
            _written(paper, brief, file, seal, drawn)
            if round_ == 0 or paper.kind in _SHOW_PLACES
            else paper
            for paper, file in zip(papers, files, strict=True)
        ]
        if again == papers and round_ > 0:
            setter.refuse_faults()
            return Papers(tuple(files), contents, tuple(drawn[paper.number] for paper in papers))
        papers = again
    raise RuntimeError("the inventory does not settle")


def placed(contents: Sequence[Listed]) -> tuple[Listed, ...]:
    """Return the contents with their first pages, one after another."""
    page, found = 1, []
    for listed in contents:
        found.append(replace(listed, first_page=page if listed.pages else 0))
        page += listed.pages
    return tuple(found)


def _written(
    paper: Listed, brief: Brief, file: Path, seal: Seal, drawn: dict[int, Drawn]
) -> Listed:
    story, shape = _story(paper, brief)
    sheet = BytesIO()
    typesetting = typeset(story, sheet, brief.language, shape)
    drawn[paper.number] = Drawn(sheet.getvalue(), typesetting.structure)
    return replace(paper, pages=seal.take_in(sheet, file))


def _story(paper: Listed, brief: Brief) -> tuple[list[Flowable], PageShape]:
    if paper.kind not in _FORMS:
        story, shape = _STORIES[paper.kind]
        return story(brief), shape
    drawn = _form(paper, brief)
    if paper.kind is PaperKind.APPLICATION:
        return form.application(brief, drawn), form.SHAPE
    party = brief.state.parties[paper.party] if paper.party else None
    return form.sheet(brief, drawn, party), form.SHAPE


def _title(slot: Slot, brief: Brief) -> str:
    """Return the title of a form, with the party it is for, or of a paper of ours."""
    if slot.kind not in _FORMS:
        name = slot.kind.value if slot.kind else "gap_list"
        return words(f"documents.{name}.title", brief.language)
    title = _form(slot, brief).title.in_language(brief.language)
    party = brief.state.parties[slot.party] if slot.party else None
    return f"{title}: {brief.name(party)}" if party else title


def _form(paper: Listed | Slot, brief: Brief) -> Form:
    if paper.form is None:
        raise RuntimeError(f"the {paper.kind} of {brief.filing.id} names no form")
    return brief.order.snapshot.pack.forms[paper.form]
