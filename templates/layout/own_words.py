"""What a lawyer typed into a paper, set as paragraphs where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Spacer

from templates.layout import blocks
from templates.layout.keeping import Signature
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from templates.layout.brief import Brief

_ROOM = 8


def opening(brief: Brief) -> list[Flowable]:
    """Return what stands under the title of a paper."""
    return _paragraphs(brief, brief.wording.opening)


def letter_body(brief: Brief, standard: Sequence[str]) -> list[Flowable]:
    """Return what a letter says: one's own words, or the standard sentences, given as markup."""
    own = _paragraphs(brief, brief.wording.body)
    return own or [blocks.body(sentence, brief.styles) for sentence in standard]


def with_closing(story: Sequence[Flowable], brief: Brief) -> list[Flowable]:
    """Return a story with what stands over its signatures; at its end if nobody signs."""
    closing = _paragraphs(brief, brief.wording.closing)
    if not closing:
        return list(story)
    place = next((at for at, part in enumerate(story) if isinstance(part, Signature)), len(story))
    while place and _leads_to_signature(story[place - 1]):
        place -= 1
    return [*story[:place], blocks.gap(_ROOM), *closing, *story[place:]]


def _leads_to_signature(part: Flowable) -> bool:
    """Return whether this is room or a heading over signatures, which stays with them."""
    style = getattr(part, "style", None)
    return isinstance(part, Spacer | CondPageBreak) or getattr(style, "name", "") == "heading"


def _paragraphs(brief: Brief, typed: str) -> list[Flowable]:
    if not typed.strip():
        return []
    field = words("own_words.field", brief.language, paper=brief.paper)
    markup = brief.setter.text(typed.strip(), field)
    return [blocks.body(line, brief.styles) for line in markup.split("<br/>") if line.strip()]
