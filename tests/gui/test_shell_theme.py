"""Tokens and icons: readable in both themes, complete, and nothing left to fill in."""

from __future__ import annotations

import pytest

from gui.theme.icons import icon_names, tinted_pixmap
from gui.theme.stylesheet import style_sheet
from gui.theme.tokens import DARK, LIGHT, Role

WORDS = (Role.TEXT, Role.MUTED, Role.ACCENT, Role.OK, Role.WARN, Role.DANGER, Role.GATE)
GROUNDS = (Role.CANVAS, Role.SURFACE, Role.RAISED)
TINTS = {
    Role.ACCENT: Role.ACCENT_SOFT,
    Role.OK: Role.OK_SOFT,
    Role.WARN: Role.WARN_SOFT,
    Role.DANGER: Role.DANGER_SOFT,
    Role.GATE: Role.GATE_SOFT,
    Role.ON_ACCENT: Role.ACCENT,
    Role.TEXT: Role.ACCENT_SOFT,
}


def contrast(theme, one, other):
    light, dark = sorted((_luminance(theme.color(one)), _luminance(theme.color(other))))[::-1]
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("word", [*WORDS, Role.EXPECTED])
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_surface(theme, word, ground):
    assert contrast(theme, word, ground) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("word", "tint"), TINTS.items())
def test_words_can_be_read_on_their_tint(theme, word, tint):
    assert contrast(theme, word, tint) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_edges_of_controls_can_be_seen(theme):
    assert contrast(theme, Role.CONTROL, Role.SURFACE) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_role_has_a_colour_and_the_sheet_no_gap(theme):
    assert set(theme.colours) == set(Role)
    assert "$" not in style_sheet(theme)


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_takes_the_colour_it_is_asked_for(qapp, name):
    image = tinted_pixmap(name, "#FF0000", 20, 2).toImage()

    inks = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert inks == {"#ff0000"}


def test_text_size_reaches_the_font(app_context):
    app_context.theme_manager.scale_text(150)

    assert app_context.theme_manager.font().pixelSize() == round(13 * 1.5)
