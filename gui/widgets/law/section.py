"""A titled part of the requirement panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme.tokens import SPACE_3
from gui.widgets.styled import column, label


class Section(QWidget):
    """A heading and what belongs under it, in `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label("strong", wrap=True)
        self._heading.hide()
        self.body = column(margin=0, gap=SPACE_3)
        whole = column(self, margin=0, gap=SPACE_3)
        whole.addWidget(self._heading)
        whole.addLayout(self.body)

    def name(self, words: str) -> None:
        """Set the heading."""
        self._heading.setText(words)
        self._heading.show()
        self.setAccessibleName(words)


def reading_label(text: str = "") -> QLabel:
    """Return a paragraph that can be selected and copied; never markup."""
    made = label(wrap=True, text=text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
