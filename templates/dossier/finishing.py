"""Making one document of merged pages: numbers, links, bookmarks, properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, OutlineItem

from templates.archival.claims import describe
from templates.documents.inventory import LINK
from templates.dossier.scrubbing import scrub
from templates.dossier.stamping import Stamper
from templates.layout.typesetter import plain
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pikepdf import Object, Page, Pdf

    from models.domain.text import Language
    from templates.archival.claims import Description
    from templates.dossier.sealing import Seal
    from templates.layout.brief import Listed

_LOOK_UP_EVERY = 50


def finish(
    merged: Path,
    target: Path,
    contents: Sequence[Listed],
    said: Description,
    seal: Seal,
    pause: Callable[[], None],
) -> int:
    """Write the finished document and return its number of pages; `pause` may raise to stop.

    The document claims to be archival: whether that
    is true is judged next.
    The same input gives the same bytes: no clock, and an identifier made from the content.
    """
    with seal.open(merged) as pdf:
        scrub(pdf)
        stamper = Stamper(pdf, said.mark)
        for number, page in enumerate(pdf.pages, 1):
            stamper.stamp(page, number)
            if number % _LOOK_UP_EVERY == 0:
                pause()
        _link(pdf, contents)
        _bookmark(pdf, contents, said.language)
        describe(pdf, said, "b")
        pdf.Root[Name.PageLabels] = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=1)]))
        pause()
        if Name.ID in pdf.trailer:
            del pdf.trailer[Name.ID]  # merging made it up at random
        seal.save(pdf, target)
        return len(pdf.pages)


def _link(pdf: Pdf, contents: Sequence[Listed]) -> None:
    """Lead the lines of the inventory to the pages they name."""
    first_pages = {str(listed.number): listed.first_page for listed in contents if listed.pages}
    for listed in contents:
        if listed.enclosed:
            continue
        for number in range(listed.first_page, listed.first_page + listed.pages):
            for annotation in annotations_of(pdf.pages[number - 1]):
                _lead(pdf, annotation, first_pages)


def _lead(pdf: Pdf, annotation: Object, first_pages: dict[str, int]) -> None:
    action = annotation.get(Name.A)
    if not isinstance(action, Dictionary) or Name.URI not in action:
        return
    address = str(action[Name.URI])
    if address.startswith(LINK):
        page = pdf.pages[first_pages[address.removeprefix(LINK)] - 1]
        del annotation[Name.A]
        annotation[Name.Dest] = Array([page.obj, Name.Fit])


def annotations_of(page: Page) -> list[Object]:
    """Return the annotations of a page."""
    found = page.obj.get(Name.Annots)
    return list(found) if isinstance(found, Array) else []


def _bookmark(pdf: Pdf, contents: Sequence[Listed], language: Language) -> None:
    groups = {
        "dossier.bookmark_papers": [each for each in contents if not each.enclosed and each.pages],
        "dossier.bookmark_enclosures": [each for each in contents if each.enclosed and each.pages],
    }
    with pdf.open_outline() as outline:
        for title, members in groups.items():
            if not members:
                continue
            group = OutlineItem(words(title, language), members[0].first_page - 1)
            group.is_closed = False
            group.children.extend(
                OutlineItem(bookmark_title(each), each.first_page - 1) for each in members
            )
            outline.root.append(group)


def bookmark_title(listed: Listed) -> str:
    """Return what the bookmark of something listed says."""
    return f"{listed.number}. {plain(listed.title)}"
