"""Setting pictures on pages, losslessly, turned as their camera says."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING

import img2pdf
import pikepdf
from PIL import ExifTags, Image, ImageOps, ImageSequence

from models.domain.picture_page import picture_page

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
_PNG_DEPTH, _DEEPEST = 24, 8
"""Where a PNG says how many bits a colour has, and what is left of these beside transparency."""


def picture_as_pdf(picture: bytes) -> BytesIO:
    """Return a picture as a dossier shows it: on A4, as large as it fits.

    Raises:
        ValueError: it cannot be read.
    """
    try:
        with Image.open(BytesIO(picture)) as image:
            pictures = _redrawn(image) if _is_misread(image, picture) else [picture]
            mirrored = _MIRRORED.get(_orientation(image)) if len(pictures) == 1 else None
        drawn = _set_on_pages(pictures, as_it_lies=mirrored is not None)
    except _FAULTS as error:
        raise ValueError(str(error)) from error
    return drawn if mirrored is None else _turned_over(drawn, mirrored)


def _orientation(image: Image.Image) -> int:
    found = image.getexif().get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) else 1


def _is_misread(image: Image.Image, picture: bytes) -> bool:
    """Return whether img2pdf would refuse a picture, or set it otherwise than it looks."""
    if image.format == "TIFF":
        return any(
            _orientation(frame) != 1 or frame.mode.startswith("I;16") or _is_clear(frame)
            for frame in ImageSequence.Iterator(image)
        )
    deep = image.format == "PNG" and picture[_PNG_DEPTH] > _DEEPEST
    return _is_clear(image) or (deep and image.mode in {"RGBA", "LA"})


def _is_clear(image: Image.Image) -> bool:
    """Return whether some colour of a picture stands for no colour."""
    return "transparency" in image.info or image.mode == "PA"


def _redrawn(image: Image.Image) -> list[bytes]:
    """Return the pages of a picture, each upright and as it looks, without loss."""
    frames = ImageSequence.Iterator(image) if image.format == "TIFF" else [image]
    return [_saved(ImageOps.exif_transpose(frame)) for frame in frames]


def _saved(image: Image.Image) -> bytes:
    out = BytesIO()
    if image.mode == "CMYK":
        image.getexif().clear()
        image.save(out, "TIFF", compression="tiff_lzw")
        return out.getvalue()
    if _is_clear(image):
        image = image.convert("RGBA")
    elif image.mode.startswith("I;16"):
        image = image.convert("I;16")
    image.save(out, "PNG")
    return out.getvalue()


def _set_on_pages(pictures: list[bytes], *, as_it_lies: bool) -> BytesIO:
    drawn = BytesIO()
    img2pdf.convert(
        *pictures,
        outputstream=drawn,
        layout_fun=picture_page,
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
