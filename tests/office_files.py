"""Files of office programs, and a program that stands in for LibreOffice, made here."""

import sys
import zipfile

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
BODY = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
    '2006/main"><w:body>{paragraphs}</w:body></w:document>'
)
PARAGRAPH = "<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def docx(path, *pages, kind=WORD, more=None):
    """A document of a new Word: one line a page."""
    lines = PAGE_BREAK.join(PARAGRAPH.format(text=text) for text in pages or ("Устав",))
    parts = {
        "[Content_Types].xml": CONTENT_TYPES.format(kind=kind),
        "_rels/.rels": RELS,
        "word/document.xml": BODY.format(paragraphs=lines),
        **(more or {}),
    }
    return archive(path, parts)


def archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def odt(path, more=None):
    kind = "application/vnd.oasis.opendocument.text"
    return archive(path, {"mimetype": kind, "content.xml": "<x/>", **(more or {})})


def compound(path, *names, flags=0):
    """A compound file with streams of these names; the first begins in the third sector."""

    def entry(name, start):
        written = name.encode("utf-16-le") + bytes(2)
        return (
            written.ljust(64, b"\0")
            + len(written).to_bytes(2, "little")
            + bytes(50)
            + start.to_bytes(4, "little")
            + bytes(8)
        )

    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[30:32] = (9).to_bytes(2, "little")
    header[48:52] = (1).to_bytes(4, "little")
    header[68:72] = (0xFFFFFFFE).to_bytes(4, "little")
    header[76:512] = (0).to_bytes(4, "little") + b"\xff" * 432
    table = (0xFFFFFFFD).to_bytes(4, "little") + (0xFFFFFFFE).to_bytes(4, "little") * 127
    directory = b"".join(entry(name, 2) for name in ("Root Entry", *names))
    text = bytes(10) + flags.to_bytes(2, "little")
    whole = [bytes(header), table, directory.ljust(512, b"\0"), text.ljust(512, b"\0")]
    path.write_bytes(b"".join(whole))
    return path


PROGRAM = """#!{python}
import os, sys, threading
from pathlib import Path
if "--version" in sys.argv:
    print("LibreOffice 24.2.1.2 abc(Build:2)")
    sys.exit(0)
source, out = Path(sys.argv[-1]), Path(sys.argv[sys.argv.index("--outdir") + 1])
seen = Path({seen!r})
seen.write_text("\\n".join([*sys.argv, *map("=".join, os.environ.items())]))
{does}
"""
WRITES = """
import pikepdf
with pikepdf.new() as pdf:
    for _ in range({pages}):
        pdf.add_blank_page(page_size=(595, 842))
    pdf.save(out / (source.stem + ".pdf"))
"""
HANGS = "threading.Event().wait()"
FAILS = "sys.exit(77)"
WRITES_NOTHING = ""
WRITES_GARBAGE = '(out / (source.stem + ".pdf")).write_bytes(b"%PDF-1.7 no")'


def stand_in(folder, does=None, pages=2):
    """A program that is called like LibreOffice and does what it is told; it notes its call."""
    program = folder / "soffice"
    does = WRITES.format(pages=pages) if does is None else does
    seen = str(folder / "seen.txt")
    program.write_text(PROGRAM.format(python=sys.executable, seen=seen, does=does))
    program.chmod(0o755)
    return program


_LINK = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId5" TargetMode="External" Target="{place}a.png" Type="http:'
    '//schemas.openxmlformats.org/officeDocument/2006/relationships/image"/></Relationships>'
)
_LINKED_PICTURE = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://'
    'schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.'
    'openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.'
    'openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml'
    '/2006/picture"><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><wp:docPr id="1"'
    ' name="P"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/'
    'picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:link="rId5"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="952500" cy="952500"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


def linking_docx(path, place):
    """A document with a picture that lies elsewhere, at an address."""
    text = BODY.format(paragraphs=PARAGRAPH.format(text="Устав") + _LINKED_PICTURE)
    linked = {"word/_rels/document.xml.rels": _LINK.format(place=place), "word/document.xml": text}
    return docx(path, more=linked)
