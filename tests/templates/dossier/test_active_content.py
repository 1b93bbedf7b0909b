"""What acts by itself, hides files or waits for input stays outside a dossier."""

import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.templates.pdfs import changed_pdf


def active(pdf):
    root, page = pdf.Root, pdf.pages[0].obj
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    root.OpenAction = script
    root.AA = Dictionary(WC=script)
    root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))
    pdf.attachments["evil.txt"] = b"EMBEDDED"
    page.AA = Dictionary(O=script)
    launch = Dictionary(S=Name.Launch, F=String("cmd.exe"))
    rect = Array([10, 10, 90, 90])
    page.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, A=launch, AA=script),
            Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=rect),
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=rect,
                A=Dictionary(S=Name.URI, URI=String("javascript:alert(2)")),
            ),
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=rect,
                A=Dictionary(S=Name.URI, URI=String("https://example.by"), Next=script),
            ),
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect),
            String("no annotation"),
        ]
    )


def words_of(value):
    """Yield every key and name in an object, without following references."""
    if isinstance(value, Name):
        yield str(value)
    elif isinstance(value, Array):
        for part in value:
            yield from () if part_of_another(part) else words_of(part)
    elif isinstance(value, pikepdf.Stream | Dictionary):
        for key, part in value.items():
            yield key
            yield from () if part_of_another(part) else words_of(part)


def part_of_another(value):
    return isinstance(value, pikepdf.Object) and value.is_indirect


def test_active_content_stays_outside(make_order, enclose, build):
    result = build(make_order([enclose(changed_pdf(active))]))

    with pikepdf.open(result.path) as pdf:
        assert not pdf.attachments
        words = {word for each in pdf.objects for word in words_of(each)}
        links = [each for each in pdf.pages[-1].obj.Annots if "/A" in each or "/Dest" in each]
    assert not words & {"/JavaScript", "/JS", "/Launch", "/AA", "/OpenAction", "/EmbeddedFile"}
    assert not words & {"/URI", "/Names", "/AF"}
    assert links == []


def form(pdf):
    look = pdf.make_stream(b"BT ET 0 0 1 rg 0 0 50 20 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 50, 20])
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("amount"),
            V=String("5"),
            Rect=Array([100, 100, 150, 120]),
            AP=Dictionary(N=look),
            F=4,
        )
    )
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([1, 1, 9, 9]))
    pdf.pages[0].obj.Annots = Array([field, link])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


def only_field(pdf):
    form(pdf)
    del pdf.pages[0].obj.Annots[1]


@pytest.mark.parametrize("change", [form, only_field])
def test_form_fields_become_part_of_the_page(make_order, enclose, build, change):
    result = build(make_order([enclose(changed_pdf(change))]))

    with pikepdf.open(result.path) as pdf:
        assert "/AcroForm" not in pdf.Root
        kinds = [str(each.Subtype) for page in pdf.pages for each in page.obj.get("/Annots", [])]
    assert "/Widget" not in kinds
    document = pdfium.PdfDocument(result.path)
    page = document[result.pages - 1]
    blue = page.render(scale=1).to_pil().convert("RGB").getpixel((125, 842 - 110))
    document.close()
    assert blue == (0, 0, 255)
