"""Remarks that a paper carries about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.text import Language
from templates.layout import blocks

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from templates.layout.brief import Brief


def courtesy_note(brief: Brief) -> list[Flowable]:
    """Return the remark that an English paper is a courtesy copy; nothing for the others."""
    if brief.language is not Language.EN:
        return []
    return blocks.note(brief.setter.own("remark.courtesy_copy"), brief.styles)


def working_draft_note(brief: Brief) -> list[Flowable]:
    """Return the remark on a form that the authority has not published."""
    return blocks.note(brief.setter.own("remark.working_draft"), brief.styles)


def unsigned_note(brief: Brief) -> list[Flowable]:
    """Return the remark on the text of a document that is yet to be signed and attached."""
    return blocks.note(brief.setter.own("remark.unsigned"), brief.styles)
