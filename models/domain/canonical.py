"""One JSON form for every value: sorted keys, no spaces, UTF-8; hashes are taken over it."""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_encoder = msgspec.json.Encoder(order="sorted", decimal_format="string")


def canonical_bytes(value: Any) -> bytes:  # noqa: ANN401 (any JSON-ready value)
    """Return the canonical JSON of a domain value."""
    return _encoder.encode(value)


def from_canonical(data: bytes, cls: type[T]) -> T:
    """Return the domain value that canonical JSON stands for.

    Raises:
        msgspec.MsgspecError: the bytes do not describe such a value.
    """
    return msgspec.json.decode(data, type=cls)


def sha256_of(value: Any) -> str:  # noqa: ANN401
    """Return the SHA-256 (hex) of a value's canonical JSON."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()
