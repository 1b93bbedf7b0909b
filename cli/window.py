"""Opening the window from the command line; free of click, which a window need not wait for."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import RequestError, message

if TYPE_CHECKING:
    from datetime import date

    from cli.house import House
    from models.domain.text import Language


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # any of them can show a window


def show_window(
    house: House, case: str | None, language: Language | None, today: date | None = None
) -> int:
    """Open the window, on a case if one is named; it must be there."""
    path = Path(case) if case else None
    if path is not None and not path.exists():
        raise RequestError(message("cli.no_case_or_command", text=str(path)))
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise RequestError(message("cli.no_display"))
    return house.window(partial(house.workspace, today), path, language)
