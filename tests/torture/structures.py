"""Files that are whole in an unusual way, or not whole."""

from __future__ import annotations

import io
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.templates.pdfs import lzw, packed_pdf
from tests.torture.drawing import A4, changed, made, sheets
from tests.torture.trials import Outcome, trial

OUT, EITHER = Outcome.OUT, Outcome.EITHER


def nothing(pdf):
    """Change nothing."""


def ten():
    return sheets(*[A4] * 10)


def cut(part):
    return lambda: ten()[: int(len(ten()) * part)]


def locked(**how):
    return lambda: changed(nothing, encryption=pikepdf.Encryption(**how))


def raw(objects, root=1, header=b"%PDF-1.4\n", trailer=b""):
    """Write a PDF from its objects, by number."""
    out, places = bytearray(header), {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, count = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for number in range(1, count):
        out += b"%010d 00000 n \n" % places.get(number, 0)
    out += b"trailer <</Size %d /Root %d 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        count,
        root,
        trailer,
        start,
    )
    return bytes(out)


PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
RED = b"<</Length 30>>stream\n1 0 0 rg 100 100 200 200 re f  \nendstream"


def simple(pages=b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page=PAGE, content=RED, **more):
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: pages, 3: page, 4: content}
    return lambda: raw(objects, **more)


def stream(data, extra=b""):
    return b"<</Length %d %s>>stream\n%s\nendstream" % (len(data), extra, data)


def bomb():
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1000)) + packer.flush()
    return simple(content=stream(packed, b"/Filter/FlateDecode"))()


def deep(kids=300):
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>"}
    for number in range(2, kids):
        objects[number] = b"<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>" % (
            number + 1,
            number - 1,
        )
    objects[kids] = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R>>" % (
        kids - 1,
        kids + 1,
    )
    objects[kids + 1] = RED
    return raw(objects)


def incremental():
    base = ten()
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(base)) as pdf:
        pdf.save(out)
    data = out.getvalue()
    start = data.rindex(b"startxref")
    previous = int(data[start:].split()[1])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        size, page, root = int(pdf.trailer.Size), pdf.pages[0].obj, pdf.Root.objgen[0]
        number = page.objgen[0]
        page.MediaBox = Array([0, 0, 500, 700])
        body = page.unparse(resolved=True)
    place = len(data)
    data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(data)
    data += b"xref\n%d 1\n%010d 00000 n \n" % (number, place)
    data += b"trailer <</Size %d /Root %d 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        root,
        previous,
        xref,
    )
    return data


def portfolio(pdf):
    pdf.attachments["data.txt"] = b"EMBEDDED-MARKER"
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.T)
    page = pdf.add_blank_page(page_size=A4).obj
    page.Contents = pdf.make_stream(b"1 0 0 rg 90 90 90 90 re f")


def hidden(pdf, **shown):
    """A red square on a hidden layer, a green one on a layer that is shown."""
    off = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("hidden")))
    on = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("shown")))
    page = pdf.add_blank_page(page_size=A4).obj
    page.Resources = Dictionary(Properties=Dictionary(Off=off, On=on))
    page.Contents = pdf.make_stream(
        b"/OC /Off BDC 1 0 0 rg 100 100 200 200 re f EMC "
        b"/OC /On BDC 0 1 0 rg 300 400 90 90 re f EMC"
    )
    told = Dictionary(OFF=Array([off]))
    if shown.get("base"):
        told = Dictionary(BaseState=Name.OFF, ON=Array([on]))
    if shown.get("usage"):
        off.Usage = Dictionary(View=Dictionary(ViewState=Name.OFF))
        told = Dictionary(
            AS=Array([Dictionary(Event=Name.View, OCGs=Array([off]), Category=Array([Name.View]))])
        )
    pdf.Root.OCProperties = Dictionary(OCGs=Array([off, on]), D=told)


def membership(pdf):
    hidden(pdf)
    off = pdf.Root.OCProperties.OCGs[0]
    pdf.pages[0].obj.Resources.Properties.Off = Dictionary(Type=Name.OCMD, OCGs=off, P=Name.AllOn)


trial("empty", lambda: b"", expected=OUT, quick=True)
trial("rubbish", lambda: bytes(range(256)) * 40, expected=OUT)
trial("a web page", lambda: b"<html><body>%PDF</body></html>", expected=OUT)
trial("header only", lambda: b"%PDF-1.7\n", expected=OUT)
trial("zero pages", lambda: made(nothing), expected=OUT, quick=True)
for part in (0.1, 0.3, 0.6, 0.9):
    trial(f"truncated at {part}", cut(part), expected=OUT, quick=part == 0.6)
trial("last bytes missing", lambda: ten()[:-20], expected=EITHER)
trial("rubbish after the end", lambda: ten() + b"\n<script>alert(1)</script>" * 90, quick=True)
trial("zeros after the end", lambda: ten() + bytes(5000))
trial("mail before the header", lambda: b"Content-Type: x\r\n\r\n" + ten())
trial("table of objects missing", lambda: ten().split(b"xref\n")[0] + b"\n%%EOF", expected=EITHER)
trial(
    "table of objects elsewhere",
    lambda: ten().replace(b"startxref\n", b"startxref\n9"),
    expected=EITHER,
)
trial("locked for readers", locked(owner="o", user="u"), expected=OUT, quick=True)
trial(
    "locked for readers, RC4",
    locked(owner="o", user="u", R=3, aes=False, metadata=False),
    expected=OUT,
)
trial("locked for changes", locked(owner="o", user=""), quick=True)
trial("locked for changes, RC4", locked(owner="o", user="", R=3, aes=False, metadata=False))
trial("locked for changes, 40 bits", locked(owner="o", user="", R=2, aes=False, metadata=False))
trial(
    "locked for everything",
    locked(
        owner="o",
        user="",
        allow=pikepdf.Permissions(extract=False, print_highres=False, print_lowres=False),
    ),
)
trial(
    "thousands of pages",
    lambda: made(lambda pdf: [pdf.add_blank_page(page_size=A4) for _ in range(3000)]),
)
trial(
    "claims a billion pages",
    simple(pages=b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>"),
    expected=EITHER,
)
trial("claims no pages", simple(pages=b"<</Type/Pages/Kids[3 0 R]/Count 0>>"), expected=EITHER)
trial(
    "claims fewer than no pages",
    simple(pages=b"<</Type/Pages/Kids[3 0 R]/Count -5>>"),
    expected=EITHER,
)
trial(
    "pages that hold themselves",
    simple(pages=b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"),
    expected=EITHER,
    quick=True,
)
trial(
    "pages with a hole",
    simple(pages=b"<</Type/Pages/Kids[3 0 R 99 0 R null]/Count 3>>"),
    expected=EITHER,
)
trial(
    "pages that are numbers",
    simple(pages=b"<</Type/Pages/Kids[3 0 R 7]/Count 2>>"),
    expected=EITHER,
)
trial("pages without a type", simple(pages=b"<</Kids[3 0 R]/Count 1>>"), expected=EITHER)
trial("page without a type", simple(page=PAGE.replace(b"/Type/Page", b"")), expected=EITHER)
trial("pages three hundred deep", deep, expected=EITHER)
trial("no pages at all", lambda: raw({1: b"<</Type/Catalog>>"}), expected=OUT)
trial("no catalogue", lambda: raw({1: b"<<>>", 2: b"<<>>"}), expected=OUT)
trial(
    "a list ten thousand deep",
    simple(page=PAGE[:-2] + b"/X " + b"[" * 10000 + b"]" * 10000 + b">>"),
    expected=EITHER,
)
trial("a stream that unpacks to a gigabyte", bomb, expected=OUT, quick=True)
trial(
    "a stream that claims 500 MB",
    simple(content=RED.replace(b"30", b"524288000")),
    expected=EITHER,
    quick=True,
)
trial("a stream of no length", simple(content=RED.replace(b"30", b"0")), expected=EITHER)
trial("a stream of indirect length", simple(content=RED.replace(b"30", b"4 0 R")), expected=EITHER)
trial("objects without end", lambda: simple()().replace(b"endobj\n", b""), expected=EITHER)
trial("old packing", lambda: packed_pdf(lzw, Name.LZWDecode), says=("Проба 1",), quick=True)
trial("no packing", lambda: packed_pdf(bytes, also=b" \n" * 50_000), says=("Проба 1",))
trial(
    "old packing in digits",
    lambda: packed_pdf(
        lambda data: lzw(data).hex().encode(), [Name.ASCIIHexDecode, Name.LZWDecode]
    ),
    says=("Проба 1",),
)
trial(
    "packed twice",
    lambda: packed_pdf(
        lambda data: zlib.compress(zlib.compress(data)), [Name.FlateDecode, Name.FlateDecode]
    ),
    says=("Проба 1",),
)
trial(
    "packed, and not what it says",
    lambda: packed_pdf(lambda _: b"not packed at all", Name.LZWDecode),
    expected=EITHER,
)
trial("linearised", lambda: changed(nothing, ten(), linearize=True), quick=True)
trial(
    "object streams",
    lambda: changed(nothing, ten(), object_stream_mode=pikepdf.ObjectStreamMode.generate),
)
trial("changed since it was written", incremental, quick=True)
trial("PDF 2.0", lambda: changed(nothing, ten(), force_version="2.0"))
trial("PDF 1.0", simple(header=b"%PDF-1.0\n"))
trial("PDF 9.9", simple(header=b"%PDF-9.9\n"), expected=EITHER)
trial("portfolio", lambda: made(portfolio), unsaid=("EMBEDDED-MARKER",), quick=True)
trial("layer hidden", lambda: made(hidden), quick=True)
trial("layer hidden by default", lambda: made(lambda pdf: hidden(pdf, base=True)))
trial("layer hidden by its use", lambda: made(lambda pdf: hidden(pdf, usage=True)))
trial("layers in a group", lambda: made(membership), quick=True)
trial("a picture called PDF", lambda: b"\x89PNG\r\n\x1a\n", expected=OUT)
trial("signature of a PDF in a picture", lambda: b"GIF89a %PDF-1.4 " + ten(), expected=EITHER)

NAMES = {
    "Cyrillic": "Устав ў ё.pdf",
    "emoji": "\U0001f600\U0001f1e7\U0001f1fe.pdf",
    "right to left": "\u202efdp.exe\u05d0\u05d1.pdf",
    "device": "CON.pdf",
    "device without suffix": "NUL",
    "long": "ж" * 240 + ".pdf",
    "path": "../../etc/passwd.pdf",
    "Windows path": "C:\\Windows\\x.pdf",
    "option": "--help.pdf",
    "arguments": "@list.pdf",
    "quotes": "a\"b'c`d$(e).pdf",
    "dots": "... .pdf. .",
    "line end": "a\nb\r.pdf",
    "composed": "и\u0306е\u0308.pdf",
    "program": "invoice.exe",
}
for kind, name in NAMES.items():
    trial(
        f"name {kind}", sheets, file=name, title=f"Имя: {kind}", quick=kind in ("device", "option")
    )
trial("converted", sheets, file="договор.docx", rendition=True, quick=True)
