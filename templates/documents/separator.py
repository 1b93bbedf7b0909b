"""The sheet before an enclosure: its number, its title, its pages, what it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.layout import blocks
from templates.layout.styles import UPRIGHT
from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from templates.layout.brief import Brief, Listed

SHAPE = UPRIGHT
_DOWN = SHAPE.text_height * 0.28
SERVED = (12, 4, 0)
"""How many requirements a sheet names, from the most to what always leaves it one page."""
_LONGEST_TITLE = 300


def story(brief: Brief, listed: Listed, most: int = SERVED[0]) -> list[Flowable]:
    """Return the sheet; `listed` is the enclosure, with the pages that are to be printed.

    It names the first `most` of the requirements that the enclosure serves.
    """
    own, look = brief.setter.own, brief.styles
    return [
        blocks.gap(_DOWN),
        blocks.subtitle(own("separator.number", number=listed.shown), look),
        blocks.title(_title(brief, listed), look),
        *([blocks.subtitle(_pages(brief, listed), look)] if listed.pages else []),
        *_served(brief, listed, most),
    ]


def _title(brief: Brief, listed: Listed) -> str:
    title = plain(listed.title)
    if len(title) > _LONGEST_TITLE:
        title = f"{title[:_LONGEST_TITLE]}…"
    return brief.setter.text(title, listed.title)


def _pages(brief: Brief, listed: Listed) -> str:
    said = "separator.page" if listed.pages == 1 else "separator.pages"
    return brief.setter.own(said, pages=listed.shown_pages)


def _served(brief: Brief, listed: Listed, most: int) -> list[Flowable]:
    """Name the requirements that the enclosure serves; a sheet says how many more there are."""
    if not listed.requirements or not most:
        return []
    shown, look = listed.requirements[:most], brief.styles
    lines = [brief.requirement_title(ref) for ref in shown]
    if more := len(listed.requirements) - len(shown):
        lines.append(brief.setter.own("separator.more", n=more))
    said = "separator.serves" if len(listed.requirements) == 1 else "separator.serves_several"
    head = blocks.centred(brief.setter.own(said), look)
    return [blocks.gap(20), head, *(blocks.centred(line, look) for line in lines)]
