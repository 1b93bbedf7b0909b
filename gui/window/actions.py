"""Every action of the window: its words, its shortcut, once.

To add one: a line in `_SHORTCUTS` and its words in `retranslate`; then give it a place in a menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from gui.settings import LOCK_MINUTES, TEXT_SCALES
from models.domain.text import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_Standard = QKeySequence.StandardKey
_SHORTCUTS: dict[str, str | QKeySequence.StandardKey] = {
    "new": _Standard.New,
    "open": _Standard.Open,
    "sample_started": "Ctrl+Shift+D",
    "sample_complete": "Ctrl+Shift+F",
    "profile": "Ctrl+,",
    "close": "Ctrl+W",
    "quit": "Ctrl+Q",
    "undo": _Standard.Undo,
    "redo": "Ctrl+Shift+Z",
    "search": "Ctrl+K",
    "start": "Ctrl+1",
    "overview": "Ctrl+2",
    "checklist": "Ctrl+3",
    "documents": "Ctrl+4",
    "filings": "Ctrl+5",
    "law": "Ctrl+6",
    "journal": "Ctrl+7",
    "build": "Ctrl+B",
    "passphrase": "Ctrl+Alt+P",
    "unprotect": "Ctrl+Alt+Shift+P",
    "lock": "Ctrl+L",
    "back_up": "Ctrl+Shift+S",
    "copies": "Ctrl+Shift+B",
    "daily_copies": "Ctrl+Alt+Shift+D",
    "export": "Ctrl+Shift+E",
    "verify": "Ctrl+Shift+V",
    "erase": "Ctrl+Shift+Delete",
    **{f"idle_{minutes}": f"Ctrl+Alt+Shift+{n}" for n, minutes in enumerate(LOCK_MINUTES)},
    "language_ru": "Ctrl+Alt+R",
    "language_be": "Ctrl+Alt+B",
    "language_en": "Ctrl+Alt+E",
    "theme_system": "Ctrl+Alt+S",
    "theme_light": "Ctrl+Alt+L",
    "theme_dark": "Ctrl+Alt+D",
    "text_100": "Ctrl+0",
    "text_115": "Ctrl+Alt+2",
    "text_130": "Ctrl+Alt+3",
    "text_150": "Ctrl+Alt+4",
    "about": _Standard.HelpContents,
}
PAGES = ("start", "overview", "checklist", "documents", "filings", "law", "journal")
LANGUAGES = tuple(f"language_{language}" for language in Language)
THEMES = ("theme_system", "theme_light", "theme_dark")
TEXTS = tuple(f"text_{scale}" for scale in TEXT_SCALES)
IDLE = tuple(f"idle_{minutes}" for minutes in LOCK_MINUTES)
NEED_A_CASE = (
    "close", "search", "overview", "checklist", "documents", "filings", "law", "journal",
    "build", "passphrase", "back_up", "copies", "verify", "erase",
    "export",
)  # fmt: skip
NEED_A_PASSPHRASE = ("lock", "unprotect")


class Actions(QObject):
    """The actions by name; `actions["build"]`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for name, shortcut in _SHORTCUTS.items():
            action = QAction(self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(shortcut))
            action.setMenuRole(_menu_role(name))
            self._actions[name] = action
            window.addAction(action)
        for names in (PAGES, LANGUAGES, THEMES, TEXTS, IDLE):
            self._group(names)
        self._actions["daily_copies"].setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Return every action."""
        return tuple(self._actions.values())

    def allow_case(self, *, is_open: bool, encrypted: bool, writable: bool, past: bool) -> None:
        """Enable what the open case allows, nothing that needs one if there is none.

        `past` says that the case is shown as it was; only what is now is built and given out.
        """
        for name in NEED_A_CASE:
            self._actions[name].setEnabled(is_open)
        for name in NEED_A_PASSPHRASE:
            self._actions[name].setEnabled(encrypted)
        for name in ("passphrase", "unprotect", "erase"):
            self._actions[name].setEnabled(self._actions[name].isEnabled() and writable)
        for name in ("build", "export"):
            self._actions[name].setEnabled(is_open and not past)

    def retranslate(self) -> None:
        """Set the words of every action; undo and redo name their change elsewhere."""
        words = self._case_words() | self._view_words()
        for name, text in words.items():
            self._actions[name].setText(text)

    def name_history(self, undone: str, redone: str) -> None:
        """Say what would be undone and redone; empty when there is nothing."""
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo.setEnabled(bool(undone))
        redo.setEnabled(bool(redone))
        words = self._case_words()
        undo.setText(self.tr("&Undo: {what}").format(what=undone) if undone else words["undo"])
        redo.setText(self.tr("&Redo: {what}").format(what=redone) if redone else words["redo"])

    def check_choices(self, language: Language, theme: str, text_scale: int, idle: int) -> None:
        """Tick the language, theme, text size and idle time in force."""
        chosen = (f"language_{language}", f"theme_{theme}", f"text_{text_scale}", f"idle_{idle}")
        for name in chosen:
            self._actions[name].setChecked(True)

    def _case_words(self) -> dict[str, str]:
        return {
            "new": self.tr("&New case…"),
            "open": self.tr("&Open…"),
            "sample_started": self.tr("Demonstration case, &half-way"),
            "sample_complete": self.tr("Demonstration case, &ready to file"),
            "profile": self.tr("Who am &I…"),
            "close": self.tr("&Close the case"),
            "quit": self.tr("&Quit"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("&Redo"),
            "search": self.tr("&Find…"),
            "build": self.tr("&Build a dossier…"),
            "passphrase": self.tr("&Passphrase…"),
            "unprotect": self.tr("&Remove the passphrase…"),
            "lock": self.tr("&Lock now"),
            "back_up": self.tr("&Back up…"),
            "copies": self.tr("Back&ups…"),
            "daily_copies": self.tr("Back up once a &day"),
            "export": self.tr("E&xport…"),
            "verify": self.tr("Is the case &whole?"),
            "erase": self.tr("&Erase by law…"),
            "about": self.tr("&About Dopusk"),
        }

    def _view_words(self) -> dict[str, str]:
        sizes = {f"text_{scale}": f"{scale}\N{NO-BREAK SPACE}%" for scale in TEXT_SCALES}
        return (
            sizes
            | self._idle_words()
            | {
                "start": self.tr("&Start"),
                "overview": self.tr("&Overview"),
                "checklist": self.tr("&Checklist"),
                "documents": self.tr("Doc&uments"),
                "filings": self.tr("F&ilings"),
                "law": self.tr("La&w"),
                "journal": self.tr("&Journal"),
                "language_ru": "Русский",
                "language_be": "Беларуская",
                "language_en": "English",
                "theme_system": self.tr("As in the &system"),
                "theme_light": self.tr("&Light"),
                "theme_dark": self.tr("&Dark"),
            }
        )

    def _idle_words(self) -> dict[str, str]:
        words = {
            f"idle_{minutes}": self.tr("After %n minutes", "", minutes) for minutes in LOCK_MINUTES
        }
        return words | {"idle_0": self.tr("Never by itself")}

    def _group(self, names: tuple[str, ...]) -> None:
        group = QActionGroup(self)
        for name in names:
            self._actions[name].setCheckable(True)
            group.addAction(self._actions[name])


def _menu_role(name: str) -> QAction.MenuRole:
    roles = {
        "quit": QAction.MenuRole.QuitRole,
        "about": QAction.MenuRole.AboutRole,
        "profile": QAction.MenuRole.PreferencesRole,
    }
    return roles.get(name, QAction.MenuRole.NoRole)
