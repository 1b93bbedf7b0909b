"""PT Serif, the one typeface of every paper: the same case gives the same bytes anywhere."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FAMILY = "PTSerif"
BOLD = "PTSerif-Bold"
ITALIC = "PTSerif-Italic"
BOLD_ITALIC = "PTSerif-BoldItalic"
_STYLES = {
    FAMILY: "Regular",
    BOLD: "Bold",
    ITALIC: "Italic",
    BOLD_ITALIC: "BoldItalic",
}


@cache
def register() -> None:
    """Make the four styles known to reportlab, once, and make PT Serif its base font."""
    for name, style in _STYLES.items():
        pdfmetrics.registerFont(TTFont(name, str(font_file(style))))
    pdfmetrics.registerFontFamily(FAMILY, FAMILY, BOLD, ITALIC, BOLD_ITALIC)
    rl_config.canvas_basefontname = FAMILY


def font_file(style: str) -> Path:
    """Return where a style of PT Serif lies.

    Raises:
        RuntimeError: the package with the font is not installed.
    """
    spec = find_spec("fontpkg_pt_serif")
    if spec is None or spec.origin is None:
        raise RuntimeError("fontpkg-pt-serif is not installed")
    found = sorted(Path(spec.origin).parent.rglob(f"*-{style}.ttf"))
    if not found:
        raise RuntimeError(f"fontpkg-pt-serif has no {style}")
    return found[0]


@cache
def font_hashes() -> dict[str, str]:
    """Return the SHA-256 of every style by name; a manifest lists them."""
    return {
        name: hashlib.sha256(font_file(style).read_bytes()).hexdigest()
        for name, style in _STYLES.items()
    }


def has_glyph(character: str) -> bool:
    """Return whether all four styles can draw a character."""
    return ord(character) in _common_glyphs()


def text_width(text: str, size: float, font: str = FAMILY) -> float:
    """Return how wide a text is, in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


@cache
def _common_glyphs() -> frozenset[int]:
    register()
    covered = []
    for name in _STYLES:
        font = pdfmetrics.getFont(name)
        if isinstance(font, TTFont):
            covered.append(frozenset(font.face.charToGlyph))
    return frozenset.intersection(*covered)
