"""Reading images that an older Dopusk wrote: records have versions, old images are lifted.

An image is never rewritten, because entries commit to its bytes. When a record changes its shape in
a way that defaults do not cover, append a function to its kind's line in `UPCASTS`; the n-th takes
the JSON of version n to that of version n + 1. Never edit one that has shipped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from models.domain.record_types import RECORD_TYPES, Record

if TYPE_CHECKING:
    from models.domain.records import Kind

Upcast = Callable[[dict[str, Any]], dict[str, Any]]

UPCASTS: Mapping[Kind, tuple[Upcast, ...]] = {}


def image_version(kind: Kind) -> int:
    """Return the version in which images of a kind are written today."""
    return 1 + len(UPCASTS.get(kind, ()))


def read_image(kind: Kind, version: int, body: bytes) -> Record:
    """Return the record that an image of any version stands for.

    Raises:
        msgspec.MsgspecError: the bytes do not describe such a record.
    """
    steps = UPCASTS.get(kind, ())[version - 1 :]
    try:
        if not steps:
            return msgspec.json.decode(body, type=RECORD_TYPES[kind])
        raw: dict[str, Any] = msgspec.json.decode(body)
        for step in steps:
            raw = step(raw)
        return msgspec.convert(raw, RECORD_TYPES[kind])
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(str(error)) from error
