"""Files of office programs: which kind a file is, judged by its content, and what it carries.

Runs in the worker only, on files from outside: archives that unpack without end, and macros, are
found without unpacking anything to the disk and without running anything.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from models.evidence.compound import Compound

if TYPE_CHECKING:
    from pathlib import Path

ARCHIVE, COMPOUND = "application/zip", "application/x-ole-storage"
"""What the first bytes of a file tell; which kind of file it is, only the worker can say."""
DOC, RTF = "application/msword", "application/rtf"
ODT = "application/vnd.oasis.opendocument.text"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SUFFIXES = {DOC: ".doc", RTF: ".rtf", ODT: ".odt", DOCX: ".docx", XLSX: ".xlsx"}
"""What is converted, and how LibreOffice expects such a file to be called."""

_MOST_PARTS = 10_000
_MOST_UNPACKED = 1 << 30
_MOST_OF_A_PART = 4 << 20  # of the parts that are read: lists of what is inside
_MAIN_PARTS = {
    DOCX.encode() + b".main+xml": DOCX,
    XLSX.encode() + b".main+xml": XLSX,
}
_WITH_MACROS = (b"macroEnabled", b"vbaProject")
_SCRIPTED = ("basic/", "scripts/", "word/vbaproject.bin", "xl/vbaproject.bin")
_Said = dict[str, object]


def look_at_archive(path: Path) -> _Said:
    """Return what a ZIP archive is: a document of an office program, or nothing we know."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _judged(archive)
    except NotImplementedError:  # a way of packing that no office program uses
        return {"fault": "unsupported"}
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, KeyError, RuntimeError):
        return {"fault": "unreadable"}


def _judged(archive: zipfile.ZipFile) -> _Said:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        return {"fault": "too_heavy"}
    names = {part.filename.casefold() for part in parts}
    kind, scripted = _kind_of(archive, names)
    if kind is None:
        return {"fault": "unsupported"}
    if any(part.flag_bits & 1 for part in parts) or _is_locked(archive, names):
        return {"media_type": kind, "fault": "password"}
    if scripted or any(name.startswith(_SCRIPTED) for name in names):
        return {"media_type": kind, "fault": "macros"}
    return {"media_type": kind, "fault": _unpacked(archive) or "needs_conversion"}


def _kind_of(archive: zipfile.ZipFile, names: set[str]) -> tuple[str | None, bool]:
    """Return the kind of document, and whether it says of itself that it holds macros."""
    if "mimetype" in names:
        return (ODT if _part(archive, "mimetype").strip() == ODT.encode() else None), False
    if "[content_types].xml" not in names:
        return None, False
    said = _part(archive, "[Content_Types].xml")
    scripted = any(word in said for word in _WITH_MACROS)
    kinds = [kind for named, kind in _MAIN_PARTS.items() if named in said]
    if not kinds and scripted:  # the main part is then called otherwise
        kinds = [DOCX if "word/document.xml" in names else XLSX]
    return (kinds[0] if len(kinds) == 1 else None), scripted


def _is_locked(archive: zipfile.ZipFile, names: set[str]) -> bool:
    listed = "META-INF/manifest.xml"
    return listed.casefold() in names and b"encryption-data" in _part(archive, listed)


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_MOST_OF_A_PART)


def _unpacked(archive: zipfile.ZipFile) -> str | None:
    """Unpack every part into nothing: sizes in the list of an archive may be lies."""
    total = 0
    for part in archive.infolist():
        with archive.open(part) as stream:
            while chunk := stream.read(1 << 20):
                total += len(chunk)
                if total > _MOST_UNPACKED:
                    return "too_heavy"
    return None


def look_at_compound(path: Path) -> _Said:
    """Return what a compound file is: a document of an old Word, or nothing we know."""
    try:
        compound = Compound(path.read_bytes())
    except (OSError, ValueError):
        return {"fault": "unreadable"}
    if "EncryptedPackage" in compound.streams:  # a newer document under a password
        return {"fault": "password"}
    text = compound.streams.get("WordDocument")
    if text is None:
        return {"fault": "unsupported"}
    if _OLD_MACROS & compound.streams.keys():
        return {"media_type": DOC, "fault": "macros"}
    flags = compound.sector(text)[_FLAGS_AT : _FLAGS_AT + 2]
    locked = int.from_bytes(flags, "little") & _ENCRYPTED
    return {"media_type": DOC, "fault": "password" if locked else "needs_conversion"}


_OLD_MACROS = {"Macros", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA"}
_FLAGS_AT, _ENCRYPTED = 10, 0x0100  # in the head of the text of a Word document
