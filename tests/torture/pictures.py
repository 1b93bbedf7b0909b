"""Pictures of every kind."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from tests.torture.contents import gradient
from tests.torture.trials import Outcome, pages, trial

OUT, EITHER = Outcome.OUT, Outcome.EITHER


def saved(kind, mode="RGB", **how):
    def make():
        out = io.BytesIO()
        gradient(mode).save(out, kind, **how)
        return out.getvalue()

    return make


def oriented(kind, orientation):
    def make():
        exif = Image.Exif()
        exif[0x0112] = orientation
        out = io.BytesIO()
        gradient().save(out, kind, exif=exif)
        return out.getvalue()

    return make


def turned_tiff(mode):
    def make():
        exif = Image.Exif()
        exif[0x0112] = 8
        out = io.BytesIO()
        gradient(mode).save(out, "TIFF", exif=exif)
        return out.getvalue()

    return make


def alpha():
    image = gradient("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def clear_palette():
    out = io.BytesIO()
    gradient().quantize(16).save(out, "PNG", transparency=0)
    return out.getvalue()


def png(width, height, depth, colour, row):
    """Write a PNG by hand: Pillow makes none with 16 bits of colour."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    rows = b"".join(b"\x00" + row(y) for y in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def deep_colour():
    return png(
        40,
        30,
        16,
        2,
        lambda y: b"".join(struct.pack(">HHH", x * 1600, y * 2000, 30000) for x in range(40)),
    )


def deep_alpha():
    return png(
        40,
        30,
        16,
        6,
        lambda y: b"".join(
            struct.pack(">HHHH", x * 1600, y * 2000, 30000, 40000) for x in range(40)
        ),
    )


def claims_to_be_huge():
    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    crc = struct.pack(">I", zlib.crc32(b"IHDR" + head))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + head + crc + bytes(40)


def many(**how):
    def make():
        frames = [gradient(size=(90, 60 + 10 * step)) for step in range(4)]
        out = io.BytesIO()
        frames[0].save(out, "TIFF", save_all=True, append_images=frames[1:], **how)
        return out.getvalue()

    return make


def sized(width, height):
    def make():
        out = io.BytesIO()
        gradient(size=(width, height)).save(out, "PNG")
        return out.getvalue()

    return make


JPEG, PNG, TIFF = "a.jpg", "a.png", "a.tif"
trial("JPEG", saved("JPEG"), file=JPEG, quick=True)
trial("JPEG grey", saved("JPEG", "L"), file=JPEG)
trial("JPEG progressive", saved("JPEG", progressive=True), file=JPEG)
trial("JPEG CMYK", saved("JPEG", "CMYK"), file=JPEG, quick=True)
trial("JPEG with more behind it", lambda: saved("JPEG")() + b"rubbish" * 99, file=JPEG)
trial("JPEG cut short", lambda: saved("JPEG", quality=95)()[:-300], file=JPEG, expected=EITHER)
for orientation in range(1, 9):
    quick = orientation in (5, 6)
    trial(f"JPEG orientation {orientation}", oriented("JPEG", orientation), file=JPEG, quick=quick)
trial("JPEG orientation 99", oriented("JPEG", 99), file=JPEG)
trial("PNG orientation 6", oriented("PNG", 6), file=PNG)
trial("TIFF orientation 6", oriented("TIFF", 6), file=TIFF)
for mode in ("RGB", "L", "1", "P", "LA", "I;16"):
    trial(f"PNG {mode}", saved("PNG", mode), file=PNG)
trial("PNG alpha", alpha, file=PNG, quick=True)
trial("PNG palette with a clear colour", clear_palette, file=PNG)
trial("PNG 16 bits of colour", deep_colour, file=PNG)
trial("PNG 16 bits of colour and alpha", deep_alpha, file=PNG)
trial("PNG broken", lambda: saved("PNG")()[:200], file=PNG, expected=OUT)
trial("PNG that claims to be huge", claims_to_be_huge, file=PNG, expected=OUT)
trial("PNG of one dot", sized(1, 1), file=PNG)
trial("PNG very long", sized(10, 6000), file=PNG)
for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"):
    trial(f"TIFF {compression}", saved("TIFF", compression=compression), file=TIFF)
trial("TIFF fax", saved("TIFF", "1", compression="group4"), file=TIFF, quick=True)
trial("TIFF CMYK", saved("TIFF", "CMYK"), file=TIFF)
trial("TIFF 16 bits", saved("TIFF", "I;16"), file=TIFF)
trial("TIFF of fractions", saved("TIFF", "F"), file=TIFF, expected=EITHER)
trial("TIFF lying, 16 bits", turned_tiff("I;16"), file=TIFF)
trial("TIFF lying, CMYK", turned_tiff("CMYK"), file=TIFF)
trial("TIFF of four pages", many(), file=TIFF, quick=True)
trial("TIFF of four pages, packed", many(compression="tiff_lzw"), file=TIFF)
trial("TIFF of four pages, two taken", many(), file=TIFF, excerpt=pages((4, 4), (2, 2)), quick=True)
trial("BMP", saved("BMP"), file="a.bmp", quick=True)
trial("BMP palette", saved("BMP", "P"), file="a.bmp")
trial("GIF", saved("GIF", "P"), file="a.gif", expected=OUT)
trial("WebP", saved("WEBP"), file="a.webp", expected=OUT)
trial("JPEG called PNG", saved("JPEG"), file=PNG)
