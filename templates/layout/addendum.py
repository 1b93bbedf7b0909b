"""Answers too long for their boxes: begun in the form, given in full on pages after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from templates.layout import blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from models.domain.question import Question
    from templates.layout.brief import Brief

FITS, FITS_LINES = 400, 15
"""How many characters, and how many lines that somebody ended, stand in a box."""
_SHOWN, _SHOWN_LINES = 300, 8


@dataclass(frozen=True, slots=True)
class Continued:
    """An answer of the addendum: its number, question and section as markup, and the answer.

    `lines` are the items of a list, or the paragraphs of a text.
    """

    number: int
    question: str
    section: str
    lines: tuple[str, ...]
    is_list: bool


class Addendum:
    """The answers of one form that do not fit their boxes, numbered as they come."""

    def __init__(self) -> None:
        self.items: list[Continued] = []

    def begin(
        self, brief: Brief, question: Question, entered: str | Sequence[str], about: tuple[str, str]
    ) -> str:
        """Return what stands in the box as markup, and keep the whole for later.

        `entered` is a text or the items of a list; `about` says in words which question it answers
        and in which section of the form.
        """
        own, field = brief.setter.own, question.title
        number, is_list = len(self.items) + 1, not isinstance(entered, str)
        whole = entered.splitlines() if isinstance(entered, str) else list(entered)
        lines = tuple(brief.setter.text(line, field) for line in whole if line.strip())
        asked, section = about
        self.items.append(
            Continued(
                number=number,
                question=own("addendum.item", number=number, question=asked),
                section=own("addendum.whole", section=section),
                lines=lines,
                is_list=is_list,
            )
        )
        beginning = _beginning_of_text(entered) if isinstance(entered, str) else _first(entered)
        if not beginning:
            return f"<i>{own('addendum.see', number=number)}</i>"
        continued = own("addendum.continued", number=number)
        return f"{brief.setter.text(beginning, field)}<br/><i>{continued}</i>"


def fits(value: str) -> bool:
    """Return whether an answer stands in its box whole."""
    return len(value) <= FITS and value.count("\n") < FITS_LINES


def pages(brief: Brief, paper: str) -> list[Flowable]:
    """Return the pages that follow a form, nothing if every answer fits; `paper` is its title."""
    if brief.addendum is None or not brief.addendum.items:
        return []
    head = brief.setter.own("addendum.title", paper=paper)
    parts = [blocks.new_page(), blocks.title(head, brief.styles)]
    for item in brief.addendum.items:
        parts += blocks.heading(item.question, brief.styles)
        parts += [blocks.small(item.section, brief.styles), blocks.gap(3)]
        if item.is_list:
            parts += blocks.numbered(item.lines, brief.styles)
        else:
            parts += [blocks.body(line, brief.styles) for line in item.lines]
    return parts


def _beginning_of_text(entered: str) -> str:
    """Return the first lines of a text, cut between words where it has any."""
    text = "\n".join(entered.splitlines()[:_SHOWN_LINES])
    if len(text) <= _SHOWN:
        return f"{text} …"
    cut = text[:_SHOWN]
    between = max(cut.rfind(" "), cut.rfind("\n"))
    return f"{cut[:between] if between > 0 else cut} …"


def _first(items: Sequence[str]) -> str:
    """Return the first items of a list that fit whole, numbered as in the list."""
    shown: list[str] = []
    for number, item in enumerate(items[:_SHOWN_LINES], 1):
        line = f"{number}. {item}"
        if sum(map(len, shown)) + len(line) > _SHOWN:
            break
        shown.append(line)
    return "\n".join([*shown, "…"]) if shown else ""
