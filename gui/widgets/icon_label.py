"""Icons that follow the theme by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from gui.theme.tokens import HIT, SPACE_1, Role
from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager

_GAP = SPACE_1


class IconLabel(QLabel):
    """A picture from the icon set in the colour of a role."""

    def __init__(
        self,
        theme_manager: ThemeManager,
        name: str,
        role: Role = Role.MUTED,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._name, self._role, self._size = name, role, size
        theme_manager.changed.connect(self.restyle)
        self.restyle()

    def show_icon(self, name: str, role: Role) -> None:
        """Show another picture or the same in another role."""
        self._name, self._role = name, role
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Draw the picture anew for the current theme."""
        density = self.devicePixelRatioF()
        self.setPixmap(self._theme_manager.pixmap(self._name, self._role, self._size, density))
        side = self._theme_manager.pixels(self._size)
        self.setFixedSize(side, side)


class IconButton(QToolButton):
    """A button that is only an icon; it needs a name for the ear and the tooltip."""

    def __init__(
        self,
        theme_manager: ThemeManager,
        name: str,
        role: Role = Role.MUTED,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._name, self._role, self._size = name, role, size
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(HIT, HIT)
        theme_manager.changed.connect(self.restyle)
        self.restyle()

    def show_icon(self, name: str, role: Role) -> None:
        """Show another icon or the same in another role."""
        self._name, self._role = name, role
        self.restyle()

    def explain(self, words: str) -> None:
        """Say what the button does, in the tooltip and to a screen reader."""
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    @Slot()
    def restyle(self) -> None:
        """Take a fresh icon for the current theme."""
        set_icon(self, self._theme_manager, self._name, self._role, self._size)


def set_icon(
    target: QAbstractButton,
    theme_manager: ThemeManager,
    name: str,
    role: Role = Role.TEXT,
    size: int = 20,
) -> None:
    """Give a button an icon; call it again when the theme changes."""
    side = theme_manager.pixels(size)
    gap = _GAP if isinstance(target, QPushButton) and target.text() else 0
    target.setIcon(theme_manager.icon(name, role, size, gap))
    target.setIconSize(QSize(side + gap, side))
