"""The bar over the pages of a document: where one is, and how large they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gui.theme.tokens import SPACE_2
from gui.widgets.styled import button, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_NEAR = 0.001


class PageBar(QFrame):
    """Shows page and size, and lets the size be changed.

    Signals:
        smaller_wanted, larger_wanted: one step.
        width_wanted: the pages shall be as wide as the window.
    """

    smaller_wanted = Signal()
    larger_wanted = Signal()
    width_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._where, self._size = label("muted"), label("muted")
        self._smaller, self._larger, self._width = button("quiet"), button("quiet"), button("quiet")
        self._smaller.setText("−")
        self._larger.setText("+")
        self._width.setText(self.tr("Fit width"))
        self._smaller.setAccessibleName(self.tr("Smaller"))
        self._larger.setAccessibleName(self.tr("Larger"))
        line = row(self, gap=SPACE_2, margin=SPACE_2)
        line.addWidget(self._where)
        line.addStretch(1)
        for widget in (self._width, self._smaller, self._size, self._larger):
            line.addWidget(widget)
        self._smaller.clicked.connect(self.smaller_wanted)
        self._larger.clicked.connect(self.larger_wanted)
        self._width.clicked.connect(self.width_wanted)

    def show_place(self, page: int, pages: int) -> None:
        """Show the page one is on, from 1, and how many there are."""
        self._where.setText(self.tr("Page {0} of {1}").format(page, pages))

    def show_size(self, scale: float) -> None:
        """Show how large the pages are, 1 being as on paper."""
        self._size.setText(f"{round(scale * 100)} %")


def stepped(scale: float, steps: int) -> float:
    """Return the next size in the row of sizes, larger for 1, smaller for -1."""
    if steps > 0:
        return min((size for size in ZOOMS if size > scale + _NEAR), default=ZOOMS[-1])
    return max((size for size in ZOOMS if size < scale - _NEAR), default=ZOOMS[0])
