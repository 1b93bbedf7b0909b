"""Writing the structure of a drawn paper into its PDF: tree, language, bookmarks, reading order."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem

from templates.archival.claims import Description, describe
from templates.layout.structure import Element, Mark, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from pikepdf import Object, Pdf

_NO_LETTER = re.compile(rb"(?<=> )<0000>")
_LONGEST_STRING = 16_000
"""Letters; archival files hold no string of more than 32,767 bytes."""
_HEADINGS = frozenset({"H1", "H2"})


def write_tagged(
    drawn: BinaryIO, target: BinaryIO, structure: Structure, said: Description
) -> None:
    """Write a drawn paper as one file that is PDF/A-2a and PDF/UA-1.

    Links to other places of a dossier are taken out: they lead nowhere from a paper by itself.
    """
    with pikepdf.open(drawn) as pdf:
        for number, page in enumerate(pdf.pages):
            for key in (Name.Trans, Name.Annots):
                if key in page:
                    del page[key]
            page[Name.Tabs] = Name.S
            page[Name.StructParents] = number
        _mend_letters(pdf)
        _settle_headings(structure)
        _write_tree(pdf, structure)
        _write_bookmarks(pdf, structure)
        describe(pdf, said, "a", accessible=True)
        _pack(pdf)
        pdf.save(target, deterministic_id=True, progress=_breathe)


def _pack(pdf: Pdf) -> None:
    """Pack every stream, and let none end in a carriage return: readers may count it to the line.

    What follows the end of packed data is ignored by every reader.
    """
    for found in pdf.objects:
        if isinstance(found, pikepdf.Stream):
            packed = zlib.compress(found.read_bytes())
            ending = b"\n" if packed.endswith(b"\r") else b""
            found.write(packed + ending, filter=Name.FlateDecode)


def _breathe(_percent: int) -> None:
    """Let other threads run for a moment: the library keeps them waiting while it writes."""


def _settle_headings(structure: Structure) -> None:
    """Let no level be skipped: what comes before the first title is a title."""
    for element, _ in _headings(structure.document):
        if element.kind == "H1":
            return
        element.kind = "H1"


def _write_tree(pdf: Pdf, structure: Structure) -> None:
    """Write elements and, by page, which of them each mark belongs to."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written: dict[Element, Object] = {}
    root[Name.K] = Array([_written(pdf, structure.document, root, written)])
    parents = Array()
    for number in range(len(pdf.pages)):
        marked = Array([written[element] for element in structure.marked.get(number, [])])
        parents.append(number)
        parents.append(pdf.make_indirect(marked))
    root[Name.ParentTree] = pdf.make_indirect(Dictionary(Nums=parents))
    root[Name.ParentTreeNextKey] = len(pdf.pages)
    pdf.Root[Name.StructTreeRoot] = root
    pdf.Root[Name.MarkInfo] = Dictionary(Marked=True)


def _written(pdf: Pdf, element: Element, parent: Object, written: dict[Element, Object]) -> Object:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"), P=parent))
    written[element] = made
    if 0 < len(element.text) <= _LONGEST_STRING:
        # Lines are drawn without the spaces between them, so the words are given whole.
        made[Name.ActualText] = element.text
    if element.kind == "TH":
        made[Name.A] = Dictionary(O=Name.Table, Scope=Name.Column)
    if element.kind == "L":
        made[Name.A] = Dictionary(O=Name.List, ListNumbering=Name.Decimal)
    kids = Array()
    for kid in element.kids:
        kids.append(
            _written(pdf, kid, made, written) if isinstance(kid, Element) else _mark(pdf, kid)
        )
    made[Name.K] = kids
    return made


def _mark(pdf: Pdf, mark: Mark) -> Dictionary:
    return Dictionary(Type=Name.MCR, Pg=pdf.pages[mark.page].obj, MCID=mark.number)


def _write_bookmarks(pdf: Pdf, structure: Structure) -> None:
    with pdf.open_outline() as outline:
        for element, page in _headings(structure.document):
            item = OutlineItem(element.text, page)
            under = outline.root[-1].children if outline.root else outline.root
            (outline.root if element.kind == "H1" else under).append(item)


def _headings(element: Element) -> Iterator[tuple[Element, int]]:
    for kid in element.kids:
        if not isinstance(kid, Element):
            continue
        mark = next((each for each in kid.kids if isinstance(each, Mark)), None)
        if kid.kind in _HEADINGS and mark is not None:
            yield kid, mark.page
        yield from _headings(kid)


def _mend_letters(pdf: Pdf) -> None:
    """Let no code mean the letter zero: reportlab says so of codes without a glyph."""
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get(Name.Type) == Name.Font:
            letters = found.get(Name.ToUnicode)
            if letters is not None:
                letters.write(_NO_LETTER.sub(b"<FFFD>", letters.read_bytes()))
