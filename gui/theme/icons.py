"""The icon set: own outline drawings, tinted by role when they are asked for."""

from __future__ import annotations

from functools import cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "icons"


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


@cache
def tinted_icon(name: str, colour: str, disabled: str, size: int, gap: int = 0) -> QIcon:
    """Return an icon in a colour (`#RRGGBB`), with another for its disabled state.

    `gap` is room kept free to its right, where a button sets its words too close.
    """
    app = QGuiApplication.instance()
    density = ceil(app.devicePixelRatio()) if isinstance(app, QGuiApplication) else 1
    icon = QIcon(tinted_pixmap(name, colour, size, density, gap))
    icon.addPixmap(tinted_pixmap(name, disabled, size, density, gap), QIcon.Mode.Disabled)
    return icon


@cache
def tinted_pixmap(name: str, colour: str, size: int, density: float = 1, gap: int = 0) -> QPixmap:
    """Return one drawing of `size` logical pixels for a screen density."""
    side = round(size * density)
    pixmap = QPixmap(side + round(gap * density), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
