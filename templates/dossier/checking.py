"""Reading a finished dossier back, with another library than the one that wrote it.

Whatever differs here is a bug of ours: nothing is released and the reason is raised.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from models.domain.filing import PaperKind
from templates.archival.pictures import PDFIUM
from templates.documents.inventory import LINK, pages_markup
from templates.dossier.fingerprints import of_source, sampled, text_of
from templates.dossier.finishing import Bookmark, bookmarks
from templates.dossier.manifest import MANIFEST, ORIGINALS
from templates.dossier.page_checks import PageCheck, expect, figures, named_links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from models.domain.text import Language
    from templates.archival.claims import Description
    from templates.dossier.finishing import Assembled
    from templates.dossier.sealing import Seal
    from templates.layout.brief import Listed

_AT_ONCE, _BYTES_AT_ONCE = 200, 16 << 20
"""Pages that are read before a document is opened anew, and about how much they may take."""


def check(
    path: Path,
    assembled: Assembled,
    said: Description,
    seal: Seal,
    pause: Callable[[], None],
) -> None:
    """Compare a finished dossier with what it should be.

    Raises:
        RuntimeError: it is not what its contents say.
    """
    contents = assembled.contents
    pages = sum(listed.pages for listed in contents)
    with _opened(path, seal) as document:
        expect(len(document) == pages, f"{len(document)} pages instead of {pages}")
        _check_bookmarks(document, assembled, said.language)
        _check_inventory(document, contents)
    looks = _expected(assembled, said.mark, seal, pause)
    fitting = _BYTES_AT_ONCE * pages // path.stat().st_size
    at_once = min(max(fitting, 1), _AT_ONCE)
    for start in range(0, pages, at_once):
        pause()
        with _opened(path, seal) as document:
            for number in range(start + 1, min(start + at_once, pages) + 1):
                looks[number].check(document, number)
    _check_leads(looks, contents)


def check_originals(folder: Path, contents: Sequence[Listed]) -> None:
    """Compare the originals beside a dossier, as its manifest found them, with its inventory.

    Raises:
        RuntimeError: one is missing, is another, or is not listed.
    """
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    found = {
        name: held["sha256"]
        for name, held in manifest["files"].items()
        if name.startswith(f"{ORIGINALS}/")
    }
    lines = [line for line in manifest["contents"] if "original" in line]
    named = {line["original"]: line["number"] for line in lines}
    hashes = {listed.number: listed.sha256 for listed in contents if listed.sha256}
    expect(set(found) == set(named), f"originals differ: {sorted(set(found) ^ set(named))[:3]}")
    expect(set(named.values()) == set(hashes), "a document of the inventory has no original")
    for name, number in named.items():
        expect(found[name] == hashes[number], f"the original of {number} is not what is listed")


@contextmanager
def _opened(path: Path, seal: Seal) -> Iterator[pdfium.PdfDocument]:
    """Open a document for some pages: PDFium keeps everything it has read until it is closed."""
    with PDFIUM:
        document = pdfium.PdfDocument(path, password=seal.password or None)
        try:
            yield document
        finally:
            document.close()


def _expected(
    assembled: Assembled, mark: str, seal: Seal, pause: Callable[[], None]
) -> dict[int, PageCheck]:
    """Return what is to be seen on each page, by its number."""
    ours = assembled.ours()
    looks = {
        number: PageCheck(label=label, mark=mark, paper=listed.title if number in ours else None)
        for listed in assembled.contents
        if listed.pages
        for number, label in enumerate(listed.labels, listed.first_page)
    }
    _expect_own_links(looks, assembled)
    for _, taken, first in assembled.of_files():
        pause()
        for leap in taken.guide.leaps:
            looks[first + leap.page + 1].links[None, first + leap.target] += 1
        with _opened(taken.part.path, seal) as source:
            for place in sampled(taken):
                page = source[taken.pages[place] - 1]
                looks[first + place + 1].source = of_source(page, taken.turns.get(place, 0))
                page.close()
    return looks


def _expect_own_links(looks: Mapping[int, PageCheck], assembled: Assembled) -> None:
    """Every link of a paper, where it was drawn, leads to the first page of what it names."""
    first_pages = {listed.number: listed.first_page for listed in assembled.contents}
    for listed in assembled.contents:
        if listed.number not in assembled.drawn or listed.number in assembled.taken:
            continue
        with PDFIUM, pdfium.PdfDocument(assembled.drawn[listed.number]) as paper:
            for index in range(listed.pages):
                page = paper[index]
                for box, number in named_links(page, LINK):
                    looks[listed.first_page + index].links[box, first_pages[number] - 1] += 1
                page.close()


def _check_bookmarks(
    document: pdfium.PdfDocument, assembled: Assembled, language: Language
) -> None:
    wanted = list(bookmarks(assembled, language))
    found = [Bookmark(mark.level, mark.get_title(), _page_of(mark)) for mark in document.get_toc()]
    differ = [pair for pair in zip(found, wanted, strict=False) if pair[0] != pair[1]]
    expect(
        not differ and len(found) == len(wanted),
        f"{len(found)} bookmarks instead of {len(wanted)}: {differ[:1]}",
    )


def _page_of(mark: pdfium.PdfBookmark) -> int:
    target = mark.get_dest()
    index = target.get_index() if target else None
    return -1 if index is None else int(index)


def _check_inventory(document: pdfium.PdfDocument, contents: Sequence[Listed]) -> None:
    """Every enclosed file's hash and pages are printed in the inventory."""
    printed = "".join(
        _page_text(document, index)
        for listed in contents
        if listed.kind is PaperKind.INVENTORY
        for index in range(listed.first_page - 1, listed.last_page)
    )
    for listed in contents:
        if listed.sha256 and listed.pages:
            expect(listed.sha256 in printed, f"the inventory lacks the hash of {listed.number}")
            expect(pages_markup(listed) in printed, f"the inventory lacks pages of {listed.number}")


def _page_text(document: pdfium.PdfDocument, index: int) -> str:
    page = document[index]
    found = "".join(text_of(page).split())
    page.close()
    return found


def _check_leads(looks: Mapping[int, PageCheck], contents: Sequence[Listed]) -> None:
    """The inventory leads to the first page of everything, from where these pages are printed."""
    listed_pages = [each for each in contents if each.pages]
    places = {listed.first_page - 1 for listed in listed_pages}
    found: set[tuple[str, int]] = set()
    for listed in listed_pages:
        if listed.kind is PaperKind.INVENTORY:
            for number in range(listed.first_page, listed.last_page + 1):
                found |= looks[number].leads
    expect({target for _, target in found} == places, "links of the inventory lead elsewhere")
    for listed in listed_pages:
        line = (figures(pages_markup(listed)), listed.first_page - 1)
        expect(line in found, f"the inventory does not lead to the pages of {listed.number}")
