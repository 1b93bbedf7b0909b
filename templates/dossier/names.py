"""Names for files that are safe on every system and in every archive, whatever they were called."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 120
_SUFFIXES = {
    "application/pdf": (".pdf",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/tiff": (".tif", ".tiff"),
}


def safe_name(number: int, name: str, media_type: str) -> str:
    """Return a file name of its own for a numbered document.

    The number in front makes it unique and keeps it off reserved names. Letters of any script
    stay; path separators, controls and marks that turn the reading direction do not. The suffix
    follows the media type, so that a picture cannot pose as a program.
    """
    allowed = _SUFFIXES.get(media_type, (".bin",))
    base = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    stem, dot, suffix = base.rpartition(".")
    kept = f".{suffix.lower()}" if dot and f".{suffix.lower()}" in allowed else allowed[0]
    stem = stem if dot and f".{suffix.lower()}" in allowed else base
    clean = re.sub("_+", "_", "".join(map(_harmless, stem))).strip("._- ")
    return f"{number:03d}-{_shortened(clean) or 'document'}{kept}"


def _harmless(character: str) -> str:
    if unicodedata.category(character)[0] in "LNM" or character in "-_. ()№":
        return character
    return "_"


def _shortened(stem: str) -> str:
    """Cut to what file systems hold, without breaking a letter."""
    return stem.encode()[:_LONGEST].decode(errors="ignore").rstrip("._- ")
