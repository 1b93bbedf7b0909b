"""Rendering the papers of a filing and finding their places in the dossier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from templates.documents import application, covering_letter, gap_list, inventory, ownership
from templates.layout.brief import Brief, Listed
from templates.layout.page import typeset
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus import Flowable

    from models.domain.dossier import DossierOrder
    from templates.layout.styles import PageShape
    from templates.layout.typesetter import Typesetter

_ROUNDS = 8
_STORIES: dict[PaperKind | None, tuple[Callable[[Brief], list[Flowable]], PageShape]] = {
    None: (gap_list.story, gap_list.SHAPE),
    PaperKind.COVERING_LETTER: (covering_letter.story, covering_letter.SHAPE),
    PaperKind.APPLICATION: (application.story, application.SHAPE),
    PaperKind.OWNERSHIP: (ownership.story, ownership.SHAPE),
    PaperKind.INVENTORY: (inventory.story, inventory.SHAPE),
}
_SHOW_PLACES = frozenset({PaperKind.COVERING_LETTER, PaperKind.INVENTORY})
"""Papers that print the sizes or places of others, and so are set again until these settle."""


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers as files in order, and the contents of the whole dossier."""

    files: tuple[Path, ...]
    contents: tuple[Listed, ...]


def paper_kinds(order: DossierOrder) -> tuple[PaperKind | None, ...]:
    """Return the papers of a dossier in order: a draft begins with its gap list (None).

    The inventory closes the papers, whether the law pack names it or not.
    """
    named = [paper.kind for paper in order.snapshot.pack.filings[order.filing].papers]
    kinds = [kind for kind in dict.fromkeys(named) if kind is not PaperKind.INVENTORY]
    start: list[PaperKind | None] = [None] if order.draft else []
    return (*start, *kinds, PaperKind.INVENTORY)


def write_papers(
    order: DossierOrder, setter: Typesetter, enclosures: Sequence[Listed], folder: Path
) -> Papers:
    """Render all papers; the inventory again and again until its own size is what it says.

    Raises:
        CaseRefused: a final paper would hold text that cannot be drawn.
    """
    kinds = paper_kinds(order)
    files = [folder / f"paper-{number:02d}.pdf" for number in range(1, len(kinds) + 1)]
    papers = [
        Listed(number=number, title=_title(kind, order), pages=1, kind=kind)
        for number, kind in enumerate(kinds, 1)
    ]
    for round_ in range(_ROUNDS):
        contents = placed([*papers, *enclosures])
        brief = Brief(order, setter, contents)
        again = [
            _written(paper, brief, file) if round_ == 0 or paper.kind in _SHOW_PLACES else paper
            for paper, file in zip(papers, files, strict=True)
        ]
        if again == papers and round_ > 0:
            setter.refuse_faults()
            return Papers(tuple(files), contents)
        papers = again
    raise RuntimeError("the inventory does not settle")


def placed(contents: Sequence[Listed]) -> tuple[Listed, ...]:
    """Return the contents with their first pages, one after another."""
    page, found = 1, []
    for listed in contents:
        found.append(replace(listed, first_page=page if listed.pages else 0))
        page += listed.pages
    return tuple(found)


def _written(paper: Listed, brief: Brief, file: Path) -> Listed:
    story, shape = _STORIES[paper.kind]
    return replace(paper, pages=typeset(story(brief), file, brief.language, shape))


def _title(kind: PaperKind | None, order: DossierOrder) -> str:
    if kind is PaperKind.APPLICATION:
        pack = order.snapshot.pack
        forms = [paper.form for paper in pack.filings[order.filing].papers if paper.kind is kind]
        if forms[0] is not None:
            return pack.forms[forms[0]].title.in_language(order.language)
    name = kind.value if kind else "gap_list"
    return words(f"documents.{name}.title", order.language)
