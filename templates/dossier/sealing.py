"""Keeping what is spilled during a build from being read, if the case is encrypted.

Nothing of an encrypted case may lie readable on a disk before the user gets the finished dossier,
also when the process is killed. Every file on the way is therefore a PDF under AES-256, with a
password made up for this one build and kept in memory only.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import secrets
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Name, ObjectStreamMode, StreamDecodeLevel
from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


_AT_ONCE = 1 << 20
_VERSION = "1.7"
"""What archival PDFs are written in; units of a page's own came with 1.6."""
_PLACEHOLDER = b"31415926535897932384626433832795"
"""What qpdf writes for an identifier that shall always be the same."""
_AT_END, _TRAILER = 64, 4096


class Seal:
    """How the files of one build are written and opened on the way."""

    def __init__(self, *, closed: bool) -> None:
        # Hexadecimal: qpdf's job would take one that begins with a dash for an option.
        self.password = secrets.token_hex(32) if closed else ""

    @property
    def closed(self) -> bool:
        """Return whether files on the way are encrypted."""
        return bool(self.password)

    def open(self, path: Path) -> pikepdf.Pdf:
        """Open a file of this build."""
        return pikepdf.open(path, password=self.password)

    def save(self, pdf: pikepdf.Pdf, target: Path) -> None:
        """Write a document on its way, its streams packed, so that only this build can read it.

        Object streams hide the dictionaries too: outside of them a PDF encrypts strings only.
        """
        if not self.closed:
            _write(pdf, target, static_id=True)
            return
        _write(
            pdf,
            target,
            encryption=pikepdf.Encryption(
                owner=self.password, user=self.password, R=6, aes=True, metadata=True
            ),
        )

    def save_finished(self, pdf: pikepdf.Pdf, target: Path) -> None:
        """Write the finished document, whose streams came packed: its bytes are always the same.

        To leave them as they are is ten times as fast as to pack them anew. Under a seal qpdf does
        not do that, and the bytes are the same only when they are released.
        """
        if self.closed:
            self.save(pdf, target)
        else:
            _write_finished(pdf, target)

    def take_in(self, source: BinaryIO, target: Path) -> None:
        """Write a document that lies in memory."""
        with pikepdf.open(source) as pdf:
            self.save(pdf, target)

    def release(self, source: Path, target: Path) -> None:
        """Give the finished document out of the build, readable; its bytes are always the same."""
        if not self.closed:
            source.rename(target)
            return
        with self.open(source) as pdf:
            if Name.Extensions in pdf.Root:  # put there by encrypting it
                del pdf.Root[Name.Extensions]
            _write_finished(pdf, target)

    def key_arguments(self) -> tuple[str, ...]:
        """Return what qpdf's job needs to read a part."""
        return (f"--password={self.password}",) if self.closed else ()

    def lock_arguments(self) -> tuple[str, ...]:
        """Return what qpdf's job needs to write its result."""
        return ("--encrypt", self.password, self.password, "256", "--") if self.closed else ()


class _Sink(io.RawIOBase):
    """A file that takes everything, digests it and remembers why it could not write.

    An error that is raised while qpdf writes ends the whole process.
    """

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.digest = hashlib.sha256()
        self.error: OSError | None = None

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: Any) -> int:
        """Write, unless that failed before."""
        if self.error is None:
            try:
                self._file.write(data)
                self.digest.update(data)
            except OSError as error:
                self.error = error
        return len(data)


def _write_finished(pdf: pikepdf.Pdf, target: Path) -> None:
    """Write a document of ours so that the same content gives the same bytes and identifier.

    Raises:
        OSError: it cannot be written, most often because the disk is full.
    """
    if Name.ID in pdf.trailer:
        del pdf.trailer[Name.ID]  # made up at random by whatever wrote it before
    identifier = _write(
        pdf,
        target,
        static_id=True,
        stream_decode_level=StreamDecodeLevel.none,
        compress_streams=False,
    )
    _identify(target, identifier.hex()[: len(_PLACEHOLDER)].encode("ascii"))


def _write(pdf: pikepdf.Pdf, target: Path, **how: Any) -> bytes:  # noqa: ANN401 (what pikepdf takes)
    """Write a document into a file and return the SHA-256 of what was written.

    Raises:
        OSError: it cannot be written, most often because the disk is full.
    """
    with target.open("wb") as file:
        sink = _Sink(file)
        with io.BufferedWriter(sink, _AT_ONCE) as gathered:  # qpdf writes a few bytes at a time
            pdf.save(
                gathered,
                min_version=_VERSION,
                object_stream_mode=ObjectStreamMode.generate,
                **how,
            )
        if sink.error is not None:
            raise sink.error
    return sink.digest.digest()


def _identify(target: Path, identifier: bytes) -> None:
    """Put an identifier where qpdf left a placeholder for it.

    qpdf would make one from the content too, with a digest that takes it longer than writing.
    """
    with target.open("r+b") as file:
        file.seek(-_AT_END, os.SEEK_END)
        where = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", file.read())
        if where is None:
            raise RuntimeError("qpdf ends its files differently from what is expected")
        trailer = int(where[1])
        file.seek(trailer)
        found = file.read(_TRAILER)
        if found.count(_PLACEHOLDER) != 2:  # noqa: PLR2004 (an identifier has two halves)
            raise RuntimeError("qpdf writes its trailer differently from what is expected")
        file.seek(trailer)
        file.write(found.replace(_PLACEHOLDER, identifier))
