"""Setting pictures on pages, losslessly, turned as their camera says."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING

import img2pdf
import pikepdf
from PIL import ExifTags, Image

if TYPE_CHECKING:
    from pikepdf import Page

# It remarks on every picture with an alpha channel; our reader has no use for that.
logging.getLogger("img2pdf").setLevel(logging.ERROR)
_FAULTS = (
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
_MIRRORED = {2: 0, 4: 180, 5: 270, 7: 90}
"""Pictures that a camera took in a mirror: by how much they are turned once that is undone."""


def picture_as_pdf(picture: bytes) -> BytesIO:
    """Return a picture as a dossier shows it: on A4, as large as it fits.

    Raises:
        ValueError: it cannot be read.
    """
    try:
        mirrored = _MIRRORED.get(_orientation(picture))
        drawn = _set_on_page(picture, as_it_lies=mirrored is not None)
    except _FAULTS as error:
        raise ValueError(str(error)) from error
    return drawn if mirrored is None else _turned_over(drawn, mirrored)


def _orientation(picture: bytes) -> int:
    with Image.open(BytesIO(picture)) as image:
        found = image.getexif().get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) else 1


def _set_on_page(picture: bytes, *, as_it_lies: bool) -> BytesIO:
    a4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
    layout = img2pdf.get_layout_fun(pagesize=a4, fit=img2pdf.FitMode.into, auto_orient=True)
    drawn = BytesIO()
    img2pdf.convert(
        picture,
        outputstream=drawn,
        layout_fun=layout,
        nodate=True,
        engine=img2pdf.Engine.internal,
        rotation=img2pdf.Rotation.none if as_it_lies else img2pdf.Rotation.ifvalid,
    )
    return drawn


def _turned_over(drawn: BytesIO, turn: int) -> BytesIO:
    """Return pages seen in a mirror, then turned; the dots of the picture stay as they are."""
    out = BytesIO()
    with pikepdf.open(drawn) as pdf:
        for page in pdf.pages:
            _mirror(page)
            page.obj[pikepdf.Name.Rotate] = turn
        pdf.save(out, deterministic_id=True)
    return out


def _mirror(page: Page) -> None:
    left, right = float(page.mediabox[0]), float(page.mediabox[2])
    page.contents_add(f"q -1 0 0 1 {left + right:.4f} 0 cm\n".encode("ascii"), prepend=True)
    page.contents_add(b"\nQ")
