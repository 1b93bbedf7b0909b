"""The demonstration case."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_4
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.styled import button, column, label

_EXTENTS = ("started", "complete")


class SampleCard(QFrame):
    """A fictitious applicant to look around with.

    Signals:
        requested: `started` or `complete`.
    """

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("bold")
        self._hint = label("muted", wrap=True)
        self._buttons = {extent: button() for extent in _EXTENTS}
        self.setProperty("card", "plain")
        choices = FlowLayout(gap=SPACE_2)
        for extent, face in self._buttons.items():
            face.setProperty("extent", extent)
            face.clicked.connect(self._on_clicked)
            choices.addWidget(face)
        layout = column(self, margin=SPACE_4, gap=SPACE_3)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(choices)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Demonstration case"))
        self._hint.setText(self.tr("A fictitious applicant, to look around without any risk."))
        self._buttons["started"].setText(self.tr("Half-way"))
        self._buttons["complete"].setText(self.tr("Ready to file"))

    @Slot()
    def _on_clicked(self) -> None:
        self.requested.emit(self.sender().property("extent"))
