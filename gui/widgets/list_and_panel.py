"""A list on the left and what is chosen in it on the right; Escape leads back to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _List(Protocol):
    def focus_list(self) -> None: ...


def list_and_panel(left: QWidget, right: QWidget, home: _List) -> QSplitter:
    """Return both halves in a splitter that hides neither."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    back = QShortcut(QKeySequence(Qt.Key.Key_Escape), right)
    back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    back.activated.connect(home.focus_list)
    return splitter
