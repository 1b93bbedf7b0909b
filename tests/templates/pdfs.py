"""Small PDFs and pictures to enclose."""

import io

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

import templates.layout
from templates.layout.fonts import FAMILY

assert templates.layout


def text_pdf(text="Проба", pages=1, size=(595, 842)):
    sheet = io.BytesIO()
    canvas = Canvas(sheet, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.setFont(FAMILY, 12)
        canvas.drawString(40, size[1] / 2, f"{text} {number}")
        canvas.showPage()
    canvas.save()
    return sheet.getvalue()


def changed_pdf(change, source=None):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(source or text_pdf())) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def picture(kind="JPEG", size=(300, 200), mode="RGB", **more):
    out = io.BytesIO()
    Image.new(mode, size, "white").save(out, kind, **more)
    return out.getvalue()


def lzw(data):
    """Pack bytes as LZW in codes of nine bits: it begins anew before a tenth is needed."""
    clear, end, fresh = 256, 257, 200
    codes = [
        code
        for start in range(0, len(data), fresh)
        for code in (clear, *data[start : start + fresh])
    ]
    bits = "".join(f"{code:09b}" for code in (*codes, end))
    return bytes(int(bits[place : place + 8].ljust(8, "0"), 2) for place in range(0, len(bits), 8))


def packed_pdf(pack, packed_as=None, also=b""):
    """Return a PDF whose page draws what `pack` made of it; `also` is drawn beside."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf())) as pdf:
        page = pdf.pages[0]
        page.contents_coalesce()
        content = page.obj.Contents
        content.write(pack(content.read_bytes() + also), filter=packed_as)
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()
