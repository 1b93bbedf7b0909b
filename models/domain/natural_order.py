"""The order in which people number files: `scan 2` before `scan 10`."""

from __future__ import annotations

import re
import unicodedata

_NUMBERS = re.compile(r"([0-9]+)")
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"})
"""Endings of files that are pictures by their name; what they are, their content tells."""


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Return what names are sorted by: numbers in them count as numbers, case does not count."""
    parts = _NUMBERS.split(unicodedata.normalize("NFC", name).casefold())
    return [
        (0, int(part[:18]), part) if _NUMBERS.fullmatch(part) else (1, 0, part)
        for part in parts
        if part
    ]
