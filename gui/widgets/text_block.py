"""A text that wraps anywhere if it must: file names and codes have no spaces to break at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine

    from gui.widgets.styled import LabelKind

_LEAST = 72
_LONGEST = 2000
"""More characters than this are cut, so that no text can slow the window down."""


class TextBlock(QLabel):
    """Shows a text of any length as it is, never as markup; its menu copies the whole of it."""

    def __init__(
        self, kind: LabelKind = "body", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._copy = QAction(self.tr("Copy"), self)
        self._copy.triggered.connect(self._on_copy_triggered)
        self.addAction(self._copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setText(text)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        layout = self._layout()  # its lines live only as long as it does
        return round(sum(line.height() for line in self._lines(layout, width)))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(_LEAST, self.fontMetrics().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        y = 0.0
        layout = self._layout()
        for line in self._lines(layout, self.width()):
            line.draw(painter, QPointF(0, y))
            y += line.height()

    def _layout(self) -> QTextLayout:
        shown = self.text()
        if len(shown) > _LONGEST:
            shown = f"{shown[:_LONGEST]}…"
        layout = QTextLayout(shown.replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        return layout

    @staticmethod
    def _lines(layout: QTextLayout, width: int) -> list[QTextLine]:
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
        layout.endLayout()
        return lines

    @Slot()
    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
