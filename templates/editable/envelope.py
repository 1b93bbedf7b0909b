"""What lies around the text of a DOCX: which part is what, and what the document says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from templates.layout.styles import LOCALES
from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from templates.archival.claims import Description

HEAD, FIRST_HEAD = "header1", "header2"
"""The parts that stand above the pages, and above the first one instead."""
HEAD_REFERENCES = {HEAD: "rIdHead", FIRST_HEAD: "rIdFirstHead"}
"""The names by which pages call what stands above them."""
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {"document": "document.main", HEAD: "header", FIRST_HEAD: "header"}
_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    "{parts}"
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    "</Types>"
)
_RELATIONS = f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{{lines}}</Relationships>'
_RELATION = '<Relationship Id="{id}" Type="{type}" Target="{target}"/>'
_AROUND = (
    ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
    ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
)
_CORE = (
    f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "<dc:language>{locale}</dc:language></cp:coreProperties>"
)
_APP = (
    f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties">'
    "<Application>Dopusk</Application></Properties>"
)


def envelope(said: Description, parts: Collection[str]) -> dict[str, bytes]:
    """Return the files around the parts in `word/`, none of which leads outside the document."""
    inner = [name for name in parts if name != "document"]
    files = {
        "[Content_Types].xml": _TYPES.format(parts="".join(_override(name) for name in parts)),
        "_rels/.rels": _relations(_AROUND),
        "word/_rels/document.xml.rels": _relations(
            (
                HEAD_REFERENCES.get(name, f"rId{number}"),
                f"{_OFFICE}/relationships/{_kind(name)}",
                f"{name}.xml",
            )
            for number, name in enumerate(inner, 1)
        ),
        "docProps/core.xml": _CORE.format(
            title=escape(plain(said.title)),
            author=escape(plain(said.author)),
            day=said.dated.isoformat(),
            locale=LOCALES[said.language],
        ),
        "docProps/app.xml": _APP,
    }
    return {name: text.encode("utf-8") for name, text in files.items()}


def _override(name: str) -> str:
    kind = _KINDS.get(name, name)
    return f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'


def _kind(name: str) -> str:
    return _KINDS.get(name, name)


def _relations(lines: Iterable[tuple[str, str, str]]) -> str:
    return _RELATIONS.format(
        lines="".join(
            _RELATION.format(id=name, type=kind, target=target) for name, kind, target in lines
        )
    )
