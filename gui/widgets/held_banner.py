"""The quiet strip above a case that can only be read: why, and how to get to work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_3, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, label, row

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager


class HeldBanner(QFrame):
    """Says why nothing can be changed, as long as that is so.

    Signals:
        retry_wanted: the reader wants to try again.
        take_over_wanted: the reader knows that the other computer no longer has the case.
        now_wanted: the reader has seen the past and wants the case as it is.
    """

    retry_wanted = Signal()
    take_over_wanted = Signal()
    now_wanted = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warn")
        self._words = label(wrap=True)
        self._retry, self._take_over, self._now = button(), button("quiet"), button()
        line = row(self, margin=SPACE_3, gap=SPACE_3)
        line.addWidget(IconLabel(theme_manager, "info", Role.WARN), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self._take_over)
        line.addWidget(self._retry)
        line.addWidget(self._now)
        self._retry.clicked.connect(self.retry_wanted)
        self._take_over.clicked.connect(self.take_over_wanted)
        self._now.clicked.connect(self.now_wanted)
        self.hide()

    def show_reason(self, reason: str, *, past: bool = False) -> None:
        """Show why the case can only be read; nothing if it can be changed.

        `past` says that the case is shown as it was.
        """
        self._words.setText(reason)
        for part in (self._retry, self._take_over):
            part.setVisible(not past)
        self._now.setVisible(past)
        self._now.setText(self.tr("Back to now"))
        self._retry.setText(self.tr("Try again"))
        self._take_over.setText(self.tr("Take over"))
        self._take_over.setToolTip(
            self.tr(
                "Only if the other computer no longer has the case open; it can then not write."
            )
        )
        self.setVisible(bool(reason))
