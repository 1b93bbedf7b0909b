"""One honest figure: what is measured, the percent, and out of how many."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.widgets.styled import column, label


class MeasureFigure(QWidget):
    """Shows a measure as a number with its two parts; never the number alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_label = label("caption", wrap=True)
        self._percent_label = label("number")
        self._parts_label = label("muted", wrap=True)
        layout = column(self, margin=0, gap=0)
        layout.addWidget(self._name_label)
        layout.addWidget(self._percent_label)
        layout.addWidget(self._parts_label)

    def show_measure(self, name: str, percent: str, parts: str, meaning: str) -> None:
        """Show the figures; `meaning` says in one sentence what is counted."""
        self._name_label.setText(name)
        self._percent_label.setText(percent)
        self._parts_label.setText(parts)
        self.setToolTip(meaning)
        self.setAccessibleName(f"{name}: {percent}, {parts}")
        self.setAccessibleDescription(meaning)
