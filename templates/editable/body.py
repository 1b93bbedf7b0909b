"""The body of an editable paper: paragraphs, lists and tables as the tree has them."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from templates.editable.look import PLAIN, letters_of, style_id
from templates.editable.nodes import Node, W, node, texts, twips
from templates.layout.fonts import BOLD, BOLD_ITALIC, ITALIC
from templates.layout.structure import Arrangement, Element, Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reportlab.lib.styles import ParagraphStyle

HANGING = 12 * mm
"""How far the text of a list stands from its numbers."""
_PARAGRAPH = f"{{{W}}}p"
_PADDING = {"top": 2, "left": 4, "bottom": 3, "right": 4}
_LINE, _GREY, _SHADE = 4, "404040", "EDEDED"
_SIDES = ("top", "left", "bottom", "right")
_LEAST = 1.0
_TOWERING = 600


class Body:
    """Writes elements as paragraphs and tables; every numbered list gets a number of its own."""

    def __init__(self, look: Mapping[str, ParagraphStyle]) -> None:
        self._look = look
        self.lists = 0

    def written(self, elements: Sequence[Element]) -> Iterator[Node]:
        """Yield elements that follow one another; those of one arrangement stand in its table.

        Where one is signed does not begin a page without the words above it.
        """
        groups = groupby(elements, lambda each: each.spot.arrangement if each.spot else None)
        before: Node | None = None
        for arrangement, group in groups:
            if arrangement is None:
                for element in group:
                    for made in self._written(element):
                        yield made
                        before = made
            else:
                if before is not None and arrangement.rows > 1:
                    _keep_with_next(before)
                yield from self._arranged(arrangement, list(group))
                before = None

    def _written(self, element: Element) -> Iterator[Node]:
        match element.kind:
            case "Table":
                if element.before:
                    yield _keep_with_next(room(element.before))
                yield self._table(element)
                yield room(_LEAST)
            case "L":
                yield from self._list(element)
            case _:
                yield self.paragraph(element)

    def paragraph(
        self, element: Element, *, number: Node | None = None, indent: Node | None = None
    ) -> Node:
        """Return a paragraph with its letters; the room before it is added to its style's."""
        style = self._look.get(element.style, self._look[PLAIN])
        runs = element.runs or (Run(element.text),)
        properties = node(
            "pPr",
            node("pStyle", val=style_id(style.name)),
            number,
            _under() if element.ruled else None,
            node("spacing", before=twips(style.spaceBefore + element.before))
            if element.before
            else None,
            indent,
        )
        return node("p", properties, *(_run(run, style) for run in runs if run.text))

    def _list(self, element: Element) -> Iterator[Node]:
        """Yield a list: numbered by the word processor if its labels count from one."""
        items = [_parts(item) for item in _kids(element)]
        labels = [item[0].text if item else "" for item in items]
        counted = labels == [f"{number}." for number in range(1, len(items) + 1)]
        if counted:
            self.lists += 1
        hanging = {"left": twips(HANGING), "hanging": twips(HANGING)}
        for label, item in zip(labels, items, strict=True):
            number = self._numbering() if counted else None
            for place, part in enumerate(item[1:]):
                if place:
                    yield self.paragraph(part, indent=node("ind", left=twips(HANGING)))
                    continue
                made = self.paragraph(part, number=number, indent=node("ind", **hanging))
                if not counted:
                    made.insert(1, node("r", *texts(label), node("tab")))
                yield made

    def _numbering(self) -> Node:
        return node("numPr", node("ilvl", val=0), node("numId", val=self.lists))

    def _table(self, element: Element) -> Node:
        rows = _kids(element)
        most = max((len(row.kids) for row in rows), default=0)
        widths = element.widths or (0.0,) * most
        return node(
            "tbl",
            _table_properties(widths, padded=True, ruled=True),
            node("tblGrid", *(node("gridCol", w=twips(width)) for width in widths)),
            *(self._row(row, widths) for row in rows),
        )

    def _row(self, row: Element, widths: Sequence[float]) -> Node:
        cells = _kids(row)
        head = bool(cells) and all(cell.kind == "TH" for cell in cells)
        empty = [Element("TD")] * (len(widths) - len(cells))
        return node(
            "tr",
            node(
                "trPr",
                None if _towers(row) else node("cantSplit"),
                node("tblHeader") if head else None,
            ),
            *(
                self._cell(_kids(cell), width, shaded=cell.kind == "TH")
                for cell, width in zip([*cells, *empty], widths, strict=False)
            ),
        )

    def _cell(
        self,
        elements: Sequence[Element],
        width: float,
        *,
        shaded: bool = False,
        lines: Sequence[str] = (),
        low: bool = False,
    ) -> Node:
        properties = node(
            "tcPr",
            node("tcW", w=twips(width), type="dxa"),
            node("tcBorders", *(_edge(side) for side in lines)) if lines else None,
            node("shd", val="clear", color="auto", fill=_SHADE) if shaded else None,
            node("vAlign", val="bottom" if low else "center") if low or shaded else None,
        )
        parts = [part for element in elements for part in self._written(element)]
        if not parts or parts[-1].tag != _PARAGRAPH:
            parts.append(room(_LEAST))
        return node("tc", properties, *parts)

    def _arranged(self, arrangement: Arrangement, elements: Sequence[Element]) -> Iterator[Node]:
        """Yield a table without a grid: what stands in it, each in its cell."""
        cells: dict[tuple[int, int], list[Element]] = {}
        for element in elements:
            spot = element.spot
            if spot is not None:
                cells.setdefault((spot.row, spot.column), []).append(element)
        if elements[0].before:
            yield _keep_with_next(room(elements[0].before))
        widths = arrangement.widths
        rows = [
            node(
                "tr",
                node("trPr", node("cantSplit")),
                *(
                    self._arranged_cell(arrangement, cells, row, column)
                    for column in range(len(widths))
                ),
            )
            for row in range(arrangement.rows)
        ]
        grid = node("tblGrid", *(node("gridCol", w=twips(width)) for width in widths))
        yield node("tbl", _table_properties(widths, padded=arrangement.boxed), grid, *rows)
        yield room(_LEAST)

    def _arranged_cell(
        self,
        arrangement: Arrangement,
        cells: Mapping[tuple[int, int], list[Element]],
        row: int,
        column: int,
    ) -> Node:
        lines = [side for side in _SIDES if (row, column, side) in arrangement.lines]
        standing = [replace(element, before=0) for element in cells.get((row, column), ())]
        width, last = arrangement.widths[column], row + 1 == arrangement.rows
        made = self._cell(standing, width, lines=lines, low=not last)
        if not last:
            for paragraph in made.iterfind(_PARAGRAPH):
                _keep_with_next(paragraph)
        return made


def room(points: float) -> Node:
    """Return an empty paragraph of a height, such as must stand between tables."""
    height = twips(max(points, _LEAST))
    spacing = node("spacing", before=0, after=0, line=height, lineRule="exact")
    letters = node("rPr", node("sz", val=2), node("szCs", val=2))
    return node("p", node("pPr", spacing, letters))


def _keep_with_next(paragraph: Node) -> Node:
    """Keep a paragraph, if it is one, on the page of what follows it."""
    properties = paragraph[0] if paragraph.tag == _PARAGRAPH else None
    if properties is not None:
        named = len(properties) > 0 and properties[0].tag == f"{{{W}}}pStyle"
        properties.insert(int(named), node("keepNext"))
    return paragraph


def _kids(element: Element) -> list[Element]:
    return [kid for kid in element.kids if isinstance(kid, Element)]


def _parts(item: Element) -> list[Element]:
    """Return the label of a list's item and the paragraphs of its body."""
    return [part for kid in _kids(item) for part in _kids(kid)]


def _towers(element: Element) -> bool:
    """Return whether a row may be higher than a page."""
    return len(element.text) > _TOWERING or any(_towers(kid) for kid in _kids(element))


def _run(run: Run, style: ParagraphStyle) -> Node:
    bold = run.bold and style.fontName not in {BOLD, BOLD_ITALIC}
    italic = run.italic and style.fontName not in {ITALIC, BOLD_ITALIC}
    look = letters_of(bold=bold, italic=italic, size=run.size, symbol=run.symbol)
    return node("r", look, *texts(run.text))


def _under() -> Node:
    return node("pBdr", node("bottom", val="single", sz=6, space=4, color="000000"))


def _edge(side: str) -> Node:
    return node(side, val="single", sz=_LINE, space=0, color=_GREY)


def _table_properties(widths: Sequence[float], *, padded: bool, ruled: bool = False) -> Node:
    sides = (*_SIDES, "insideH", "insideV")
    padding = _PADDING if padded else dict.fromkeys(_SIDES, 0)
    return node(
        "tblPr",
        node("tblW", w=twips(sum(widths)), type="dxa"),
        node("tblBorders", *(_edge(side) for side in sides)) if ruled else None,
        node("tblLayout", type="fixed"),
        node(
            "tblCellMar",
            *(node(side, w=twips(points), type="dxa") for side, points in padding.items()),
        ),
    )
