"""A small word in a tinted box."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.widgets.styled import set_property
from gui.widgets.tips import plain_tip

ChipTone = Literal["plain", "line", "accent", "ok", "warn", "danger", "gate", "expected"]


class Chip(QLabel):
    """Says one thing in one or two words; colour only repeats what the word says."""

    def __init__(self, tone: ChipTone = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("chip", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_word(self, word: str, tone: ChipTone, reason: str = "") -> None:
        """Show a word in a tone; `reason` is the tooltip."""
        self.setText(word)
        self.setToolTip(plain_tip(reason))
        set_property(self, "chip", tone)
