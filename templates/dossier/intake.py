"""Making one file of the case ready to merge: which pages, turned how, led through by what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Name

from models.domain.dossier import OpenContent
from models.domain.records import Fault
from templates.dossier.imaging import picture_as_pdf
from templates.dossier.merging import Part
from templates.dossier.outlines import Guide, read_guide
from templates.dossier.preparing import prepare
from templates.dossier.sealing import Seal

if TYPE_CHECKING:
    from io import BytesIO
    from typing import BinaryIO

    from pikepdf import Pdf

    from models.domain.records import DocumentVersion, PageRange

_PDF = "application/pdf"
_BROKEN = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError)
"""What a damaged file may raise while it is looked through."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken of a file: the part to merge, and by the places of its pages all the rest.

    `of` is how many pages the file has, `pages` names those taken, in order, from 1. `turns` are
    the degrees clockwise by which a page is turned, by its place from 0.
    """

    part: Part
    of: int
    pages: tuple[int, ...]
    turns: dict[int, int]
    guide: Guide
    layered: bool


class Unfit(Exception):
    """A file turned out to be nothing that can be merged."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes files in, streamed; what must be rewritten is, into `work`."""

    work: Path
    content: OpenContent
    seal: Seal

    def take(self, number: int, version: DocumentVersion, lying: Path | None) -> Taken:
        """Return what is taken of a version; `lying` is where it lies readable, if it does.

        Raises:
            Unfit: it cannot be merged.
        """
        target = self.work / f"{number:04d}.pdf"
        sha256, media_type = version.sha256, version.media_type
        if version.rendition is not None:
            sha256, media_type, lying = version.rendition.sha256, _PDF, None
        try:
            if media_type.startswith("image/"):
                with self.content(sha256) as source:
                    return self._rewritten(_drawn(source.read()), target, version)
            if media_type != _PDF:
                raise Unfit(Fault.UNSUPPORTED)
            if lying is not None:
                return self._as_it_is(lying, target, version)
            with self.content(sha256) as source:
                return self._rewritten(source, target, version)
        except pikepdf.PasswordError as error:
            raise Unfit(Fault.PASSWORD) from error
        except _BROKEN as error:
            raise Unfit(Fault.UNREADABLE) from error

    def _as_it_is(self, lying: Path, target: Path, version: DocumentVersion) -> Taken:
        """Merge a file from where it lies, unless something must be done to it before."""
        with pikepdf.open(lying) as pdf:
            changed = prepare(pdf)
            if changed:
                self.seal.save(pdf, target)
            return _taken(pdf, target if changed else lying, version)

    def _rewritten(
        self, source: BinaryIO | BytesIO, target: Path, version: DocumentVersion
    ) -> Taken:
        with pikepdf.open(source) as pdf:
            prepare(pdf)
            self.seal.save(pdf, target)
            return _taken(pdf, target, version)


def _drawn(picture: bytes) -> BytesIO:
    try:
        return picture_as_pdf(picture)
    except ValueError as error:
        raise Unfit(Fault.UNREADABLE) from error


def _taken(pdf: Pdf, path: Path, version: DocumentVersion) -> Taken:
    of = len(pdf.pages)
    if of == 0:
        raise Unfit(Fault.NO_PAGES)
    pages = tuple(_pages(version.excerpt, of))
    turned = {turn.page: turn.degrees for turn in version.turns}
    return Taken(
        part=Part(path, version.excerpt),
        of=of,
        pages=pages,
        turns={place: turned[page] for place, page in enumerate(pages) if page in turned},
        guide=read_guide(pdf, pages),
        layered=Name.OCProperties in pdf.Root,
    )


def _pages(excerpt: tuple[PageRange, ...], of: int) -> list[int]:
    """Return the numbers of the pages taken.

    Raises:
        Unfit: the file does not have them.
    """
    if not excerpt:
        return list(range(1, of + 1))
    if any(not 1 <= part.first <= part.last <= of for part in excerpt):
        raise Unfit(Fault.UNREADABLE)
    return [page for part in excerpt for page in range(part.first, part.last + 1)]
