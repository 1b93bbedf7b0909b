"""How a legal act is cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.basis import ActKind
from templates.texts import words

if TYPE_CHECKING:
    from models.domain.basis import Act
    from models.domain.text import Language

_BY_TITLE = frozenset({ActKind.CODE, ActKind.PRACTICE})
"""Cited by their title alone: the Civil Code, or a practice no act was found for."""


def act_words(act: Act, provision: str | None, language: Language) -> str:
    """Return an act by kind, date, number and exact title, and the provision where known."""
    cited = _cited(act, language)
    return f"{cited}, {provision}" if provision else cited


def _cited(act: Act, language: Language) -> str:
    title = act.title.in_language(language)
    if act.kind in _BY_TITLE:
        return title
    kind = words(f"checklist.act_{act.kind}", language)
    details = {"title": title, "kind": kind, "number": act.number, "adopted": act.adopted}
    if title.casefold().startswith(kind.casefold()):  # a description, not the exact title
        numbered = act.number is not None and act.adopted is not None
        return words("checklist.act_described", language, **details) if numbered else title
    if act.number is None:
        return words("checklist.act_named", language, kind=kind, title=title)
    if act.adopted is None:
        return words("checklist.act_numbered", language, kind=kind, title=title, number=act.number)
    return words("checklist.act_dated", language, **details)
