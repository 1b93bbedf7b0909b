"""Writing a paper as a DOCX: A4 with the margins of the PDF, nothing live, nothing outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.editable.body import HANGING, Body, room
from templates.editable.envelope import FIRST_HEAD, HEAD, HEAD_REFERENCES, envelope
from templates.editable.look import font_table, known_styles, letters_of, style_id, stylesheet
from templates.editable.nodes import Node, R, node, serialised, texts, twips
from templates.editable.package import packed
from templates.layout.structure import Element, Mark
from templates.layout.styles import LYING, PAGE_NUMBER_SIZE, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from templates.archival.claims import Description
    from templates.layout.structure import Structure
    from templates.layout.styles import PageShape

_MARGIN_OF_HEAD, _MARK_SIZE = 28, 9
"""In points: a number and a mark under it have room above the text of an upright page."""


def write_docx(structure: Structure, said: Description) -> bytes:
    """Return a paper as a word processor opens it; `said.mark` stands above every page of a draft.

    From the second page on the number of the page stands above it too, which the word processor
    counts. The same structure and the same words about it give the same bytes: no clock is asked.
    """
    body = Body(known_styles(said.language))
    sections = list(_sections(structure))
    content: list[Node] = []
    for number, (shape, elements) in enumerate(sections, 1):
        content += body.written(elements)
        last = number == len(sections)
        ending = _page(shape, first=number == 1, marked=bool(said.mark))
        content.append(ending if last else _section_end(ending))
    parts = {
        "document": node("document", node("body", *content)),
        "styles": stylesheet(said.language),
        "numbering": _numbering(body.lists),
        "settings": _settings(),
        "fontTable": font_table(),
        HEAD: node("hdr", _counted(), *_marked(said.mark)),
    }
    if said.mark:
        parts[FIRST_HEAD] = node("hdr", *_marked(said.mark))
    files = {f"word/{name}.xml": serialised(part) for name, part in parts.items()}
    return packed(files | envelope(said, parts))


def _sections(structure: Structure) -> Iterator[tuple[PageShape, list[Element]]]:
    """Yield what stands on upright and on lying pages in turn; a second title begins a page."""
    shape, elements, titled = UPRIGHT, list[Element](), False
    for element in structure.document.kids:
        if not isinstance(element, Element):
            continue
        own = _shape(structure, element) or shape
        if own is not shape and elements:
            yield shape, elements
            elements = []
        shape = own
        if element.style == "title":
            if titled and elements:
                yield shape, elements
                elements = []
            titled = True
        elements.append(element)
    yield shape, elements


def _shape(structure: Structure, element: Element) -> PageShape | None:
    sheet = structure.sheets.get(_first_page(element))
    if sheet is None:
        return None
    return LYING if sheet[0] > sheet[1] else UPRIGHT


def _first_page(element: Element) -> int:
    """Return the page on which an element begins, -1 if it was drawn on none."""
    pages = [kid.page if isinstance(kid, Mark) else _first_page(kid) for kid in element.kids]
    return min((page for page in pages if page >= 0), default=-1)


def _page(shape: PageShape, *, first: bool, marked: bool) -> Node:
    """Return what the pages of a section are; the `first` page of the first one is not numbered."""
    size: dict[str, object] = {"w": twips(shape.width), "h": twips(shape.height)}
    if shape.width > shape.height:
        size["orient"] = "landscape"
    of_head = twips(_MARGIN_OF_HEAD + shape.top - UPRIGHT.top)
    return node(
        "sectPr",
        _called("default", HEAD),
        _called("first", FIRST_HEAD) if first and marked else None,
        node("type", val="nextPage"),
        node("pgSz", **size),
        node(
            "pgMar",
            top=twips(shape.top),
            right=twips(shape.right),
            bottom=twips(shape.bottom),
            left=twips(shape.left),
            header=of_head,
            footer=twips(_MARGIN_OF_HEAD),
            gutter=0,
        ),
        node("titlePg") if first else None,
    )


def _called(which: str, part: str) -> Node:
    """Return the reference to what stands above pages."""
    made = node("headerReference", type=which)
    made.set(f"{{{R}}}id", HEAD_REFERENCES[part])
    return made


def _section_end(section: Node) -> Node:
    """Return the paragraph that ends a section; it is as good as invisible."""
    ending = room(0)
    ending[0].append(section)
    return ending


def _counted() -> Node:
    """Return the line with the number of the page: the one thing a word processor fills in."""
    look = letters_of(bold=False, italic=False, size=PAGE_NUMBER_SIZE)
    return _above(node("fldSimple", node("r", look, *texts("2")), instr="PAGE"))


def _marked(mark: str) -> Iterator[Node]:
    """Yield the line with the mark of a draft, if it is one."""
    if mark:
        look = letters_of(bold=True, italic=False, size=_MARK_SIZE)
        yield _above(node("r", look, *texts(mark)))


def _above(line: Node) -> Node:
    return node("p", node("pPr", node("pStyle", val=style_id("caption"))), line)


def _numbering(lists: int) -> Node:
    hanging = twips(HANGING)
    level = node(
        "lvl",
        node("start", val=1),
        node("numFmt", val="decimal"),
        node("lvlText", val="%1."),
        node("lvlJc", val="left"),
        node("pPr", node("ind", left=hanging, hanging=hanging)),
        ilvl=0,
    )
    kind = node("abstractNum", node("multiLevelType", val="singleLevel"), level, abstractNumId=0)
    from_one = [
        node(
            "num",
            node("abstractNumId", val=0),
            node("lvlOverride", node("startOverride", val=1), ilvl=0),
            numId=number,
        )
        for number in range(1, lists + 1)
    ]
    return node("numbering", kind, *from_one)


def _settings() -> Node:
    modern = node(
        "compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=15,
    )
    return node(
        "settings", node("defaultTabStop", val=708), node("autoHyphenation"), node("compat", modern)
    )
