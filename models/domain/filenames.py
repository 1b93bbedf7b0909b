"""File names from outside, made safe to write on any system.

In the case a name stays as it was given: it is data there. Only where a file is written outside
does it become a name of the system, and only there it is changed.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 150
"""Bytes in UTF-8: under the 255 of a file system, with room for folders where paths are short."""

_NAMELESS = "document"
_SEPARATORS = re.compile(r"[/\\]")
# Windows takes none of the first; an old code page may turn the others into separators.
_FORBIDDEN = frozenset('<>:"|?*\u2044\u2215\u29f8\uff0f\uff3c')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_EDGES = " ._-~$"  # hidden on Unix, dropped by Windows, an option or a home to a shell
_EXTENSION = re.compile(r"[^\s.]+")
_LONGEST_EXTENSION = 24


def harmless_name(name: str) -> str:
    """Return a file name in NFC that is one on every system, whatever was given.

    Letters, marks, digits and signs of every script stay. What stands before a separator is
    dropped. Controls, marks that turn the reading direction, and what no file system takes become
    an underscore. It is at most `LONGEST` bytes in UTF-8 with its extension kept, never a
    reserved name, never hidden, never empty; making it harmless again changes nothing.
    """
    parts = _SEPARATORS.split(unicodedata.normalize("NFC", name))
    last = next((part for part in reversed(parts) if part.strip(_EDGES)), "")
    signs = re.sub("__+", "_", "".join(map(_harmless, last)))
    clean = re.sub("  +", " ", signs).rstrip(_EDGES)
    stem, dot, extension = clean.rpartition(".")
    if not dot or not _is_extension(extension):
        stem, extension = clean, ""
    ending = f".{extension}" if extension else ""
    stem = _shortened(stem.strip(_EDGES), LONGEST - len(ending.encode()) - 1) or _NAMELESS
    if _RESERVED.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return stem + ending


def _harmless(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Zs":
        return " "
    return "_" if category[0] in "CZ" or sign in _FORBIDDEN else sign


def _is_extension(text: str) -> bool:
    return bool(_EXTENSION.fullmatch(text)) and len(text.encode()) <= _LONGEST_EXTENSION


def _shortened(stem: str, most: int) -> str:
    """Cut to a number of bytes, without breaking a letter."""
    return stem.encode()[:most].decode(errors="ignore").rstrip(_EDGES)
