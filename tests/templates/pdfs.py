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
