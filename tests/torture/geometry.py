"""Pages of every shape."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Name

from tests.torture.drawing import A4, changed, sheets, with_null, with_page
from tests.torture.trials import pages, trial, turned


def inherited(**keys):
    def change(pdf):
        page = pdf.pages[0].obj
        for key, value in keys.items():
            if f"/{key}" in page:
                del page[f"/{key}"]
            pdf.Root.Pages[f"/{key}"] = Array(value) if isinstance(value, list) else value

    return lambda: changed(change)


def page_with(**keys):
    return lambda: with_page(**keys)


for degrees in (90, 180, 270, -90, 450, 720, 45, 100, -450):
    trial(f"rotate {degrees}", page_with(Rotate=degrees), quick=degrees in (90, 180, 270, 45))
    trial(f"rotate {degrees} cropped", page_with(Rotate=degrees, CropBox=[100, 200, 400, 700]))
trial("rotate real", page_with(Rotate=pikepdf.Object.parse(b"90.0")))
trial("rotate name", page_with(Rotate=Name.Ninety))
trial("rotate null", lambda: with_null("Rotate"))
trial("rotate inherited", inherited(Rotate=90), quick=True)
trial("media box inherited", inherited(MediaBox=[0, 0, 400, 600]))
trial("crop box inherited", inherited(CropBox=[50, 50, 400, 600]), quick=True)

SIZES = {
    "landscape": (842, 595),
    "A3": (842, 1191),
    "letter": (612, 792),
    "A0": (2384, 3370),
    "A6": (298, 420),
    "bank card": (153, 243),
    "one inch": (72, 72),
    "one point": (1, 1),
    "14,400 points": (14400, 14400),
    "a ribbon": (20, 14400),
    "a lying ribbon": (14400, 20),
    "a receipt": (226, 2800),
}
for name, size in SIZES.items():
    trial(
        f"size {name}",
        lambda size=size: sheets(size),
        quick=name in ("A0", "one inch", "one point"),
    )
trial("sizes mixed", lambda: sheets(*SIZES.values()))

trial("crop box", page_with(CropBox=[100, 200, 400, 700]), quick=True)
trial("crop box over the edge", page_with(CropBox=[-100, 200, 400, 1700]))
trial("crop box elsewhere", page_with(CropBox=[2000, 2000, 2100, 2100]), redrawn=True)
trial("crop box reversed", page_with(CropBox=[400, 700, 100, 200]))
trial("crop box broken", page_with(CropBox=[1, 2, 3]))
trial("crop box of words", page_with(CropBox=[Name.a, Name.b, Name.c, Name.d]), redrawn=True)
trial("crop box tiny", page_with(CropBox=[100, 200, 103, 202]))
trial("origin shifted", page_with(MediaBox=[300, 400, 895, 1242]), quick=True)
trial("origin negative", page_with(MediaBox=[-300, -400, 295, 442]), quick=True)
trial("origin far away", page_with(MediaBox=[100000, 100000, 100595, 100842]))
trial("media box reversed", page_with(MediaBox=[595, 842, 0, 0]), quick=True)
trial(
    "media box of fractions", page_with(MediaBox=[pikepdf.Object.parse(b"0.123456"), 0, 595, 842])
)
trial("media box missing", page_with(MediaBox=None), quick=True)
trial("media box of three", page_with(MediaBox=[0, 0, 595]))
trial("media box of null", lambda: with_null("MediaBox"))
trial("media box without area", page_with(MediaBox=[0, 0, 0, 0]))
trial("media box indirect", lambda: changed(_indirect_box))
for unit in (b"0.1", b"2", b"10", b"100", b"-1", b"0", b"/x"):
    trial(
        f"user unit {unit.decode()}",
        page_with(UserUnit=pikepdf.Object.parse(unit)),
        quick=unit == b"10",
    )
trial("user unit 10, small page", lambda: with_page(sheets((60, 84)), UserUnit=10), quick=True)
for degrees in (90, 180, 270):
    trial(f"turned by {degrees}", sheets, turns=turned(p1=degrees), quick=degrees == 90)
    trial(f"turned by {degrees} and rotated", page_with(Rotate=90), turns=turned(p1=degrees))
trial(
    "turned, cropped, shifted",
    page_with(CropBox=[100, 200, 400, 700], MediaBox=[-50, -60, 900, 900], Rotate=180),
    turns=turned(p1=270),
)


def _indirect_box(pdf):
    box = Array([0, 0, 595, 842])
    pdf.pages[0].obj.MediaBox = pdf.make_indirect(box)


def twelve():
    return sheets(*[A4] * 12)


trial("excerpt 3-7 of 12", twelve, excerpt=pages((3, 7)), quick=True)
trial("excerpt out of order", twelve, excerpt=pages((9, 10), (2, 2), (5, 6)), quick=True)
trial("excerpt with a page twice", twelve, excerpt=pages((3, 4), (4, 4)))
trial("excerpt, turned", twelve, excerpt=pages((3, 5)), turns=turned(p4=90, p9=180), quick=True)
trial(
    "excerpt, boxes inherited",
    inherited(MediaBox=[0, 0, 400, 600], Rotate=90),
    excerpt=pages((1, 1)),
)
trial(
    "page all boxes",
    page_with(TrimBox=[9, 9, 500, 800], BleedBox=[1, 1, 590, 840], ArtBox=[0, 0, 9, 9]),
)
trial("rotated text in thin crop", page_with(CropBox=[0, 0, 40, 842], Rotate=270))
