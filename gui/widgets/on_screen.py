"""Windows that open no larger than the screen they open on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TITLE_BAR = 40
"""Height the window system takes above a window; it is not known before the window is shown."""


def room_for(window: QWidget) -> QSize:
    """Return the largest size a window can have on its screen, in pixels."""
    room = window.screen().availableSize()
    return QSize(room.width(), room.height() - _TITLE_BAR)
