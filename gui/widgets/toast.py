"""A short note at the foot of the window that goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_3, SPACE_4, SPACE_5
from gui.widgets.styled import button, label, row

_STAYS_MS = 6000
_WIDEST = 640


class Toast(QFrame):
    """Says what was just done and offers to take it back.

    Signals:
        action_triggered: the button in it was pressed.
    """

    action_triggered = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("toast", "true")
        self._words = label(wrap=True)
        self._action = button()
        layout = row(self, margin=SPACE_3, gap=SPACE_4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._action, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self._action.clicked.connect(self._on_action_clicked)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """Show words for some seconds; `action` names the button, if one is wanted."""
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.ensurePolished()
        room = self._window.width() - 2 * SPACE_5
        width = min(self._natural_width(), room, _WIDEST)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = (self._window.width() - width) // 2
        self.setGeometry(left, self._window.height() - height - 2 * SPACE_5, width, height)

    def _natural_width(self) -> int:
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        action = self._action.sizeHint().width() + SPACE_4 if self._action.text() else 0
        return words + action + 2 * SPACE_4

    @Slot()
    def _on_action_clicked(self) -> None:
        self.hide()
        self.action_triggered.emit()
