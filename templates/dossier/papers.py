"""Rendering the papers of a filing and finding their places in the dossier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from models.domain.numbering import Numbered, keeping
from models.domain.paper import paper_id
from templates.documents import (
    attestation,
    covering_letter,
    form,
    gap_list,
    inventory,
    ownership,
    separator,
)
from templates.dossier.slots import Slot, paper_slots
from templates.layout.brief import Brief, Listed
from templates.layout.keeping import Signature
from templates.layout.own_words import with_closing
from templates.layout.page import typeset
from templates.layout.structure import Structure
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from reportlab.platypus import Flowable

    from models.domain.dossier import DossierOrder
    from models.domain.filing import Form
    from models.domain.ids import PaperId
    from models.domain.paper import Submission
    from templates.dossier.sealing import Seal
    from templates.dossier.staging import Staged
    from templates.layout.styles import PageShape
    from templates.layout.typesetter import Typesetter

_ROUNDS = 8
_STORIES: dict[PaperKind | None, tuple[Callable[[Brief], list[Flowable]], PageShape]] = {
    None: (gap_list.story, gap_list.SHAPE),
    PaperKind.COVERING_LETTER: (covering_letter.story, covering_letter.SHAPE),
    PaperKind.OWNERSHIP: (ownership.story, ownership.SHAPE),
    PaperKind.ATTESTATION: (attestation.story, attestation.SHAPE),
    PaperKind.INVENTORY: (inventory.story, inventory.SHAPE),
}
_FORMS = frozenset({PaperKind.APPLICATION, PaperKind.FORM})
_SHOW_PLACES = frozenset({PaperKind.COVERING_LETTER, PaperKind.INVENTORY})
"""Papers that print the sizes or places of others, and so are set again until these settle."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper as it was drawn, in memory: what stands in it, its pages, who signs it."""

    pdf: bytes
    structure: Structure
    pages: int
    signers: tuple[str, ...]

    @property
    def text(self) -> tuple[str, ...]:
        """Return what the paper says, part by part."""
        return tuple(self.structure.texts())


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers in order as they were drawn, and the contents of the whole dossier."""

    contents: tuple[Listed, ...]
    drawn: tuple[Drawn, ...]


class PaperWriter:
    """Draws the papers of one order; `signed` are those that came back, by their numbers."""

    def __init__(
        self, order: DossierOrder, setter: Typesetter, signed: Mapping[int, Staged] | None = None
    ) -> None:
        self.order, self.setter, self.signed = order, setter, signed or {}

    def write(self, enclosures: Sequence[Listed]) -> Papers:
        """Draw all papers; the inventory again and again until its own size is what it says.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        papers, drawn = self._listed(), dict[int, Drawn]()
        for round_ in range(_ROUNDS):
            contents = placed([*papers, *enclosures], self.order.kept)
            brief = Brief(self.order, self.setter, contents)
            for paper in papers:
                if round_ == 0 or paper.kind in _SHOW_PLACES:
                    drawn[paper.number] = draw(paper, brief)
            again = [
                paper if paper.signed else replace(paper, pages=drawn[paper.number].pages)
                for paper in papers
            ]
            if again == papers and round_ > 0:
                self.setter.refuse_faults()
                return Papers(contents, tuple(drawn[paper.number] for paper in papers))
            papers = again
        raise RuntimeError("the inventory does not settle")

    def write_one(
        self, wanted: PaperId, enclosures: Sequence[Listed], sizes: Mapping[PaperId, int]
    ) -> tuple[Listed, Drawn] | None:
        """Draw one paper as it stands among the others, which are as large as is said of them.

        Returns None if the order holds no such paper; `sizes` are pages, one if it is silent.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        papers = [
            replace(paper, pages=sizes.get(slot_id(self.order, paper), paper.pages))
            for paper in self._listed()
        ]
        at = next((i for i, each in enumerate(papers) if slot_id(self.order, each) == wanted), None)
        if at is None:
            return None
        for _ in range(_ROUNDS):
            contents = placed([*papers, *enclosures], self.order.kept)
            drawn = draw(papers[at], Brief(self.order, self.setter, contents))
            if papers[at].kind not in _SHOW_PLACES or drawn.pages == papers[at].pages:
                self.setter.refuse_faults()
                return contents[at], drawn
            papers[at] = replace(papers[at], pages=drawn.pages)
        raise RuntimeError("the paper does not settle")

    def _listed(self) -> list[Listed]:
        """Return the papers with the sizes of those that came back signed."""
        brief = Brief(self.order, self.setter)
        found = []
        for number, slot in enumerate(paper_slots(self.order), 1):
            signed = self.signed.get(number)
            found.append(
                Listed(
                    number=number,
                    title=paper_title(slot, brief),
                    pages=signed.pages if signed else 1,
                    sha256=signed.enclosure.version.sha256 if signed else None,
                    kind=slot.kind,
                    form=slot.form,
                    party=slot.party,
                    signed=signed is not None,
                    key=_key(slot),
                )
            )
        return found


def take_in(papers: Papers, folder: Path, seal: Seal) -> list[Path]:
    """Write drawn papers as files to merge; return them in order."""
    files = []
    for number, drawn in enumerate(papers.drawn, 1):
        files.append(folder / f"paper-{number:02d}.pdf")
        seal.take_in(BytesIO(drawn.pdf), files[-1])
    return files


def placed(contents: Sequence[Listed], kept: Submission | None = None) -> tuple[Listed, ...]:
    """Return the contents with their first pages, one after another, and with printed numbers.

    What was filed with `kept` keeps the numbers it had there.
    """
    earlier = kept.contents if kept else ()
    numbers = keeping(
        [Numbered(listed.key, 1) for listed in contents],
        {place.key: (place.number,) for place in earlier},
    )
    pages = keeping(
        [Numbered(listed.key, listed.pages) for listed in contents],
        {place.key: place.pages for place in earlier},
    )
    page, found = 1, []
    for listed, (label,), labels in zip(contents, numbers, pages, strict=True):
        first = page if listed.pages else 0
        found.append(replace(listed, first_page=first, label=label, labels=labels))
        page += listed.pages
    return tuple(found)


def _key(slot: Slot) -> str:
    """Return by what a paper is known again, in whichever language it was filed."""
    name = str(slot.form or (slot.kind.value if slot.kind else "gap_list"))
    return f"{name}@{slot.party}" if slot.party else name


def slot_id(order: DossierOrder, slot: Slot | Listed) -> PaperId:
    """Return the id of the paper in a slot, under which its way to a signature is kept."""
    kind = slot.kind.value if slot.kind else "gap_list"
    return paper_id(order.filing, order.language, kind, slot.form, slot.party)


def paper_title(slot: Slot, brief: Brief) -> str:
    """Return the title of a form, with the party it is for, or of a paper of ours."""
    if slot.kind not in _FORMS:
        name = slot.kind.value if slot.kind else "gap_list"
        return words(f"documents.{name}.title", brief.language)
    title = _form(slot, brief).title.in_language(brief.language)
    party = brief.state.parties[slot.party] if slot.party else None
    return f"{title}: {brief.name(party)}" if party else title


def draw(paper: Listed, brief: Brief) -> Drawn:
    """Draw one paper as the brief has it now, with what was typed into it."""
    brief = brief.for_paper(slot_id(brief.order, paper), paper.title)
    story, shape = _story(paper, brief)
    return _drawn(with_closing(story, brief), shape, brief)


def draw_separator(listed: Listed, brief: Brief) -> Drawn:
    """Draw the sheet that goes before an enclosure; one page, whatever the enclosure serves."""
    for most in separator.SERVED:
        drawn = _drawn(separator.story(brief, listed, most), separator.SHAPE, brief)
        if drawn.pages == 1:
            return drawn
    raise RuntimeError("a separator sheet does not fit its page")


def _drawn(story: list[Flowable], shape: PageShape, brief: Brief) -> Drawn:
    signers = tuple(part.who for part in story if isinstance(part, Signature) and part.who)
    sheet = BytesIO()
    typesetting = typeset(story, sheet, brief.language, shape)
    return Drawn(sheet.getvalue(), typesetting.structure, typesetting.pages, signers)


def _story(paper: Listed, brief: Brief) -> tuple[list[Flowable], PageShape]:
    if paper.kind not in _FORMS:
        story, shape = _STORIES[paper.kind]
        return story(brief), shape
    drawn = _form(paper, brief)
    if paper.kind is PaperKind.APPLICATION:
        return form.application(brief, drawn), form.SHAPE
    party = brief.state.parties[paper.party] if paper.party else None
    return form.sheet(brief, drawn, party), form.SHAPE


def _form(paper: Listed | Slot, brief: Brief) -> Form:
    if paper.form is None:
        raise RuntimeError(f"the {paper.kind} of {brief.filing.id} names no form")
    return brief.order.snapshot.pack.forms[paper.form]
