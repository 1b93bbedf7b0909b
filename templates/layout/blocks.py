"""The blocks that papers are put together from; every one takes markup from a `Typesetter`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    NextPageTemplate,
    PageBreak,
)

from templates.layout.keeping import Signature
from templates.layout.styles import LYING, UPRIGHT
from templates.layout.tagged import (
    LayoutTable,
    NumberedList,
    Room,
    TaggedParagraph,
    TaggedRule,
    TaggedTable,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.lib.styles import ParagraphStyle

    from templates.layout.styles import Styles

Cell = str | Flowable
"""What stands in a table: markup, or something that draws itself."""

Rule = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]
"""A rule of a table's style: what, from which cell, to which, how."""

LINE = 0.5
_TOWERING = 600
_SHORT = 120
_ALONE = 3
_GRID = colors.Color(0.25, 0.25, 0.25)
_SHADE = colors.Color(0.93, 0.93, 0.93)
_ENDLESS_WORD = re.compile(r"[^\s<>]{120}")
"""Longer than any word, and than most addresses of pages."""
BLANK = "_" * 24


def letterhead(name: str, lines: Sequence[str], styles: Styles) -> list[Flowable]:
    """Return the sender's name and particulars, ruled off from the letter."""
    return [
        TaggedParagraph(name, styles.sender),
        *(TaggedParagraph(line, styles.caption) for line in lines),
        Room(0, 5),
        TaggedRule(width="100%", thickness=0.8, color=colors.black),
        Room(0, 8),
    ]


def date_and_addressee(left: Sequence[str], addressee: str, styles: Styles) -> Flowable:
    """Return the line of date and number on the left and whom it goes to on the right."""
    table = LayoutTable(
        [
            [
                [TaggedParagraph(line, styles.plain) for line in left],
                TaggedParagraph(addressee, styles.plain),
            ]
        ],
        colWidths=[84 * mm, 84 * mm],
    )
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *_no_padding()])
    return table


def note(markup: str, styles: Styles) -> list[Flowable]:
    """Return a framed remark to whoever handles the paper."""
    table = LayoutTable([[TaggedParagraph(markup, styles.small)]], colWidths=["100%"])
    table.setStyle(
        [
            ("BOX", (0, 0), (-1, -1), LINE, _GRID),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
    )
    return [table, Room(0, 8)]


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    styles: Styles,
    *,
    centred: Sequence[int] = (),
    dense: bool = False,
) -> TaggedTable:
    """Return a ruled table whose head is repeated on every page; long rows may break.

    A dense one is set in smaller type, for many columns.
    """
    look = (styles.dense_cell, styles.dense_centre) if dense else (styles.cell, styles.cell_centre)
    body = [_cells(row, look, centred) for row in rows]
    headed = styles.dense_head if dense else styles.head
    top = [[TaggedParagraph(words, headed) for words in head]] if head else []
    # Rows stay whole, except one that a page cannot hold: reportlab would refuse the table.
    towering = any(isinstance(cell, str) and len(cell) > _TOWERING for row in rows for cell in row)
    table = TaggedTable(
        [*top, *body], colWidths=list(widths), repeatRows=len(top), splitInRow=int(towering)
    )
    rules: list[Rule] = [
        ("GRID", (0, 0), (-1, -1), LINE, _GRID),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        *((side, (0, 0), (-1, -1), 4) for side in ("LEFTPADDING", "RIGHTPADDING")),
    ]
    if not towering and all(_is_short(row) for row in rows[-_ALONE:]):
        rules += _no_row_alone(len(top), len(rows))
    if top:
        rules += [("BACKGROUND", (0, 0), (-1, 0), _SHADE), ("VALIGN", (0, 0), (-1, 0), "MIDDLE")]
    table.setStyle(rules)
    return table


def grouped(table: TaggedTable) -> Flowable:
    """Let rows without a first cell belong to the row above, on the next page too."""
    table.grouped = True
    return table


def numbered(lines: Sequence[str], styles: Styles) -> list[Flowable]:
    """Return lines with their numbers before them."""
    rows = [
        [TaggedParagraph(f"{n}.", styles.plain), TaggedParagraph(line, styles.plain)]
        for n, line in enumerate(lines, 1)
    ]
    if not rows:
        return []
    towering = any(len(line) > _TOWERING for line in lines)
    table = NumberedList(rows, colWidths=[12 * mm, None], splitInRow=int(towering))
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *_no_padding(),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )
    return [table]


def signature(
    position: str, name: str, captions: tuple[str, str], styles: Styles, who: str = ""
) -> Flowable:
    """Return the block to sign in: position, room for the signature, name; `who` signs it."""
    captioned = [TaggedParagraph("", styles.caption)]
    captioned += [TaggedParagraph(caption, styles.caption) for caption in captions]
    table = LayoutTable(
        [
            [TaggedParagraph(position, styles.plain), "", TaggedParagraph(name, styles.plain)],
            captioned,
        ],
        colWidths=[68 * mm, 45 * mm, 55 * mm],
        hAlign="LEFT",
    )
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (1, 0), (1, 0), LINE, colors.black),
            ("LINEBELOW", (2, 0), (2, 0), LINE, colors.black),
            *_no_padding(),
            ("LEFTPADDING", (2, 0), (2, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 3),
        ]
    )
    return Signature([Room(0, 22), table], who)


def paragraphs(markup: str, styles: Styles) -> list[Flowable]:
    """Return entered text of any length, a paragraph for each of its lines."""
    return [body(line, styles) for line in markup.split("<br/>")]


def one_below_another(titles: Iterable[str]) -> str:
    """Return several titles in one cell so that it is seen where each of them ends."""
    return ";<br/>".join(titles)


def title(markup: str, styles: Styles) -> Flowable:
    """Return the title of a paper."""
    return TaggedParagraph(markup, styles.title)


def subtitle(markup: str, styles: Styles) -> Flowable:
    """Return a line under the title of a paper: whom it concerns."""
    return TaggedParagraph(markup, styles.subtitle)


def heading(markup: str, styles: Styles) -> list[Flowable]:
    """Return the heading of a section, never alone at the foot of a page."""
    return [CondPageBreak(42 * mm), TaggedParagraph(markup, styles.heading)]


def body(markup: str, styles: Styles) -> Flowable:
    """Return a justified paragraph; aligned to the left if it holds what is no word.

    Looking for places to hyphenate a thing of thousands of letters would take hours.
    """
    endless = _ENDLESS_WORD.search(markup)
    return TaggedParagraph(markup, styles.body_of_long_words if endless else styles.body)


def plain(markup: str, styles: Styles) -> Flowable:
    """Return a paragraph aligned to the left, without indent."""
    return TaggedParagraph(markup, styles.plain)


def small(markup: str, styles: Styles) -> Flowable:
    """Return a paragraph in small type."""
    return TaggedParagraph(markup, styles.small)


def centred(markup: str, styles: Styles) -> Flowable:
    """Return a paragraph in the middle, in the type of tables."""
    return TaggedParagraph(markup, styles.cell_centre)


def code(value: str, styles: Styles) -> Flowable:
    """Return a hash, broken so that it fits a narrow column."""
    quarter = len(value) // 4
    parts = [value[at : at + quarter] for at in range(0, len(value), quarter)]
    return TaggedParagraph("<br/>".join(parts), styles.code)


def gap(points: float = 8) -> Flowable:
    """Return empty room."""
    return Room(0, points)


def new_page() -> Flowable:
    """Return the start of a new page."""
    return PageBreak()


def turned(parts: Sequence[Flowable]) -> list[Flowable]:
    """Return parts too wide for an upright page on lying pages of their own."""
    lie, stand = NextPageTemplate(LYING.name), NextPageTemplate(UPRIGHT.name)
    return [lie, PageBreak(), *parts, stand, PageBreak()]


def _cells(
    row: Sequence[Cell], look: tuple[ParagraphStyle, ParagraphStyle], centred: Sequence[int]
) -> list[Flowable]:
    return [
        TaggedParagraph(cell, look[column in centred]) if isinstance(cell, str) else cell
        for column, cell in enumerate(row)
    ]


def _is_short(row: Sequence[Cell]) -> bool:
    """Return whether a row is so low that a page holds it together with its neighbours."""
    return all(not isinstance(cell, str) or len(cell) <= _SHORT for cell in row)


def _no_row_alone(above: int, rows: int) -> list[Rule]:
    """Return the rule that the last row of a table takes the one before it along."""
    last = above + rows - 1
    return [("NOSPLIT", (0, last - 1), (-1, last))] if rows > 1 else []


def _no_padding() -> list[Rule]:
    sides = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
    return [(side, (0, 0), (-1, -1), 0) for side in sides]
