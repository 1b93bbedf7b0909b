"""One JSON form for every value: sorted keys, no spaces, UTF-8; hashes are taken over it."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_in_order = msgspec.json.Encoder(decimal_format="string")
_encoder = msgspec.json.Encoder(order="sorted", decimal_format="string")


def canonical_bytes(value: Any) -> bytes:  # noqa: ANN401 (any JSON-ready value)
    """Return the canonical JSON of a domain value."""
    return _encoder.encode(value)


def ordered_bytes(value: Any) -> bytes:  # noqa: ANN401
    """Return JSON that keeps the order of mappings, for values whose order means something."""
    return _in_order.encode(value)


def from_canonical(data: bytes, cls: type[T]) -> T:
    """Return the domain value that canonical JSON stands for.

    Raises:
        msgspec.MsgspecError: the bytes do not describe such a value.
    """
    try:
        return msgspec.json.decode(data, type=cls)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(str(error)) from error
