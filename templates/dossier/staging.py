"""Bringing the enclosures out of the case, one at a time, streamed, into files to merge."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import img2pdf
import pikepdf
from PIL import Image

from models.domain.dossier import Enclosure, OpenContent
from models.domain.records import Fault
from models.errors import Message, StorageError, message
from templates.dossier.names import safe_name
from templates.dossier.sealing import Seal

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO


_CHUNK = 1 << 20
# It remarks on every picture with an alpha channel; our reader has no use for that.
logging.getLogger("img2pdf").setLevel(logging.ERROR)
_IMAGE_FAULTS = (
    img2pdf.ImageOpenError,
    img2pdf.UnsupportedColorspaceError,
    img2pdf.JpegColorspaceError,
    img2pdf.AlphaChannelError,
    img2pdf.ExifOrientationError,
    img2pdf.PdfTooLargeError,
    Image.DecompressionBombError,
    OSError,
    ValueError,
    SyntaxError,  # Pillow's word for a broken PNG
    NotImplementedError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """An enclosure as a file to merge, or the fault that keeps it out."""

    number: int
    enclosure: Enclosure
    original: Path | None = None
    pdf: Path | None = None
    pages: int = 0
    fault: Fault | None = None

    @property
    def left_out(self) -> Message | None:
        """Return why it cannot be included, None if it can."""
        return message(f"fault.{self.fault.value}") if self.fault else None


@dataclass(frozen=True, slots=True)
class Stage:
    """Where enclosures are staged: `originals` is released, `work` is thrown away.

    Under a closed seal an original stays in the case until everything is released.
    """

    originals: Path
    work: Path
    content: OpenContent
    seal: Seal

    def bring(self, number: int, enclosure: Enclosure) -> Staged:
        """Return an enclosure ready to merge.

        Raises:
            StorageError: the case holds other bytes than it recorded.
        """
        version = enclosure.version
        if version.fault:
            return Staged(number=number, enclosure=enclosure, fault=version.fault)
        original = self.originals / safe_name(number, version.name, version.media_type)
        if self.seal.closed:
            self._check(enclosure)
        else:
            self._copy(enclosure, original)
        try:
            pdf, pages = self._pages(number, enclosure, original)
        except _Faulty as faulty:
            original.unlink(missing_ok=True)
            return Staged(number=number, enclosure=enclosure, fault=faulty.fault)
        return Staged(number=number, enclosure=enclosure, original=original, pdf=pdf, pages=pages)

    def release(self, staged: Staged) -> None:
        """Bring an original out of the case, unless it is there already."""
        if staged.original is not None and not staged.original.exists():
            self._copy(staged.enclosure, staged.original)

    def _copy(self, enclosure: Enclosure, target: Path) -> None:
        with target.open("xb") as sink:
            self._check(enclosure, sink)

    def _check(self, enclosure: Enclosure, sink: BinaryIO | None = None) -> None:
        """Read a content to its end, into a file if one is given."""
        digest = hashlib.sha256()
        with self.content(enclosure.version.sha256) as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                if sink is not None:
                    sink.write(chunk)
        if digest.hexdigest() != enclosure.version.sha256:
            raise StorageError(message("dossier.content_changed", document=enclosure.title))

    def _pages(self, number: int, enclosure: Enclosure, original: Path) -> tuple[Path, int]:
        media_type = enclosure.version.media_type
        target = self.work / f"{number:04d}.pdf"
        if media_type.startswith("image/"):
            with self.content(enclosure.version.sha256) as source:
                drawn = _image_to_pdf(source.read())
            return target, self.seal.take_in(drawn, target)
        if media_type != "application/pdf":
            raise _Faulty(Fault.UNSUPPORTED)
        if self.seal.closed:
            with self.content(enclosure.version.sha256) as source:
                return target, _counted(partial(self.seal.take_in, source, target))
        return original, _counted(partial(count_pages, original))


class _Faulty(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def count_pages(path: Path) -> int:
    """Return the pages of a PDF."""
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def _counted(pages_of: Callable[[], int]) -> int:
    """Return a number of pages; a fault is raised for what cannot be merged."""
    try:
        pages = pages_of()
    except pikepdf.PasswordError as error:
        raise _Faulty(Fault.PASSWORD) from error
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise _Faulty(Fault.UNREADABLE) from error
    if pages == 0:
        raise _Faulty(Fault.NO_PAGES)
    return pages


def _image_to_pdf(picture: bytes) -> BytesIO:
    """Set a picture on A4, as large as it fits, turned as its camera says."""
    a4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
    layout = img2pdf.get_layout_fun(pagesize=a4, fit=img2pdf.FitMode.into, auto_orient=True)
    drawn = BytesIO()
    try:
        img2pdf.convert(
            picture,
            outputstream=drawn,
            layout_fun=layout,
            nodate=True,
            engine=img2pdf.Engine.internal,
            rotation=img2pdf.Rotation.ifvalid,
        )
    except _IMAGE_FAULTS as error:
        raise _Faulty(Fault.UNREADABLE) from error
    return drawn


def picture_as_pdf(picture: bytes) -> BytesIO:
    """Return a picture as a dossier would show it.

    Raises:
        ValueError: it cannot be read.
    """
    try:
        return _image_to_pdf(picture)
    except _Faulty as faulty:
        raise ValueError(faulty.fault.value) from faulty
