"""Judging independently whether a file is in a dossier as it should be: by looking at pictures."""

from __future__ import annotations

import hashlib
import io
import json
import unicodedata
from collections import Counter
from decimal import Decimal

import pikepdf
import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageOps
from reportlab.pdfgen.canvas import Canvas

from templates.layout.fonts import FAMILY, text_width

LONGEST = 500
"""Dots along the longer side of the pictures that are compared."""
FOREIGN = {
    "/JavaScript",
    "/JS",
    "/Launch",
    "/AA",
    "/OpenAction",
    "/EmbeddedFile",
    "/URI",
    "/AcroForm",
}


class Dossier:
    """A finished dossier, opened to be looked at."""

    def __init__(self, result):
        self.result, self.folder = result, result.path.parent
        self.manifest = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        self.lines = {line["title"]: line for line in self.manifest["contents"]}
        self.document = pdfium.PdfDocument(result.path)
        with pikepdf.open(result.path) as pdf:
            words = set()
            for each in pdf.objects:
                if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
                    words |= set(each.keys())
                    words |= {
                        str(value)
                        for value in (each[key] for key in sorted(each.keys()))
                        if isinstance(value, pikepdf.Name)
                    }
            self.active = words & FOREIGN

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.document.close()


def judge(dossier, trial, version, source):
    """Raise an AssertionError if a file is not in the dossier as it should be."""
    from tests.torture.running import title_of

    assert not dossier.active, f"active content: {dossier.active}"
    line = dossier.lines[title_of(trial)]
    original = dossier.folder / line["original"]
    kept = hashlib.sha256(original.read_bytes()).hexdigest()
    assert kept == version.sha256 == line["sha256"], "the original is not what it was"
    wanted = wanted_pages(version, source)
    front = line.get("separator", 0)
    assert line["pages"] == front + len(wanted), f"{line['pages']} pages, not {len(wanted)}"
    first = line["first_page"] + front
    said = ""
    looked_at = sorted({*range(min(len(wanted), 12)), len(wanted) - 1})
    with Source(source, version) as pages:
        for place in looked_at:
            said += look(
                dossier,
                trial,
                first + place,
                pages.page(wanted[place]),
                turn(version, wanted[place]),
            )
    squeezed = "".join(said.split())
    for words in trial.says:
        assert "".join(words.split()) in squeezed, f"{words!r} is lost: {squeezed[:80]!r}"
    for words in trial.unsaid:
        assert words not in squeezed, f"{words!r} is there"


def wanted_pages(version, source):
    """Return the pages of the file, from 1, that must be there."""
    if version.excerpt:
        return [page for part in version.excerpt for page in range(part.first, part.last + 1)]
    with Source(source, version) as pages:
        return list(range(1, pages.count() + 1))


def turn(version, page):
    return next((turn.degrees for turn in version.turns if turn.page == page), 0)


class Source:
    """The pages of a file, as pictures and text."""

    def __init__(self, path, version):
        self.path = path
        media = version.media_type if version.rendition is None else "application/pdf"
        # From memory: Pillow maps some files, and forgets then to turn them.
        is_picture = media.startswith("image/")
        self.picture = Image.open(io.BytesIO(path.read_bytes())) if is_picture else None
        self.document = pdfium.PdfDocument(path) if self.picture is None else None
        if self.document is not None:
            self.document.init_forms()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        (self.picture or self.document).close()

    def count(self):
        if self.picture is None:
            return len(self.document)
        return self.picture.n_frames if self.picture.format == "TIFF" else 1

    def page(self, number):
        """Return a function that draws the page for a size, its text, and its size if known."""
        if self.picture is None:
            page = self.document[number - 1]
            return (lambda scale, turn: drawn(page, scale, turn)), text_of(page), page.get_size()
        if self.picture.format == "TIFF":
            self.picture.seek(number - 1)
        frame = on_white(ImageOps.exif_transpose(self.picture.copy()))
        return (lambda scale, turn: on_sheet(frame, scale, turn)), "", None


def on_white(image):
    """Return a picture as paper shows it."""
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.point(lambda level: level / 256).convert("L")
    if image.mode == "F":
        image = image.convert("L")
    if image.mode in {"LA", "RGBA", "PA"} or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image).convert("RGB")
    return image.convert("RGB")


def on_sheet(frame, scale, turn):
    lying = frame.width > frame.height
    width, height = (842, 595) if lying else (595, 842)
    sheet = Image.new("RGB", (round(width * scale), round(height * scale)), "white")
    fit = min(sheet.width / frame.width, sheet.height / frame.height)
    small = frame.resize(
        (max(round(frame.width * fit), 1), max(round(frame.height * fit), 1)),
        Image.Resampling.NEAREST,
    )
    sheet.paste(small, ((sheet.width - small.width) // 2, (sheet.height - small.height) // 2))
    return sheet.rotate(-turn, expand=True) if turn else sheet


def drawn(page, scale, turn=0):
    return page.render(scale=scale, rotation=turn).to_pil().convert("RGB")


def text_of(page):
    text = page.get_textpage()
    try:
        return text.get_text_range()
    finally:
        text.close()


def look(dossier, trial, number, source, turn):
    """Compare a page with where it comes from; return its text."""
    draw, text, size = source
    assert dossier.document.get_page_label(number - 1) == str(number)
    page = dossier.document[number - 1]
    try:
        wide, high = page.get_size()
        box = number_box(wide, high, str(number), unit_of(dossier, number))
        check_number(page, box, str(number))
        here = text_of(page)
        if not trial.redrawn:
            if size is not None:
                expected = size[::-1] if turn % 180 else size
                assert max(abs(wide - expected[0]), abs(high - expected[1])) < 1, (
                    f"page is {wide} x {high}, not {expected}"
                )
            lost = letters(text) - letters(here)
            assert not lost, f"lost on page {number}: {lost}"
            compare(draw, page, turn, box, picture=size is None)
        return here
    finally:
        page.close()


def letters(text):
    return Counter(sign for sign in text if unicodedata.category(sign)[0] not in "CZ")


def unit_of(dossier, number):
    with pikepdf.open(dossier.result.path) as pdf:
        found = pdf.pages[number - 1].obj.get("/UserUnit", 1)
    is_unit = isinstance(found, int | float | Decimal) and found > 0
    return float(found) if is_unit else 1.0


def number_box(wide, high, number, unit):
    """Where the number must stand, from what is promised: corner, legible, not too large."""
    w, h = wide * unit, high * unit
    scale = min(max(min(w, h) / 595.28, min(0.6, w / 114, h / 82)), 20) / unit
    right, bottom = wide - 28 * scale, high - 30 * scale
    left = right - text_width(number, 11 * scale) - 5 * scale
    return left, bottom, right, bottom + 13.5 * scale, scale


def check_number(page, box, number):
    """The corner looks as if the number were printed there upright on white."""
    left, bottom, right, top, scale = box
    wide, high = page.get_size()
    assert 0 <= left < right <= wide, "the number's box is off the page"
    assert 0 <= bottom < top <= high, "the number's box is off the page"
    zoom = 40 / (top - bottom)
    crop = (left, bottom, wide - right, high - top)
    seen = page.render(scale=zoom, crop=crop).to_pil().convert("L")
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(right - left, top - bottom))
    canvas.setFont(FAMILY, 11 * scale)
    canvas.drawString(2.5 * scale, 3 * scale, number)
    canvas.save()
    with pdfium.PdfDocument(out.getvalue()) as wanted:
        expected = wanted[0].render(scale=zoom).to_pil().convert("L").resize(seen.size)
    assert seen.getextrema()[0] < 100, "no ink where the number should be"
    off = difference(seen, expected)
    assert off < 28, f"the number looks otherwise by {off:.0f}"


def difference(one, other):
    histogram = ImageChops.difference(one, other).convert("L").histogram()
    return sum(level * count for level, count in enumerate(histogram)) / max(sum(histogram), 1)


def compare(draw, page, turn, box, *, picture):
    wide, high = page.get_size()
    scale = LONGEST / max(wide, high)
    seen, expected = drawn(page, scale), draw(scale, turn)
    if seen.size != expected.size:
        assert max(abs(a - b) for a, b in zip(seen.size, expected.size, strict=True)) <= 2, (
            f"{seen.size} {expected.size}"
        )
        expected = expected.resize(seen.size)
    left, bottom, right, top, _ = box
    hide = [
        int(left * scale) - 2,
        int((high - top) * scale) - 2,
        int(right * scale) + 3,
        int((high - bottom) * scale) + 3,
    ]
    for image in (seen, expected):
        image.paste("white", hide)
    if picture:  # dots of a scan fall a little otherwise at this size
        seen, expected = seen.reduce(8), expected.reduce(8)
    off = ImageChops.difference(seen, expected).convert("L")
    bad = sum(off.histogram()[80:]) / (off.width * off.height)
    assert bad < 0.012, f"{bad:.1%} of the page looks otherwise"
