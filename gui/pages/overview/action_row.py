"""A line one can click: icon, wrapping title and detail, a word at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from gui.theme.tokens import HIT, RADIUS_CONTROL, SPACE_2, SPACE_3, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import LabelKind, column, label, row, set_property

if TYPE_CHECKING:
    from gui.pages.overview.rows import CardRow, Target
    from gui.theme.manager import ThemeManager

_KINDS: dict[Role, LabelKind] = {
    Role.OK: "ok",
    Role.WARN: "warn",
    Role.DANGER: "danger",
    Role.ACCENT: "accent",
}
_ICON = 16


class ActionRow(QAbstractButton):
    """Shows one row; clicking it goes where the row leads."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._shown: CardRow | None = None
        self._icon = IconLabel(theme_manager, "info", Role.MUTED, _ICON)
        self._title_label = label("body", wrap=True)
        self._detail_label = label("caption", wrap=True)
        self._end_label = label("muted")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(HIT)
        # A button would else never get narrower than its texts on one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lay_out()

    @property
    def target(self) -> Target | None:
        """Return where the row leads, None if nowhere."""
        return self._shown.target if self._shown and self._shown.target else None

    def show_row(self, shown: CardRow) -> None:
        """Show a row in place of the one before."""
        if shown == self._shown:
            return
        self._shown = shown
        self._icon.show_icon(shown.icon, shown.role)
        self._title_label.setText(shown.title)
        self._detail_label.setText(shown.detail)
        self._detail_label.setVisible(bool(shown.detail))
        self._end_label.setText(shown.end)
        self._end_label.setVisible(bool(shown.end))
        set_property(self._end_label, "kind", _KINDS.get(shown.end_role, "muted"))
        leads = bool(shown.target)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        said = [shown.title, shown.detail, shown.end]
        self.setAccessibleName(", ".join(part for part in said if part))

    def _lay_out(self) -> None:
        texts = column(margin=0, gap=0)
        texts.addWidget(self._title_label)
        texts.addWidget(self._detail_label)
        layout = row(self, margin=SPACE_2, gap=SPACE_3)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self._end_label, alignment=Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme_manager.current
        if self.target and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.RAISED))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, RADIUS_CONTROL, RADIUS_CONTROL)
