"""A message across the page that stays until it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import HIT, SPACE_1, SPACE_3, SPACE_4, Role
from gui.widgets.icon_label import IconButton, IconLabel
from gui.widgets.styled import column, label, row, set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager

Tone = Literal["info", "ok", "warn", "danger"]
_LOOKS: dict[Tone, tuple[str, Role]] = {
    "info": ("info", Role.ACCENT),
    "ok": ("check", Role.OK),
    "warn": ("warn", Role.WARN),
    "danger": ("warn", Role.DANGER),
}
_MOST_CAUSES = 6


class Banner(QFrame):
    """Says what happened and why; hidden until it has something to say.

    Signals:
        closed: the reader put it away.
    """

    closed = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme_manager, "info", Role.ACCENT)
        self._title = label("bold", wrap=True)
        self._title.setMinimumHeight(HIT)  # in line with the icons on both sides of it
        self._causes = label(wrap=True)
        self._close = IconButton(theme_manager, "close", size=16)
        words = column(margin=0, gap=SPACE_1)
        words.addWidget(self._title)
        words.addWidget(self._causes)
        line = row(self, gap=SPACE_3)
        line.setContentsMargins(
            SPACE_3, SPACE_4, SPACE_3, SPACE_4
        )  # half of it is around the frame
        place = column(margin=0)
        place.addSpacing(SPACE_1)
        place.addWidget(self._icon)
        place.addStretch(1)
        line.addLayout(place)
        line.addLayout(words, 1)
        line.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self._close.clicked.connect(self._on_close_clicked)
        self.hide()

    def show_message(self, tone: Tone, title: str, causes: Sequence[str] = ()) -> None:
        """Show a sentence and its causes, each on its own line."""
        set_property(self, "banner", tone)
        self._icon.show_icon(*_LOOKS[tone])
        self._title.setText(title)
        shown = [f"• {cause}" for cause in causes[:_MOST_CAUSES]]
        if rest := len(causes) - _MOST_CAUSES:
            shown += [self.tr("… and %n more", "", rest)] if rest > 0 else []
        self._causes.setText("\n".join(shown))
        self._causes.setVisible(bool(shown))
        self._close.explain(self.tr("Close the message"))
        self.show()

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
