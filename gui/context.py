"""What every page gets from the application, by constructor; there are no globals."""

from __future__ import annotations

from dataclasses import dataclass

from gui.i18n.manager import LanguageManager
from gui.operations.operations import Operations
from gui.settings import Settings
from gui.theme.manager import ThemeManager


@dataclass(frozen=True, slots=True, kw_only=True)
class AppContext:
    """The services of the window.

    `operations` is the one way to read a case or change it; the workspace stands behind it.
    """

    operations: Operations
    theme_manager: ThemeManager
    language_manager: LanguageManager
    settings: Settings
