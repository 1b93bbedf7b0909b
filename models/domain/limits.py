"""How much a case takes at most, and what no case can hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Iterator

_GIB = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is too much, so that nothing from outside can fill the disk or hang the program.

    `largest_file` is in bytes. A look into a file may take `inspection_seconds` and
    `inspection_memory` MiB. A document may have `most_pages`; one with more is kept, but no dossier
    takes it.
    """

    largest_file: int = 4 * _GIB
    most_pages: int = 50_000
    inspection_seconds: float = 20.0
    inspection_memory: int = 1024


def refuse_broken_text(*values: object) -> None:
    """Refuse text with half a surrogate pair, anywhere inside the values.

    A command line or a file name whose bytes are no UTF-8 brings such; no file can hold it.

    Raises:
        RequestError: there is such text; the message shows it with the broken places marked.
    """
    for value in values:
        for text in _texts(value):
            broken = next((sign for sign in text if unicodedata.category(sign) == "Cs"), None)
            if broken is not None:
                shown = without_surrogates(text)[:_SHOWN]
                code = f"U+{ord(broken):04X}"
                raise RequestError(message("text.broken", text=shown, code=code))


def without_surrogates(text: str) -> str:
    """Return a text that can be shown: a replacement sign for each half of a surrogate pair."""
    return "".join("\ufffd" if unicodedata.category(sign) == "Cs" else sign for sign in text)


_SHOWN = 80


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 (any record)
    """Yield every text inside a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.items()))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
