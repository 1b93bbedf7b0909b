"""What the menus let one choose: language, theme, text size, idle minutes, daily backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.settings import AUTO_LOCK, BACKUPS
from gui.window.actions import IDLE, LANGUAGES, TEXTS, THEMES
from models.domain.text import Language

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.window.actions import Actions


class Choices(QObject):
    """Carries out choices and keeps their marks right.

    Signals:
        idle_chosen: the minutes after which an encrypted case locks itself were chosen.
    """

    idle_chosen = Signal()

    def __init__(self, context: AppContext, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        for name in (*LANGUAGES, *THEMES, *TEXTS, *IDLE):
            actions[name].triggered.connect(self._on_chosen)
        actions["daily_copies"].triggered.connect(self._on_daily_chosen)
        context.theme_manager.changed.connect(self.mark)

    @Slot()
    def mark(self) -> None:
        """Check what is chosen now."""
        theme = self._context.theme_manager
        language = self._context.language_manager.current
        idle = self._context.settings.get(AUTO_LOCK)
        self._actions.check_choices(language, theme.choice, theme.text_scale, idle)
        self._actions["daily_copies"].setChecked(self._context.settings.get(BACKUPS))

    @Slot(bool)
    def _on_daily_chosen(self, wanted: bool) -> None:
        self._context.settings.put(BACKUPS, wanted)

    @Slot()
    def _on_chosen(self) -> None:
        area, _, choice = self.sender().objectName().partition("_")
        match area:
            case "language":
                self._context.language_manager.choose(Language(choice))
            case "theme":
                self._context.theme_manager.choose(choice)
            case "text":
                self._context.theme_manager.scale_text(int(choice))
            case "idle":
                self._context.settings.put(AUTO_LOCK, int(choice))
                self.idle_chosen.emit()
