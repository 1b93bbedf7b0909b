"""A new case, or one that lies somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_2, SPACE_4, Role
from gui.widgets.icon_label import set_icon
from gui.widgets.styled import button, column, label

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager


class BeginCard(QFrame):
    """The page's primary action and the second one.

    Signals:
        new_requested, open_requested: a button was pressed.
    """

    new_requested = Signal()
    open_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._new = button("primary")
        self._open = button()
        self._hint = label("caption", wrap=True)
        self.setProperty("card", "plain")
        layout = column(self, margin=SPACE_4, gap=SPACE_2)
        layout.addWidget(self._new)
        layout.addWidget(self._open)
        layout.addWidget(self._hint)
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(self.open_requested)
        theme_manager.changed.connect(self.restyle)
        self.restyle()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._new.setText(self.tr("New case"))
        self._open.setText(self.tr("Open…"))
        self.restyle()
        self._hint.setText(self.tr("Or drop a .dopusk file anywhere on this page."))

    @Slot()
    def restyle(self) -> None:
        """Take fresh icons."""
        set_icon(self._new, self._theme_manager, "plus", Role.ON_ACCENT, 16)
        set_icon(self._open, self._theme_manager, "folder", Role.MUTED, 16)
