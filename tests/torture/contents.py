"""Pages that draw in every way, also wrongly."""

from __future__ import annotations

import io
import struct

from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.torture.drawing import A4, around, changed, drawing, helvetica, made, sheets, with_null
from tests.torture.trials import Outcome, trial

RED = b"1 0 0 rg 100 100 200 200 re f\n"


def after(content):
    return lambda: around(after=content)


def before(content):
    return lambda: around(before=content)


trial("background opaque", lambda: sheets(background=True), quick=True)
trial("saves without restoring", before(b"q 0.1 0 0 0.1 500 500 cm q 2 0 0 2 9 9 cm\n"), quick=True)
trial("restores without saving", before(b"Q Q Q 3 0 0 3 0 0 cm\n"), quick=True)
trial("moved at the end", after(b"\n0.01 0 0 0.01 5 5 cm\n"))
trial("saves at the end", after(b"\nq q q 0 0 0 0 0 0 cm"))
trial("text unfinished", after(b"\nBT /F1 99 Tf 3 Tr 1 0 0 1 900 900 Tm"), quick=True)
trial("path unfinished", after(b"\n0 0 595 842 re"), quick=True)
trial("path and clip unfinished", after(b"\n0 0 5 5 re W"))
trial("clipped away at the end", after(b"\n0 0 1 1 re W n"), quick=True)
trial("string unfinished", after(b"\nBT (never ends"), quick=True)
trial("hex string unfinished", after(b"\nBT <41424"))
trial("dictionary unfinished", after(b"\n/P <</MCID 0 /X [1 2"))
trial("inline image unfinished", after(b"\nBI /W 10 /H 10 /BPC 8 /CS /G ID abc"))
trial("marked content unfinished", after(b"\n/P BMC /Q BMC BX"))
trial("white and invisible at the end", after(b"\n1 g 1 G 7 Tr 0 w /Pattern cs"))
trial("comment at the end", after(b"\n% all that follows is comment"), quick=True)
trial("rubbish at the end", after(bytes(range(128, 256)) * 20))
trial("a thousand saves", before(b"q " * 1000))
trial("nothing but rubbish", lambda: drawing(bytes(range(256)) * 10))
trial("operands without operator", lambda: drawing(RED + b"1 2 3 4 5 6"))
trial("numbers that overflow", lambda: drawing(b"99999999999999999999 0 0 1 0 0 cm " + RED))


def split(pdf):
    content = b"1 0 0 rg 100 100 200 200 re f 0 0 1 rg 300 500 100 100 re f"
    parts = [content[:33], content[33:50], content[50:]]
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = Array([pdf.make_stream(part) for part in parts])


def split_within(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    parts = (b"1 0 0 rg 100 100 200 20", b"0 r", b"e f")
    page.Contents = Array([pdf.make_stream(part) for part in parts])


def odd_array(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = Array([None, pdf.make_stream(RED), 5, Dictionary()])


def shared(pdf):
    first = pdf.add_blank_page(page_size=A4).obj
    stream = pdf.make_stream(RED + b"/X Do")
    for color in (b"0 1 0 rg 400 400 50 50 re f", b"0 0 1 rg 50 600 90 90 re f"):
        page = first if pdf.pages[0].obj.get("/Contents") is None else None
        page = pdf.add_blank_page(page_size=A4).obj if page is None else page
        form = pdf.make_stream(color)
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
        page.Contents = stream
        page.Resources = Dictionary(XObject=Dictionary(X=form))


def shared_resources(pdf):
    resources = pdf.make_indirect(helvetica(pdf))
    for number in range(3):
        page = pdf.add_blank_page(page_size=A4).obj
        page.Resources = resources
        page.Contents = pdf.make_stream(b"BT /F1 30 Tf 50 500 Td (page %d) Tj ET" % number)


def our_names(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    form = pdf.make_stream(RED)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    page.Resources = helvetica(pdf)
    page.Resources.Font.DopNumber = page.Resources.Font.F1
    page.Resources.XObject = Dictionary(DopPage=form)
    page.Resources.ExtGState = Dictionary(DopFaint=Dictionary(ca=0.5))
    page.Contents = pdf.make_stream(
        b"/DopFaint gs /DopPage Do BT /DopNumber 40 Tf 50 700 Td (ours) Tj ET"
    )


def content_is_form(pdf):
    """The same stream is what a page draws and a form of another page."""
    stream = pdf.make_stream(RED)
    pdf.add_blank_page(page_size=A4).obj.Contents = stream
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 150, 150])
    stream.Matrix = Array([1, 0, 0, 1, 50, 50])
    other = pdf.add_blank_page(page_size=A4).obj
    other.Resources = Dictionary(XObject=Dictionary(F=stream))
    other.Contents = pdf.make_stream(b"/F Do")


def inherited_resources(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    if "/Resources" in page:
        del page.Resources
    pdf.Root.Pages.Resources = helvetica(pdf)
    page.Contents = pdf.make_stream(b"BT /F1 30 Tf 50 500 Td (inherited) Tj ET")


def recursive(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    form = pdf.make_stream(RED + b"/F Do")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    page.Resources = Dictionary(XObject=Dictionary(F=form))
    page.Contents = pdf.make_stream(b"/F Do")


def nested(pdf):
    inner = pdf.make_stream(RED)
    inner.Type, inner.Subtype, inner.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    for _ in range(8):
        outer = pdf.make_stream(b"q 0.95 0 0 0.95 5 5 cm /F Do Q")
        outer.Type, outer.Subtype, outer.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
        outer.Resources = Dictionary(XObject=Dictionary(F=inner))
        inner = outer
    page = pdf.add_blank_page(page_size=A4).obj
    page.Resources = Dictionary(XObject=Dictionary(F=inner))
    page.Contents = pdf.make_stream(b"/F Do")


def pattern(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    tile = pdf.make_stream(b"1 0 0 rg 0 0 10 10 re f 0 1 0 rg 10 10 10 10 re f")
    tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 20, 20]), 20, 20
    tile.Matrix, tile.Resources = Array([1, 0, 0, 1, 7, 3]), Dictionary()
    page.Resources = Dictionary(Pattern=Dictionary(P=tile))
    page.Contents = pdf.make_stream(b"0.5 0 0 0.5 10 10 cm /Pattern cs /P scn 100 100 400 400 re f")


def shading(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1)
    shade = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[0, 0, 595, 842], Function=function
    )
    page.Resources = Dictionary(Shading=Dictionary(S=shade))
    page.Contents = pdf.make_stream(b"q 50 50 400 600 re W n /S sh Q")


def blended(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    page.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, I=True)
    page.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply, ca=0.7)))
    page.Contents = pdf.make_stream(RED + b"/G gs 0 1 0 rg 200 200 200 200 re f")


def corrupt(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = pdf.make_stream(RED * 50)
    page.Contents.write(b"x\x9c rubbish that never unpacks", filter=Name.FlateDecode)


def strange_filter(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = pdf.make_stream(RED)
    page.Contents.write(RED, filter=Name.NoSuchDecode)


def image_page(stream, width, height, **keys):
    def change(pdf):
        page = pdf.add_blank_page(page_size=A4).obj
        image = pdf.make_stream(b"")
        image.write(stream, filter=keys.pop("Filter"))
        image.Type, image.Subtype, image.Width, image.Height = (
            Name.XObject,
            Name.Image,
            width,
            height,
        )
        for key, value in keys.items():
            image[f"/{key}"] = value
        page.Resources = Dictionary(XObject=Dictionary(I=image))
        page.Contents = pdf.make_stream(b"q 400 0 0 500 90 150 cm /I Do Q")

    return made(change)


def jpeg2000():
    out = io.BytesIO()
    gradient().save(out, "JPEG2000")
    return image_page(out.getvalue(), 90, 60, Filter=Name.JPXDecode)


def gradient(mode="RGB", size=(90, 60)):
    image = Image.new("RGB", size)
    width, height = size
    image.putdata(
        [(x * 255 // width, y * 255 // height, 90) for y in range(height) for x in range(width)]
    )
    image.paste((250, 250, 250), (0, 0, width // 5, height // 5))
    return image.convert(mode)


def jbig2():
    """One region in the coding of fax machines, which the format may hold."""
    tiff = io.BytesIO()
    ink = gradient("1", (64, 64))
    ink.save(tiff, "TIFF", compression="group4")
    with Image.open(io.BytesIO(tiff.getvalue())) as read:
        offset, size = read.tag_v2[273][0], read.tag_v2[279][0]
    coded = tiff.getvalue()[offset : offset + size]
    page = struct.pack(">IIIIBH", 64, 64, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", 64, 64, 0, 0, 0) + b"\x01" + coded
    stream = segment(0, 48, page) + segment(1, 38, region)
    return image_page(
        stream, 64, 64, Filter=Name.JBIG2Decode, BitsPerComponent=1, ColorSpace=Name.DeviceGray
    )


def segment(number, kind, data):
    return struct.pack(">IBBBI", number, kind, 0, 1, len(data)) + data


def type3(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    glyph = pdf.make_stream(b"1000 0 0 0 750 750 d1 0 0 750 750 re f")
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=[0, 0, 750, 750],
        FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        CharProcs=Dictionary(square=glyph),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.square])),
        FirstChar=97,
        LastChar=97,
        Widths=[1000],
        Resources=Dictionary(),
    )
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    page.Contents = pdf.make_stream(b"BT /F1 50 Tf 100 500 Td (aaa) Tj ET")


def font_of(**keys):
    def change(pdf):
        page = pdf.add_blank_page(page_size=A4).obj
        font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.Nowhere)
        for key, value in keys.items():
            font[f"/{key}"] = value(pdf) if callable(value) else value
        page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
        page.Contents = pdf.make_stream(b"BT /F1 40 Tf 60 500 Td (Some words 123) Tj ET")

    return lambda: made(change)


def broken_file(pdf):
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name.Nowhere,
        Flags=32,
        FontBBox=[0, 0, 9, 9],
        ItalicAngle=0,
        Ascent=900,
        Descent=-200,
        CapHeight=700,
        StemV=80,
        FontFile2=pdf.make_stream(b"\x00\x01\x00\x00rubbish" * 30),
    )


def missing_font(pdf):
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = pdf.make_stream(RED + b"BT /Gone 40 Tf 60 500 Td (Lost) Tj ET")


def reused(pdf):
    """One page stands twice in the list of pages."""
    pdf.pages.append(pdf.pages[0])


MADE = {
    "contents split between operators": split,
    "contents split within operators": split_within,
    "contents with odd entries": odd_array,
    "contents shared by pages": shared,
    "contents that are a form elsewhere": content_is_form,
    "resources shared by pages": shared_resources,
    "resources with our names": our_names,
    "resources inherited": inherited_resources,
    "form that draws itself": recursive,
    "forms in forms": nested,
    "pattern": pattern,
    "shading": shading,
    "blended": blended,
    "font missing": missing_font,
    "font type 3": type3,
}
QUICK = {
    "contents shared by pages",
    "resources with our names",
    "contents split within operators",
    "pattern",
    "contents that are a form elsewhere",
}
for name, change in MADE.items():
    odd = Outcome.EITHER if name == "contents with odd entries" else Outcome.IN
    trial(name, lambda change=change: made(change), odd, quick=name in QUICK)
trial("contents corrupt", lambda: made(corrupt), expected=Outcome.OUT)
trial("contents in a strange filter", lambda: made(strange_filter), expected=Outcome.EITHER)
trial("contents missing", lambda: changed(lambda pdf: pdf.pages[0].obj.__delitem__("/Contents")))
trial("contents null", lambda: with_null("Contents"))
trial(
    "contents an empty list",
    lambda: changed(lambda pdf: pdf.pages[0].obj.__setitem__("/Contents", Array())),
)
trial("resources missing", lambda: drawing(RED))
trial("page listed twice", lambda: changed(reused))
trial("JPEG 2000", jpeg2000, quick=True)
trial("JBIG2", jbig2)
trial("font not embedded", lambda: drawing(b"BT /F1 40 Tf 60 500 Td (Plain) Tj ET", helvetica))
trial("font broken", font_of(FontDescriptor=broken_file))
trial("font without anything", font_of())
trial("font of no kind", font_of(Subtype=Name.Type9))
trial("font composite, not embedded", font_of(Subtype=Name.Type0, Encoding=Name("/Identity-H")))
trial(
    "title of the file hostile",
    lambda: changed(
        lambda pdf: pdf.docinfo.__setitem__("/Title", String("</x:xmpmeta>\u202e\x00"))
    ),
)
