"""What all dialogs of Dopusk share: a title, a lead sentence, content, and buttons at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5, Size
from gui.widgets.growing_area import GrowingArea
from gui.widgets.on_screen import room_for
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class Frame(QDialog):
    """A dialog with one primary button, on the right, and a way out beside it.

    Its width is given for text at 100 %.
    """

    def __init__(self, parent: QWidget | None, width: int) -> None:
        super().__init__(parent)
        self._title = label("title", wrap=True)
        self._lead = label("muted", wrap=True)
        self.content: QVBoxLayout = column(margin=0, gap=SPACE_4)
        self.primary_button: QPushButton = button("primary")
        self.cancel_button: QPushButton = button()
        self.foot = row(gap=SPACE_3)
        self.foot.addStretch()
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.primary_button)
        layout = column(self, margin=SPACE_5, gap=SPACE_2)
        layout.addWidget(self._title)
        layout.addWidget(self._lead)
        layout.addSpacing(SPACE_3)
        layout.addLayout(self.content, 1)
        layout.addSpacing(SPACE_4)
        layout.addLayout(self.foot)
        self.setMinimumWidth(min(at_text_size(width), room_for(self).width()))
        self.primary_button.setDefault(True)
        self.primary_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def set_words(self, title: str, lead: str, primary: str, cancel: str) -> None:
        """Set title, lead sentence and the two buttons."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.primary_button.setText(primary)
        self.cancel_button.setText(cancel)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt guesses the height before it knows how often the lines wrap at this width
        self.resize(self.width(), self._needed())

    def grow(self) -> None:
        """Become as high as what has come into it needs; it never becomes lower before the eyes."""
        if self.isVisible():
            self.resize(self.width(), max(self._needed(), self.height()))

    def _needed(self) -> int:
        """Return the height of all there is in it at this width, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return self.height()
        for area in self.findChildren(GrowingArea):
            area.updateGeometry()  # lines may have come into it just now
        layout.invalidate()
        layout.activate()
        return min(layout.totalHeightForWidth(self.width()), room_for(self).height())


def at_text_size(width: int) -> int:
    """Return a width, given for 100 %, as wide as the size of the text now makes it."""
    probe = label()
    probe.ensurePolished()
    return round(width * probe.fontInfo().pixelSize() / Size.BODY.pixels)


def field(caption: QLabel, editor: QWidget) -> QVBoxLayout:
    """Return an editor under its caption; Alt and the underlined letter reach it."""
    caption.setBuddy(editor)
    caption.setAlignment(Qt.AlignmentFlag.AlignLeft)
    editor.setAccessibleName(caption.text())
    layout = column(margin=0, gap=SPACE_2)
    layout.addWidget(caption)
    layout.addWidget(editor)
    return layout
