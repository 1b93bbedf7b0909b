"""What a benchmark encloses: files of text and tables, and files of scans, made on the fly."""

import io
import random
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

import templates.layout
from templates.layout.fonts import FAMILY

assert templates.layout

WORDS = ("общество", "устав", "капитал", "протокол", "доля", "счёт", "договор", "банк", "токен")
_FONT_SIZE, _LEADING = 10, 13
_PIXELS = 1240, 1754


def text_files(folder: Path, count: int, pages: int) -> list[Path]:
    """Write files whose pages are text and, every other one, a table; the same every time."""
    folder.mkdir(parents=True)
    paths = [folder / f"{number:04d}.pdf" for number in range(count)]
    for number, path in enumerate(paths):
        chance = random.Random(number)  # noqa: S311 (words, not secrets)
        canvas = Canvas(str(path), invariant=1)
        for page in range(pages):
            (_table if page % 2 else _text)(canvas, chance)
            canvas.showPage()
        canvas.save()
    return paths


def _text(canvas: Canvas, chance: random.Random) -> None:
    block = canvas.beginText(25 * mm, 270 * mm)
    block.setFont(FAMILY, _FONT_SIZE, _LEADING)
    for _ in range(50):
        block.textLine(" ".join(chance.choices(WORDS, k=9)))
    canvas.drawText(block)


def _table(canvas: Canvas, chance: random.Random) -> None:
    canvas.setFont(FAMILY, _FONT_SIZE)
    rows = [25 * mm + 8 * mm * row for row in range(30)]
    columns = [25 * mm + 32 * mm * column for column in range(6)]
    canvas.grid(columns, rows)
    for y in rows[:-1]:
        for x in columns[:-1]:
            canvas.drawString(x + 2 * mm, y + 2 * mm, chance.choice(WORDS))


def scan_files(folder: Path, count: int, pages: int, size: int) -> list[Path]:
    """Write files of which each page is one picture of its own; all take `size` bytes together.

    A picture is the head of a real JPEG with noise behind it: whoever copies it sees a scan.
    """
    folder.mkdir(parents=True)
    paths = [folder / f"scans-{number}.pdf" for number in range(count)]
    head, each = _head(), size // (count * pages)
    for number, path in enumerate(paths):
        chance = random.Random(number)  # noqa: S311 (noise)
        noise = chance.randbytes(each + 977 * pages).replace(b"\xff", b"\x00")
        with path.open("wb") as file:
            _write_scans(
                file,
                (
                    head + noise[977 * page : 977 * page + each - len(head)] + b"\xff\xd9"
                    for page in range(pages)
                ),
                pages,
            )
    return paths


def _head() -> bytes:
    """Return a JPEG up to where its packed pixels begin."""
    sheet = io.BytesIO()
    Image.new("RGB", _PIXELS, "white").save(sheet, "JPEG")
    scan = sheet.getvalue().index(b"\xff\xda")
    return sheet.getvalue()[: scan + 14]


def _write_scans(file: BinaryIO, pictures: Iterable[bytes], pages: int) -> None:
    """Write a PDF object by object: a library would hold all of its pictures."""
    places = []

    def put(body: bytes) -> None:
        places.append(file.tell())
        file.write(b"%d 0 obj\n%b\nendobj\n" % (len(places), body))

    def stream(data: bytes, entries: bytes) -> bytes:
        return b"<<%b /Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)

    width, height = _PIXELS
    shape = b"/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
    file.write(b"%PDF-1.7\n")
    put(b"<</Type/Catalog/Pages 2 0 R>>")
    kids = b" ".join(b"%d 0 R" % (3 + 3 * page) for page in range(pages))
    put(b"<</Type/Pages/Count %d/Kids[%b]>>" % (pages, kids))
    for page, picture in enumerate(pictures):
        own = 3 + 3 * page
        put(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</XObject<</I %d 0 R>>>>>>" % (own + 1, own + 2)
        )
        put(stream(b"q 595 0 0 842 0 0 cm /I Do Q", b""))
        put(stream(picture, b"%b/Width %d/Height %d" % (shape, width, height)))
    start = file.tell()
    lines = b"".join(b"%010d 00000 n \n" % place for place in places)
    file.write(b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(places) + 1, lines))
    file.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, start))
