"""The one style sheet of the window, generated from the tokens.

What a widget may say of itself, as dynamic properties:

* buttons: `role` = primary / quiet / danger / rail / segment / link / row; plain is secondary
* labels: `kind` = title / number / strong / caption / muted / ok / warn / danger / accent / gate
* frames: `card` = plain / inset / drop, `bar` = top / rail / status / page
* chips: `chip` = a colour role; banners: `banner` = info / ok / warn / danger
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template

from gui.theme.tokens import RADIUS_CARD, RADIUS_CHIP, RADIUS_CONTROL, Size, Theme

FOLDER = Path(__file__).parent
_PARTS = ("surfaces.qss", "controls.qss")


def style_sheet(theme: Theme, text_scale: int = 100) -> str:
    """Return the style sheet of a theme at a text size in percent."""
    places: dict[str, str] = {str(role): colour for role, colour in theme.colours.items()}
    for size in Size:
        places[f"font_{size}"] = f"{round(size.pixels * text_scale / 100)}px"
    places |= {
        "radius_chip": f"{RADIUS_CHIP}px",
        "radius": f"{RADIUS_CONTROL}px",
        "radius_card": f"{RADIUS_CARD}px",
        "hit": f"{round(30 * text_scale / 100)}px",
        "hit_low": f"{round(28 * text_scale / 100)}px",
        "chevron": f"{round(14 * text_scale / 100)}px",
        "box": f"{round(16 * text_scale / 100)}px",
        "shade": "dark" if theme.dark else "light",
        "pictures": (FOLDER / "pictures").as_posix(),
    }
    return Template(_source()).substitute(places)


@cache
def _source() -> str:
    return "".join((FOLDER / part).read_text(encoding="utf-8") for part in _PARTS)
