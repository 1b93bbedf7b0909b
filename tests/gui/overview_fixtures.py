"""What tests of the overview need: the page's context, without a case file or a window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from gui.context import AppContext
from gui.i18n.manager import LanguageManager
from gui.operations.operations import Operations
from gui.settings import Settings
from gui.theme.manager import ThemeManager
from models.domain.text import Language


def discard(shown: QWidget) -> None:
    """Delete a widget now: `deleteLater` has no event loop to come back to between tests.

    Widgets left alive are dressed anew by every later theme, which makes a long run crawl.
    """
    shown.close()
    delete(shown)


def make_context(folder) -> AppContext:
    """Return a context in English that keeps its settings in a folder."""
    assert QApplication.instance() is not None
    settings = Settings(folder / "settings.json")
    context = AppContext(
        operations=Operations(lambda: None, "Алеся"),
        theme_manager=ThemeManager(settings),
        language_manager=LanguageManager(settings),
        settings=settings,
    )
    context.theme_manager.choose("light")
    context.language_manager.choose(Language.EN)
    return context
