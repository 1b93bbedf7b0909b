"""A line one can click: icon, wrapping title and detail, a word at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from gui.theme.tokens import HIT, RADIUS_CONTROL, SPACE_2, SPACE_3, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import LabelKind, column, label

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

    def __init__(
        self, theme_manager: ThemeManager, shown: CardRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._target = shown.target
        leads = bool(shown.target)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(HIT)
        said = [shown.title, shown.detail, shown.end]
        self.setAccessibleName(", ".join(part for part in said if part))
        self._lay_out(shown)

    @property
    def target(self) -> Target:
        """Return where the row leads."""
        return self._target

    def _lay_out(self, shown: CardRow) -> None:
        title = label("body", wrap=True, text=shown.title)
        texts = column(margin=0, gap=0)
        texts.addWidget(title)
        if shown.detail:
            texts.addWidget(label("caption", wrap=True, text=shown.detail))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE_3)
        icon = IconLabel(self._theme_manager, shown.icon, shown.role, _ICON)
        layout.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        if shown.end:
            end = label(_KINDS.get(shown.end_role, "muted"), text=shown.end)
            layout.addWidget(end, alignment=Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

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
        if self._target and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.RAISED))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, RADIUS_CONTROL, RADIUS_CONTROL)
