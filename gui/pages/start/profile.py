"""Who is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.settings import PROFILE_NAME, PROFILE_ROLE
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_4
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from gui.settings import Settings


class ProfileCard(QFrame):
    """Shows the name changes are recorded under.

    Signals:
        edit_requested: the reader wants to change it.
    """

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("caption")
        self._name = ElidedLabel("bold")
        self._role = label("muted", wrap=True)
        self._edit = button("quiet")
        self.setProperty("card", "plain")
        words = column(margin=0, gap=SPACE_1)
        words.addWidget(self._title)
        words.addWidget(self._name)
        words.addWidget(self._role)
        line = row(self, margin=SPACE_4, gap=SPACE_2)
        line.addLayout(words, 1)
        line.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self._edit.clicked.connect(self.edit_requested)

    def retranslate(self) -> None:
        """Set the words that do not depend on the profile."""
        self._title.setText(self.tr("You"))
        self._edit.setText(self.tr("Change"))

    def show_profile(self, settings: Settings, who: str) -> None:
        """Show name and role, or ask for them; `who` is the name used meanwhile."""
        self._name.show_text(settings.get(PROFILE_NAME) or who)
        hint = self.tr("Say who you are: every change is recorded under your name.")
        named = bool(settings.get(PROFILE_NAME))
        self._role.setText(settings.get(PROFILE_ROLE) if named else hint)
        self._role.setVisible(bool(self._role.text()))
