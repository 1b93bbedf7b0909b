"""What a fresh case says first: that it is empty, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from gui.theme.tokens import SPACE_1, SPACE_4, SPACE_5
from gui.widgets.styled import button, column, label, row


class Welcome(QFrame):
    """Invites to the first step.

    Signals:
        started: the user wants to begin.
    """

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._title_label = label("bold", wrap=True)
        self._hint_label = label("muted", wrap=True)
        self._start_button = button("primary")
        self._start_button.clicked.connect(self.started)
        texts = column(margin=0, gap=SPACE_1)
        texts.addWidget(self._title_label)
        texts.addWidget(self._hint_label)
        layout = row(self, margin=SPACE_4, gap=SPACE_5)
        layout.addLayout(texts, 1)
        layout.addWidget(self._start_button)
        self.retranslate()

    @property
    def start_button(self) -> QPushButton:
        """Return the one primary button of the page."""
        return self._start_button

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title_label.setText(self.tr("Nothing is entered yet"))
        self._hint_label.setText(
            self.tr(
                "Begin with the first answer. With every answer the map shows more exactly what "
                "applies to you, what is blocked and what comes next."
            )
        )
        self._start_button.setText(self.tr("Begin"))
