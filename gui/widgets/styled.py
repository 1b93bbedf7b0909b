"""Short ways to make labels, buttons and cards that only say their role."""

from __future__ import annotations

from typing import Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.theme.tokens import SPACE_4

LabelKind = Literal[
    "body", "title", "number", "strong", "bold", "lead", "caption", "muted",
    "ok", "warn", "danger", "accent", "gate",
]  # fmt: skip
ButtonRole = Literal["secondary", "primary", "quiet", "danger", "link", "segment", "filter"]
Layout = TypeVar("Layout", bound=QBoxLayout)
CardKind = Literal["plain", "inset", "drop", "selected"]


def label(kind: LabelKind = "body", *, wrap: bool = False, text: str = "") -> QLabel:
    """Return a label of a kind; its text never counts as markup."""
    made = QLabel(text)
    made.setProperty("kind", kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def button(role: ButtonRole = "secondary") -> QPushButton:
    """Return a push button of a role that Enter does not press from elsewhere."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def card(kind: CardKind = "plain") -> QFrame:
    """Return a framed surface."""
    made = QFrame()
    made.setProperty("card", kind)
    return made


def rule(direction: Literal["h", "v"] = "h") -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("line", direction)
    return made


def column(parent: QWidget | None = None, *, margin: int = SPACE_4, gap: int = 0) -> QVBoxLayout:
    """Return a vertical layout with one margin all round."""
    return _spaced(QVBoxLayout(), parent, margin, gap)


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 0) -> QHBoxLayout:
    """Return a horizontal layout with one margin all round."""
    return _spaced(QHBoxLayout(), parent, margin, gap)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property the style sheet looks at and let the widget follow."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        for child in widget.findChildren(QLabel):
            style.unpolish(child)
            style.polish(child)


def emptied(layout: Layout) -> Layout:
    """Take every widget out of a layout, and return the layout."""
    while (taken := layout.takeAt(0)) is not None:
        if (widget := taken.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    return layout


def _spaced(layout: Layout, parent: QWidget | None, margin: int, gap: int) -> Layout:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    if parent is not None:
        parent.setLayout(layout)
    return layout
