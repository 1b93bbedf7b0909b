"""Starts the window: application, language, theme, context, crash hook."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.context import AppContext
from gui.crash import CrashReporter, default_log
from gui.i18n.manager import LanguageManager
from gui.liveliness import Liveliness
from gui.main_window import MainWindow
from gui.operations.operations import Operations
from gui.settings import PROFILE_NAME, Settings, default_path
from gui.theme.manager import ThemeManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.domain.text import Language
    from models.services.workspace import Workspace


def run(
    workspace: Callable[[], Workspace],
    case: Path | None = None,
    language: Language | None = None,
) -> int:
    """Open the window, on a case if one is given, and return the exit code when it closes.

    `workspace` is called on the case's own thread, when the first case is opened.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    QGuiApplication.setApplicationName("dopusk")
    QGuiApplication.setDesktopFileName("dopusk")
    reporter = CrashReporter(default_log(), app)
    reporter.install()
    context = make_context(workspace, Settings(default_path()), language)
    window = MainWindow(context)
    window.show()
    if case is not None:
        context.operations.open_case(case)
    with Liveliness(app, lambda: context.operations.is_busy):
        return app.exec()


def make_context(
    workspace: Callable[[], Workspace], settings: Settings, language: Language | None = None
) -> AppContext:
    """Return what the window and its pages work with."""
    language_manager = LanguageManager(settings)
    if language is not None:
        language_manager.show_only_now(language)
    return AppContext(
        operations=Operations(workspace, settings.get(PROFILE_NAME) or _login()),
        theme_manager=ThemeManager(settings),
        language_manager=language_manager,
        settings=settings,
    )


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container may run under a number that has no name
        return "dopusk"
