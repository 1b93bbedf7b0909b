"""Paragraph styles and page measures after Belarusian office rules.

A4; left margin 30 mm, right at least 8 mm, top and bottom at least 20 mm; body text of 13 points.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from models.domain.text import Language
from templates.layout.fonts import BOLD, FAMILY, ITALIC

BINDING, EDGE, OUTER = 30 * mm, 20 * mm, 12 * mm
PAGE_NUMBER_SIZE = 12.0
"""Of the numbers a paper gives its own pages, in points."""
_HYPHENATION = {Language.RU: "ru_RU", Language.BE: "be_BY", Language.EN: "en_GB"}
LOCALES = {Language.RU: "ru-BY", Language.BE: "be-BY", Language.EN: "en-GB"}


@dataclass(frozen=True, slots=True)
class PageShape:
    """An A4 page, upright or lying; the binding edge is left, or at the top of a lying page."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    name: str

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom


UPRIGHT = PageShape(A4[0], A4[1], BINDING, OUTER, EDGE, EDGE, "upright")
LYING = PageShape(A4[1], A4[0], EDGE, EDGE, BINDING, OUTER, "lying")


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one language, by what they are for."""

    body: ParagraphStyle
    body_of_long_words: ParagraphStyle
    plain: ParagraphStyle
    title: ParagraphStyle
    sender: ParagraphStyle
    heading: ParagraphStyle
    right: ParagraphStyle
    cell: ParagraphStyle
    cell_bold: ParagraphStyle
    cell_centre: ParagraphStyle
    cell_right: ParagraphStyle
    head: ParagraphStyle
    dense_cell: ParagraphStyle
    dense_centre: ParagraphStyle
    dense_head: ParagraphStyle
    subtitle: ParagraphStyle
    small: ParagraphStyle
    caption: ParagraphStyle
    code: ParagraphStyle
    blank: ParagraphStyle


@cache
def styles(language: Language) -> Styles:
    """Return the styles of a language; body text is justified and hyphenated."""
    plain = ParagraphStyle("plain", fontName=FAMILY, fontSize=13, leading=17, alignment=TA_LEFT)
    cell = ParagraphStyle("cell", plain, fontSize=11, leading=13.5)
    small = ParagraphStyle("small", plain, fontSize=9.5, leading=12)
    dense = ParagraphStyle("dense", cell, fontSize=9.5, leading=11.5)
    body = _body(plain, language)
    return Styles(
        body=body,
        body_of_long_words=ParagraphStyle(
            "body_of_long_words", body, hyphenationLang="", embeddedHyphenation=0, alignment=TA_LEFT
        ),
        plain=plain,
        title=_title(plain),
        sender=ParagraphStyle("sender", _title(plain)),
        heading=ParagraphStyle("heading", plain, fontName=BOLD, spaceBefore=12, spaceAfter=5),
        right=ParagraphStyle("right", plain, alignment=TA_RIGHT),
        cell=cell,
        cell_bold=ParagraphStyle("cell_bold", cell, fontName=BOLD),
        cell_centre=ParagraphStyle("cell_centre", cell, alignment=TA_CENTER),
        cell_right=ParagraphStyle("cell_right", cell, alignment=TA_RIGHT),
        head=ParagraphStyle(
            "head", cell, fontName=BOLD, fontSize=10, leading=12, alignment=TA_CENTER
        ),
        dense_cell=dense,
        dense_centre=ParagraphStyle("dense_centre", dense, alignment=TA_CENTER),
        dense_head=ParagraphStyle(
            "dense_head", dense, fontName=BOLD, fontSize=8.5, leading=10, alignment=TA_CENTER
        ),
        subtitle=ParagraphStyle("subtitle", plain, alignment=TA_CENTER, spaceAfter=6),
        small=small,
        caption=ParagraphStyle("caption", small, fontSize=8.5, leading=10, alignment=TA_CENTER),
        code=ParagraphStyle("code", small, fontSize=7, leading=8.5),
        blank=ParagraphStyle("blank", cell, fontName=ITALIC),
    )


def _body(plain: ParagraphStyle, language: Language) -> ParagraphStyle:
    return ParagraphStyle(
        "body",
        plain,
        alignment=TA_JUSTIFY,
        firstLineIndent=12.5 * mm,
        spaceAfter=4,
        hyphenationLang=_HYPHENATION[language],
        embeddedHyphenation=1,
        allowWidows=0,
        allowOrphans=0,
    )


def _title(plain: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(
        "title",
        plain,
        fontName=BOLD,
        fontSize=14,
        leading=18,
        alignment=TA_CENTER,
        spaceBefore=8,
        spaceAfter=10,
        keepWithNext=1,
    )
