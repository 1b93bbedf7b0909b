"""Texts and bases: what every part of a pack carries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from models.domain.basis import Basis
from models.domain.ids import ActId, SourceId
from models.domain.text import Text
from models.law.schema import BasisBody, Triple, Words

Phrases = Mapping[str, Text]
"""The shared phrases of a pack."""


@overload
def text_of(body: Triple) -> Text: ...
@overload
def text_of(body: None) -> None: ...
@overload
def text_of(body: Triple | None) -> Text | None: ...
def text_of(body: Triple | None) -> Text | None:
    """Return the domain text."""
    return Text(ru=body.ru, be=body.be, en=body.en) if body else None


def words_of(body: Words, phrases: Phrases) -> Text:
    """Return a text, spelled out or shared."""
    return text_of(body) if isinstance(body, Triple) else phrases[body]


def bases_of(bodies: tuple[BasisBody, ...], phrases: Phrases) -> tuple[Basis, ...]:
    """Return the domain bases."""
    return tuple(_basis_of(body, phrases) for body in bodies)


def _basis_of(body: BasisBody, phrases: Phrases) -> Basis:
    return Basis(
        covers=words_of(body.covers, phrases),
        kind=body.kind,
        confidence=body.confidence,
        sources=tuple(SourceId(str(source)) for source in body.sources),
        act=ActId(str(body.act)) if body.act else None,
        provision=body.provision,
        carries_duty=body.carries_duty,
    )
