"""The menu bar: every action has its place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.window.actions import IDLE, LANGUAGES, PAGES, TEXTS, THEMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from gui.window.actions import Actions

_FILE = (
    "new", "open", "", "sample_started", "sample_complete", "", "back_up", "copies",
    "daily_copies", "verify", "", "export", "", "profile", "", "close", "quit",
)  # fmt: skip


class Menus:
    """Fills a menu bar and keeps its words."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._file = _filled(bar.addMenu(""), actions, _FILE)
        self._edit = _filled(bar.addMenu(""), actions, ("undo", "redo", "", "search", "", "erase"))
        protection = ("passphrase", "unprotect", "", "lock")
        self._protection = _filled(bar.addMenu(""), actions, protection)
        self._idle = _filled(self._protection.addMenu(""), actions, IDLE)
        self._view = _filled(bar.addMenu(""), actions, (*PAGES, ""))
        self._language = _filled(self._view.addMenu(""), actions, LANGUAGES)
        self._theme = _filled(self._view.addMenu(""), actions, THEMES)
        self._text = _filled(self._view.addMenu(""), actions, TEXTS)
        self._dossier = _filled(bar.addMenu(""), actions, ("build",))
        self._help = _filled(bar.addMenu(""), actions, ("about",))

    @property
    def language(self) -> QMenu:
        """Return the menu of languages."""
        return self._language

    @property
    def theme(self) -> QMenu:
        """Return the menu of themes."""
        return self._theme

    def retranslate(self) -> None:
        """Set the words of every menu."""
        translate = QCoreApplication.translate
        self._file.setTitle(translate("Menus", "&File"))
        self._edit.setTitle(translate("Menus", "&Edit"))
        self._protection.setTitle(translate("Menus", "&Protection"))
        self._idle.setTitle(translate("Menus", "Lock &when idle"))
        self._view.setTitle(translate("Menus", "&View"))
        self._language.setTitle(translate("Menus", "&Language"))
        self._theme.setTitle(translate("Menus", "&Theme"))
        self._text.setTitle(translate("Menus", "Text si&ze"))
        self._dossier.setTitle(translate("Menus", "&Dossier"))
        self._help.setTitle(translate("Menus", "&Help"))


def _filled(menu: QMenu, actions: Actions, names: tuple[str, ...]) -> QMenu:
    for name in names:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    return menu
