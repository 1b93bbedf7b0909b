"""The rail on the left: the pages, and at its foot language and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.icon_label import set_icon
from gui.widgets.styled import column
from gui.window.actions import PAGES

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.window.actions import Actions

_ICONS = {
    "start": "home",
    "overview": "overview",
    "checklist": "checklist",
    "documents": "document",
    "filings": "folder",
    "law": "scales",
    "journal": "clock",
}
_WIDTH = 108


class Rail(QFrame):
    """Buttons for pages; each is the face of an action."""

    def __init__(
        self, theme_manager: ThemeManager, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._actions = actions
        self._pages = {name: self._page_button(name) for name in PAGES}
        self._language = self._menu_button()
        self._theme = self._menu_button()
        self.setProperty("bar", "rail")
        layout = column(self, margin=SPACE_2, gap=SPACE_1)
        for tool in self._pages.values():
            layout.addWidget(tool)
        layout.addStretch()
        layout.addWidget(self._language)
        layout.addWidget(self._theme)
        theme_manager.changed.connect(self.restyle)
        self.restyle()

    def set_menus(self, language: QMenu, theme: QMenu) -> None:
        """Say which menus the two buttons at the foot open."""
        self._language.setMenu(language)
        self._theme.setMenu(theme)

    def retranslate(self) -> None:
        """Set the words of every button."""
        for name, tool in self._pages.items():
            action = self._actions[name]
            words = action.text().replace("&", "")
            tool.setText(words)
            tool.setAccessibleName(words)
            tool.setToolTip(f"{words}  {action.shortcut().toString()}")
        self._say(self._language, self.tr("Language"))
        self._say(self._theme, self.tr("Theme"))

    @Slot()
    def restyle(self) -> None:
        """Take fresh icons for the theme and for the page that is shown."""
        self.setFixedWidth(self._theme_manager.pixels(_WIDTH))
        for name, tool in self._pages.items():
            role = Role.ACCENT if tool.isChecked() else Role.MUTED
            set_icon(tool, self._theme_manager, _ICONS[name], role)
        dark = self._theme_manager.current.dark
        set_icon(self._language, self._theme_manager, "language", Role.MUTED)
        set_icon(self._theme, self._theme_manager, "moon" if dark else "sun", Role.MUTED)

    def _page_button(self, name: str) -> QToolButton:
        action = self._actions[name]
        tool = _tool()
        tool.setCheckable(True)
        tool.clicked.connect(action.trigger)
        action.changed.connect(lambda: tool.setEnabled(action.isEnabled()))
        action.toggled.connect(tool.setChecked)
        action.toggled.connect(self.restyle)
        return tool

    def _menu_button(self) -> QToolButton:
        tool = _tool()
        tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return tool

    @staticmethod
    def _say(tool: QToolButton, words: str) -> None:
        tool.setText(words)
        tool.setToolTip(words)
        tool.setAccessibleName(words)


def _tool() -> QToolButton:
    tool = QToolButton()
    tool.setProperty("role", "rail")
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    tool.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    tool.setCursor(Qt.CursorShape.PointingHandCursor)
    return tool
