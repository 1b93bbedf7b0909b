"""Which documents are shown: how they stand, and with which filing they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.qtmodels.document_rows import Standing
from gui.theme.tokens import SPACE_1
from gui.widgets.chooser_chip import ChooserChip
from gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from gui.qtmodels.document_rows import DocumentRow
    from gui.widgets.law.reader import Reader

_INTERNAL = "internal"


class FilterBar(QWidget):
    """Two chips, each with a menu.

    Signals:
        changed: the user chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self.standing = ChooserChip(self._standings)
        self.filing = ChooserChip(self._filings)
        line = FlowLayout(self, gap=SPACE_1 + 2)
        for chip in (self.standing, self.filing):
            line.addWidget(chip)
            chip.chosen.connect(self.changed)

    def lets_through(self, row: DocumentRow) -> bool:
        """Return whether a document is wanted."""
        standing, filing = self.standing.value, self.filing.value
        if standing and row.standing != standing:
            return False
        if filing == _INTERNAL:
            return bool(row.internal)
        return not filing or filing in row.filings

    def show_filings(self, reader: Reader) -> None:
        """Offer the filings of a case."""
        self._reader = reader
        self.retranslate()

    def clear(self) -> None:
        """Let everything through."""
        self.standing.show_value("")
        self.filing.show_value("")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.standing.retranslate()
        self.filing.retranslate()

    def _standings(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("However they stand")),
            (Standing.BROKEN.value, self.tr("Does not serve")),
            (Standing.LOOK.value, self.tr("To be looked at")),
            (Standing.UNUSED.value, self.tr("Not used")),
            (Standing.GOOD.value, self.tr("In order")),
        ]

    def _filings(self) -> list[tuple[str, str]]:
        reader = self._reader
        found = [(str(each), reader.filing(each)) for each in reader.view.pack.filings
                 ] if reader else []  # fmt: skip
        return [("", self.tr("All filings")), (_INTERNAL, self.tr("Internal")), *found]
