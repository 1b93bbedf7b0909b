"""Drawing pages that look different from every side, and changing PDFs by hand."""

from __future__ import annotations

import io
import warnings

import pikepdf
from pikepdf import Array, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

import templates.layout
from templates.layout.fonts import FAMILY

assert templates.layout  # registers the fonts
A4 = (595, 842)


def sheets(*sizes, text="Проба", background=False):
    """Return a PDF with a page of each size: a frame, two squares, a bar and text."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, (width, height) in enumerate(sizes or [A4], 1):
        canvas.setPageSize((width, height))
        _draw(canvas, width, height, f"{text} {number}", background)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas, width, height, text, background):
    unit = min(width, height)
    if background:
        canvas.setFillColorRGB(0.2, 0.3, 0.5)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.setFillColorRGB(0.8, 0.1, 0.1)
    canvas.rect(0.1 * width, 0.1 * height, 0.2 * width, 0.1 * height, stroke=0, fill=1)
    canvas.setFillColorRGB(0.1, 0.5, 0.2)
    canvas.rect(0.6 * width, 0.2 * height, 0.1 * width, 0.3 * height, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0.6)
    canvas.setFont(FAMILY, unit / 15)
    canvas.drawString(0.1 * width, 0.6 * height, text)
    canvas.setLineWidth(unit / 200)
    canvas.rect(0.02 * width, 0.02 * height, 0.96 * width, 0.96 * height)


def changed(change, source=None, **saving):
    """Return a PDF after `change(pdf)`."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sheets() if source is None else source)) as pdf:
        change(pdf)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # fields without a form
            pdf.save(out, **saving)
    return out.getvalue()


def with_page(source=None, **keys):
    """Return a PDF whose first page has these keys; None takes one out."""

    def change(pdf):
        page = pdf.pages[0].obj
        for key, value in keys.items():
            if value is None:
                del page[f"/{key}"]
            else:
                page[f"/{key}"] = Array(value) if isinstance(value, list) else value

    return changed(change, source)


def drawing(content, resources=None, size=A4, **keys):
    """Return a PDF of one page that draws raw content."""

    def change(pdf):
        page = pdf.add_blank_page(page_size=size).obj
        page.Contents = pdf.make_stream(content)
        page.Resources = resources(pdf) if resources else Dictionary()
        for key, value in keys.items():
            page[f"/{key}"] = value

    return made(change)


def made(change):
    """Return a new PDF after `change(pdf)`."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def around(before=b"", after=b""):
    """Return the usual page with raw content before and after its own."""

    def change(pdf):
        page = pdf.pages[0]
        page.contents_add(before, prepend=True)
        page.contents_add(after)
        page.contents_coalesce()

    return changed(change)


def helvetica(pdf):
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    return Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))


def with_null(key):
    """Return a PDF whose first page has a key that is null."""
    return with_page(**{key: Name.NullHere}).replace(b"/NullHere", b"null     ")
