"""The design tokens: every colour, size and distance of the window, once.

A widget asks for a role, never for a colour. All text roles keep a contrast of at least 4.5 on
every surface of their theme (`tests/gui/test_shell_theme.py` computes it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class Role(StrEnum):
    """What a colour is for."""

    CANVAS = "canvas"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    CONTROL = "control"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_SOFT = "accent_soft"
    ON_ACCENT = "on_accent"
    OK = "ok"
    OK_SOFT = "ok_soft"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    DANGER = "danger"
    DANGER_SOFT = "danger_soft"
    GATE = "gate"
    GATE_SOFT = "gate_soft"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One appearance of the window."""

    name: str
    dark: bool
    colours: Mapping[Role, str]

    def color(self, role: Role) -> QColor:
        """Return the colour of a role."""
        return QColor(self.colours[role])

    def hex(self, role: Role) -> str:
        """Return the colour of a role as it is written in a style sheet."""
        return self.colours[role]


LIGHT = Theme(
    name="light",
    dark=False,
    colours={
        Role.CANVAS: "#F6F7F9",
        Role.SURFACE: "#FFFFFF",
        Role.RAISED: "#EEF1F5",
        Role.LINE: "#D5DBE3",
        Role.CONTROL: "#8792A1",
        Role.TEXT: "#16202C",
        Role.MUTED: "#566273",
        Role.ACCENT: "#1D5FBF",
        Role.ACCENT_HOVER: "#184F9F",
        Role.ACCENT_SOFT: "#E4EEFB",
        Role.ON_ACCENT: "#FFFFFF",
        Role.OK: "#1A7A48",
        Role.OK_SOFT: "#EAF7F0",
        Role.WARN: "#8A5A00",
        Role.WARN_SOFT: "#FDF5E4",
        Role.DANGER: "#B3261E",
        Role.DANGER_SOFT: "#FDEFEE",
        Role.GATE: "#5B3FB5",
        Role.GATE_SOFT: "#F0EDFA",
        Role.EXPECTED: "#5A6472",
    },
)

DARK = Theme(
    name="dark",
    dark=True,
    colours={
        Role.CANVAS: "#11151A",
        Role.SURFACE: "#191F26",
        Role.RAISED: "#222A33",
        Role.LINE: "#34404D",
        Role.CONTROL: "#6F7C8C",
        Role.TEXT: "#E8EDF3",
        Role.MUTED: "#A3AFBD",
        Role.ACCENT: "#7FB2FF",
        Role.ACCENT_HOVER: "#9CC4FF",
        Role.ACCENT_SOFT: "#1D2F4A",
        Role.ON_ACCENT: "#0C1A2E",
        Role.OK: "#63CF93",
        Role.OK_SOFT: "#16291F",
        Role.WARN: "#E6B450",
        Role.WARN_SOFT: "#2C2514",
        Role.DANGER: "#FF9088",
        Role.DANGER_SOFT: "#341C1C",
        Role.GATE: "#B9A3FF",
        Role.GATE_SOFT: "#272140",
        Role.EXPECTED: "#A9B4C2",
    },
)

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 24, 32
RADIUS_CHIP, RADIUS_CONTROL, RADIUS_CARD = 4, 6, 8
HIT = 28
"""The least height of anything that can be clicked."""


class Size(StrEnum):
    """A step of the type scale."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    NUMBER = "number"

    @property
    def pixels(self) -> int:
        """Return the size in pixels at 100 %."""
        return _PIXELS[self]


_PIXELS = {Size.CAPTION: 12, Size.BODY: 13, Size.STRONG: 15, Size.TITLE: 20, Size.NUMBER: 28}
