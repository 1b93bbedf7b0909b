"""Checking a dossier from anywhere: nothing in it is trusted, nothing in it can stop the check."""

from __future__ import annotations

import hashlib
import json
import lzma
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

import pikepdf

from models.errors import Message, message
from templates.dossier.manifest import ARCHIVE, FOLDERS, MANIFEST, PDF, VERIFIER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

Line = tuple[Message, bool]
"""What was looked at, and whether it is as it should be."""

_CHUNK = 1 << 20
_LONGEST_MANIFEST = 32 << 20
_BROKEN = (
    OSError,
    ValueError,
    KeyError,
    RuntimeError,
    EOFError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
)
"""What a hostile or broken file can raise while it is read; RuntimeError: an encrypted member."""


def verify_dossier(path: Path) -> tuple[Line, ...]:
    """Check a `dossier.pdf` with its manifest beside it, a dossier's folder, or its archive."""
    place = _place(path)
    if place is None:
        return ((message("verify.not_a_dossier", name=path.name), False),)
    try:
        return tuple(_lines(place))
    except _BROKEN:
        return ((message("verify.not_a_dossier", name=path.name), False),)


class _Place(Protocol):
    """Where the files of a dossier lie."""

    def names(self) -> set[str]: ...

    def open(self, name: str) -> AbstractContextManager[BinaryIO]: ...


@dataclass(frozen=True, slots=True)
class _Folder:
    root: Path

    def names(self) -> set[str]:
        """Only what belongs to a dossier: other files in the folder are the user's."""
        found = {name for name in (PDF, MANIFEST, VERIFIER) if (self.root / name).is_file()}
        for folder in FOLDERS:
            if (self.root / folder).is_dir():
                found |= {f"{folder}/{path.name}" for path in (self.root / folder).iterdir()}
        return found

    def open(self, name: str) -> AbstractContextManager[BinaryIO]:
        return (self.root / name).open("rb")


@dataclass(frozen=True, slots=True)
class _Archive:
    path: Path

    def names(self) -> set[str]:
        with zipfile.ZipFile(self.path) as archive:
            listed = archive.namelist()
        if len(set(listed)) != len(listed):
            raise ValueError("a name stands twice in the archive")
        return set(listed)

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        with zipfile.ZipFile(self.path) as archive, archive.open(name) as stream:
            yield _as_binary(stream)


def _as_binary(stream: Any) -> BinaryIO:  # noqa: ANN401 (zipfile's reader has no exact type)
    binary: BinaryIO = stream
    return binary


def _place(path: Path) -> _Place | None:
    if path.is_dir():
        return _Folder(path)
    if path.name == PDF or path.suffix.lower() == ".pdf":
        return _Folder(path.parent) if path.name == PDF else None
    return _Archive(path) if path.is_file() else None


def _lines(place: _Place) -> Iterator[Line]:
    manifest = _manifest(place)
    if manifest is None:
        yield message("verify.no_manifest"), False
        return
    files = manifest["files"]
    told = {"filing": manifest["filing"], "dated": manifest["dated"], "files": len(files)}
    yield message("verify.manifest", **told), True
    names = place.names()
    for name, stated in files.items():
        yield _file_line(place, name, stated, present=name in names)
    for name in sorted(names - set(files) - {MANIFEST}):
        yield message("verify.file_unknown", name=name), False
    yield _pages_line(place, manifest)
    yield _contents_line(manifest)
    if isinstance(place, _Folder) and (place.root / ARCHIVE).exists():
        yield _archive_line(place)


def _manifest(place: _Place) -> dict[str, Any] | None:
    """Return the manifest if it has the shape of one."""
    try:
        with place.open(MANIFEST) as stream:
            data = json.loads(stream.read(_LONGEST_MANIFEST).decode("utf-8"))
    except (*_BROKEN, RecursionError):
        return None
    return data if _is_manifest(data) else None


def _is_manifest(data: object) -> bool:
    if not isinstance(data, dict) or not isinstance(data.get("files"), dict):
        return False
    files, contents = data["files"], data.get("contents")
    return (
        isinstance(contents, list)
        and all(isinstance(line, dict) for line in contents)
        and all(isinstance(data.get(key), str) for key in ("filing", "dated"))
        and isinstance(data.get("pages"), int)
        and PDF in files
        and all(_is_file(stated) for stated in files.values())
    )


def _is_file(stated: object) -> bool:
    return (
        isinstance(stated, dict)
        and isinstance(stated.get("sha256"), str)
        and isinstance(stated.get("size"), int)
    )


def _file_line(place: _Place, name: str, stated: dict[str, Any], *, present: bool) -> Line:
    """Compare a file with what the manifest states; a name that leads elsewhere is not opened."""
    if not present:
        return message("verify.file_missing", name=name), False
    same = _sha256(place, name, stated["size"]) == stated["sha256"]
    return message("verify.file_same" if same else "verify.file_changed", name=name), same


def _sha256(place: _Place, name: str, size: int) -> str | None:
    """Return the hash of a file of the stated size, None for another; a bomb is not unpacked."""
    digest, seen = hashlib.sha256(), 0
    try:
        with place.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                seen += len(chunk)
                if seen > size:
                    return None
                digest.update(chunk)
    except _BROKEN:
        return None
    return digest.hexdigest() if seen == size else None


def _pages_line(place: _Place, manifest: dict[str, Any]) -> Line:
    stated = manifest["pages"]
    try:
        with place.open(PDF) as stream, pikepdf.open(stream) as pdf:
            found = len(pdf.pages)
    except (*_BROKEN, pikepdf.PdfError):
        return message("verify.pdf_unreadable"), False
    if found == stated:
        return message("verify.pages_agree", pages=found), True
    return message("verify.pages_differ", found=found, stated=stated), False


def _contents_line(manifest: dict[str, Any]) -> Line:
    """The listed page ranges follow one another from the first page to the last."""
    expected = 1
    listed = [line for line in manifest["contents"] if "left_out" not in line]
    for line in listed:
        pages = line.get("pages")
        if line.get("first_page") != expected or not isinstance(pages, int) or pages < 1:
            return message("verify.contents_differ"), False
        expected += pages
    if expected != manifest["pages"] + 1:
        return message("verify.contents_differ"), False
    return message("verify.contents_agree", documents=len(listed)), True


def _archive_line(folder: _Folder) -> Line:
    """The archive beside a dossier holds the very same files."""
    archive = _Archive(folder.root / ARCHIVE)
    try:
        same = archive.names() == folder.names() and all(
            _sha256(archive, name, size) == _sha256(folder, name, size)
            for name in folder.names()
            for size in ((folder.root / name).stat().st_size,)
        )
    except _BROKEN:
        same = False
    return message("verify.archive_agrees" if same else "verify.archive_differs"), same
