"""What a PDF says of itself: title, author, language, days, and the standards it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name
from PIL import ImageCms

from models.domain.text import Language
from templates.layout.styles import LOCALES
from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from pikepdf import Pdf

_MADE_ON = slice(24, 36)
_ANY_DAY = bytes((0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
"""The first of January 2026: Pillow would note the second in which the profile is made."""
_UA_SCHEMA = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
<pdfuaid:part>1</pdfuaid:part>
"""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{locale}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
{claims}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a document says of itself; `mark` is drawn across every page of a draft."""

    title: str
    author: str
    language: Language
    dated: date
    mark: str = ""


def describe(
    pdf: Pdf, said: Description, conformance: str = "", *, accessible: bool = False
) -> None:
    """Write properties and metadata; `conformance` claims a level of PDF/A-2, `a` or `b`.

    No clock is asked: the same document says the same.
    """
    locale, title, author = LOCALES[said.language], plain(said.title), plain(said.author)
    made = f"D:{said.dated:%Y%m%d}000000+03'00'"
    pdf.docinfo = pdf.make_indirect(Dictionary())
    pdf.docinfo[Name.Title], pdf.docinfo[Name.Author] = title, author
    pdf.docinfo[Name.CreationDate] = pdf.docinfo[Name.ModDate] = made
    claims = (
        f"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{conformance.upper()}"
        "</pdfaid:conformance>\n"
        if conformance
        else ""
    )
    packet = _PACKET.format(
        title=escape(title),
        author=escape(author),
        locale=locale,
        day=f"{said.dated.isoformat()}T00:00:00+03:00",
        claims=claims + (_UA_SCHEMA if accessible else ""),
    )
    root = pdf.Root
    root[Name.Metadata] = pdf.make_stream(
        packet.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML
    )
    root[Name.Lang] = locale
    root[Name.ViewerPreferences] = Dictionary(DisplayDocTitle=True)
    root[Name.PageMode] = Name.UseOutlines
    if conformance:
        root[Name.OutputIntents] = Array([_output_intent(pdf)])
    elif Name.OutputIntents in root:
        del root[Name.OutputIntents]


def _output_intent(pdf: Pdf) -> Dictionary:
    """Return what colours without a profile of their own mean: those of a screen."""
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier="sRGB",
        Info="sRGB IEC61966-2.1",
        DestOutputProfile=pdf.make_stream(_srgb(), N=3),
    )


@cache
def _srgb() -> bytes:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_MADE_ON] = _ANY_DAY
    return bytes(profile)
