"""What a list shows while there is nothing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_1, SPACE_3, SPACE_5, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import column, label, row

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager

_PICTURE = 36
_WIDEST = 420


class EmptyState(QWidget):
    """A quiet picture, one sentence, and what to do about it."""

    def __init__(
        self, theme_manager: ThemeManager, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = label("bold", wrap=True)
        self._hint = label("muted", wrap=True)
        layout = column(self, margin=SPACE_5, gap=SPACE_1)
        layout.addStretch()
        picture = IconLabel(theme_manager, icon, Role.CONTROL, _PICTURE)
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE_3)
        for line in (self._title, self._hint):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setMaximumWidth(_WIDEST)
            centred = row()
            centred.addWidget(line)
            layout.addLayout(centred)
        layout.addStretch()

    def show_words(self, title: str, hint: str) -> None:
        """Set the sentence and the advice."""
        self._title.setText(title)
        self._hint.setText(hint)
