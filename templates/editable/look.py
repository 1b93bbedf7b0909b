"""How an editable paper looks: the paragraph styles of the PDF, said to a word processor."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT

from templates.editable.nodes import Node, node, twips
from templates.layout.fonts import BOLD, BOLD_ITALIC, ITALIC
from templates.layout.styles import LOCALES, styles

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

    from models.domain.text import Language

FACE, INSTEAD, SYMBOLS = "PT Serif", "Times New Roman", "Segoe UI Symbol"
PLAIN = "plain"
_WORDS: dict[object, str] = {
    TA_LEFT: "left",
    TA_CENTER: "center",
    TA_RIGHT: "right",
    TA_JUSTIFY: "both",
}
_HEADINGS = {"title": ("Heading1", "heading 1", 0), "heading": ("Heading2", "heading 2", 1)}
"""The styles that a word processor makes its outline from: id, name, level."""


def style_id(style: str) -> str:
    """Return the id of a paragraph style of ours in the document."""
    return _HEADINGS[style][0] if style in _HEADINGS else f"Paper-{style or PLAIN}"


def known_styles(language: Language) -> dict[str, ParagraphStyle]:
    """Return the paragraph styles of a language by name."""
    found = (getattr(styles(language), each.name) for each in fields(styles(language)))
    return {style.name: style for style in found}


def stylesheet(language: Language) -> Node:
    """Return the part that describes all styles."""
    locale = LOCALES[language]
    fonts = node("rFonts", ascii=FACE, hAnsi=FACE, eastAsia=FACE, cs=FACE)
    tongue = node("lang", val=locale, eastAsia=locale, bidi=locale)
    base = known_styles(language)[PLAIN]
    letters = node("rPr", fonts, *_size(base.fontSize), tongue)
    return node(
        "styles",
        node("docDefaults", node("rPrDefault", letters), node("pPrDefault", node("pPr"))),
        _basic("paragraph", "Normal", "Normal"),
        _basic("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _basic("table", "TableNormal", "Normal Table"),
        _basic("numbering", "NoList", "No List"),
        *(_style(style) for style in known_styles(language).values()),
    )


def font_table() -> Node:
    """Return the part that says what stands in where our typeface is missing."""
    return node(
        "fonts",
        node(
            "font",
            node("altName", val=INSTEAD),
            node("charset", val="CC"),
            node("family", val="roman"),
            node("pitch", val="variable"),
            name=FACE,
        ),
    )


def letters_of(*, bold: bool, italic: bool, size: float, symbol: bool = False) -> Node | None:
    """Return how letters differ from their style, None if they do not."""
    kids = [
        node("rFonts", ascii=SYMBOLS, hAnsi=SYMBOLS, eastAsia=SYMBOLS, cs=SYMBOLS)
        if symbol
        else None,
        node("b") if bold else None,
        node("i") if italic else None,
        *(_size(size) if size else ()),
    ]
    found = [kid for kid in kids if kid is not None]
    return node("rPr", *found) if found else None


def _basic(kind: str, style: str, name: str) -> Node:
    return node("style", node("name", val=name), type=kind, default=1, styleId=style)


def _style(style: ParagraphStyle) -> Node:
    name, level = style.name, None
    if style.name in _HEADINGS:
        _, name, level = _HEADINGS[style.name]
    bold, italic = style.fontName in {BOLD, BOLD_ITALIC}, style.fontName in {ITALIC, BOLD_ITALIC}
    return node(
        "style",
        node("name", val=name if level is not None else f"Paper {name}"),
        node("basedOn", val="Normal"),
        node("qFormat"),
        node(
            "pPr",
            node("keepNext") if level is not None else None,
            None if getattr(style, "hyphenationLang", "") else node("suppressAutoHyphens"),
            node(
                "spacing",
                before=twips(style.spaceBefore),
                after=twips(style.spaceAfter),
                line=twips(style.leading),
                lineRule="atLeast",
            ),
            node("ind", firstLine=twips(style.firstLineIndent)) if style.firstLineIndent else None,
            node("jc", val=_WORDS[style.alignment]),
            node("outlineLvl", val=level) if level is not None else None,
        ),
        letters_of(bold=bold, italic=italic, size=style.fontSize),
        type="paragraph",
        styleId=style_id(style.name),
    )


def _size(points: float) -> tuple[Node, Node]:
    half_points = round(points * 2)
    return node("sz", val=half_points), node("szCs", val=half_points)
