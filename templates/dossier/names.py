"""Names for the originals in a dossier: numbered, and of the kind that their content is."""

from __future__ import annotations

from models.domain.filenames import harmless_name

_SUFFIXES = {
    "application/pdf": (".pdf",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/tiff": (".tif", ".tiff"),
    "image/bmp": (".bmp",),
    "application/msword": (".doc",),
    "application/rtf": (".rtf",),
    "application/vnd.ms-excel": (".xls",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
}


def safe_name(number: int, name: str, media_type: str) -> str:
    """Return a file name of its own for a numbered document, harmless on every system.

    The number in front makes it unique. The suffix follows the media type, so that a picture
    cannot pose as a program.
    """
    allowed = _SUFFIXES.get(media_type, (".bin",))
    base = harmless_name(name)
    stem, dot, suffix = base.rpartition(".")
    if not dot or f".{suffix.lower()}" not in allowed:
        stem, suffix = base, allowed[0].removeprefix(".")
    return f"{number:03d}-{stem}.{suffix.lower()}"
