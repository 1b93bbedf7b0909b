"""The bar over the page: which case this is, undo and redo, search, and building the dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_5, Role
from gui.widgets.chip import Chip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icon_label import IconButton, set_icon
from gui.widgets.styled import button, row, set_property
from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.theme.manager import ThemeManager
    from gui.window.actions import Actions


class TopBar(QFrame):
    """Shows the title of the case and the actions used all day."""

    def __init__(
        self, theme_manager: ThemeManager, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._actions = actions
        self._title = ElidedLabel("strong")
        self._sample = Chip("gate")
        self._undo = IconButton(theme_manager, "undo", Role.TEXT)
        self._redo = IconButton(theme_manager, "redo", Role.TEXT)
        self._search = button()
        self._build = button("primary")
        self.setProperty("bar", "top")
        self._lay_out()
        self._wire()
        theme_manager.changed.connect(self.restyle)
        self.restyle()

    def show_case(self, title: str, *, sample: bool) -> None:
        """Show which case is open."""
        self._title.show_text(title)
        self._sample.setVisible(sample)

    def set_prominent(self, *, prominent: bool) -> None:
        """Make building the primary action, unless the page in front has one of its own."""
        set_property(self._build, "role", "primary" if prominent else "secondary")
        self.restyle()

    def retranslate(self) -> None:
        """Set the words of everything in the bar."""
        self._sample.setText(self.tr("Demonstration"))
        self._search.setText(self.tr("Find"))
        self._build.setText(self.tr("Build a dossier"))
        self.restyle()
        for face, name in ((self._search, "search"), (self._build, "build")):
            _explain(face, self._actions[name])

    @Slot()
    def follow_history(self) -> None:
        """Say on the two arrows what would be undone and redone; allow what can be done."""
        faces = ((self._undo, "undo"), (self._redo, "redo"), (self._build, "build"))
        for face, name in faces:
            action = self._actions[name]
            face.setEnabled(action.isEnabled())
            _explain(face, action)

    @Slot()
    def restyle(self) -> None:
        """Take fresh icons."""
        set_icon(self._search, self._theme_manager, "search", Role.MUTED, 16)
        prominent = self._build.property("role") == "primary"
        role = Role.ON_ACCENT if prominent else Role.MUTED
        set_icon(self._build, self._theme_manager, "build", role, 16)

    def _lay_out(self) -> None:
        line = row(self, gap=SPACE_2)
        line.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        line.addWidget(self._title, 0)
        line.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self._undo)
        line.addWidget(self._redo)
        line.addSpacing(SPACE_2)
        line.addWidget(self._search)
        line.addWidget(self._build)

    def _wire(self) -> None:
        faces = (
            (self._undo, "undo"),
            (self._redo, "redo"),
            (self._search, "search"),
            (self._build, "build"),
        )
        for face, name in faces:
            face.clicked.connect(self._actions[name].trigger)


def _explain(face: QWidget, action: QAction) -> None:
    words = action.text().replace("&", "")
    face.setToolTip(plain_tip(f"{words}  {action.shortcut().toString()}"))
    face.setAccessibleName(words)
