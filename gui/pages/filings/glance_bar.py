"""How a filing stands at a glance: counts, each of which leads to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui.theme.tokens import SPACE_2, Role
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import set_icon
from gui.widgets.styled import button
from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from models.domain.contents import Glance


class GlanceBar(QWidget):
    """Shows what is not as it should be, or that all is.

    Signals:
        chosen: what was pressed: `missing`, `advised`, `expired`, `expiring`, `unsigned`,
            `changed`, `left_out` or `unverified`.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self, gap=SPACE_2)
        self._shown: list[tuple[QPushButton, str, Role]] = []

    def show_glance(self, glance: Glance) -> None:
        """Show the counts that are not zero."""
        self._flow.clear()
        self._shown = []
        danger, warn = ("blocked", Role.DANGER), ("warn", Role.WARN)
        left_out = len(glance.left_out)
        unverified = len(glance.unverified)
        for name, number, words, look in (
            ("missing", glance.missing, self.tr("Missing: {0}"), danger),
            ("expired", glance.expired, self.tr("Expired today: {0}"), danger),
            ("changed", glance.changed, self.tr("Text has changed: {0}"), danger),
            ("expiring", glance.expiring, self.tr("Expired on the planned day: {0}"), warn),
            ("unsigned", glance.unsigned, self.tr("Not signed yet: {0}"), ("edit", Role.WARN)),
            ("left_out", left_out, self.tr("Left out: {0}"), warn),
            ("advised", glance.advised, self.tr("To look at: {0}"), warn),
            ("unverified", unverified, self.tr("Law not verified: {0}"), ("scales", Role.WARN)),
        ):
            if number:
                self._add(name, words.format(number), *look)
        if not self._shown:
            self._add("", self.tr("Nothing stands against filing"), "check", Role.OK)

    def restyle(self) -> None:
        """Take fresh icons."""
        for made, icon, role in self._shown:
            set_icon(made, self._theme, icon, role, 16)

    def _add(self, name: str, words: str, icon: str, role: Role) -> None:
        made = button("filter")
        made.setText(words)
        made.setEnabled(bool(name))
        if name == "unverified":
            made.setToolTip(plain_tip(self.tr("Provisions counsel has not verified: see the law")))
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._shown.append((made, icon, role))
        set_icon(made, self._theme, icon, role, 16)
        self._flow.addWidget(made)
