"""The documents of a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.pages.checklist.evidence_slot_box import EvidenceSlotBox
from gui.theme.tokens import SPACE_5
from gui.widgets.law.section import Section
from gui.widgets.styled import column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import RequirementRef
    from models.domain.readiness import Item


class EvidenceSection(Section):
    """One box per kind of document; boxes live as long as the same requirement is shown."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._theme = theme
        self._ref: RequirementRef | None = None
        self._boxes: list[EvidenceSlotBox] = []
        self._list = column(margin=0, gap=SPACE_5)
        self.body.addLayout(self._list)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the documents needed and those that are there."""
        if item.ref != self._ref or len(item.evidence) != len(self._boxes):
            self._ref = item.ref
            self._make_boxes(len(item.evidence))
        for box, slot in zip(self._boxes, item.evidence, strict=True):
            box.show_slot(item.ref, slot, reader)
        self.setVisible(bool(self._boxes))

    def first_box(self) -> EvidenceSlotBox | None:
        """Return the first box, None if no document is needed."""
        return self._boxes[0] if self._boxes else None

    def focus_first(self) -> bool:
        """Move the cursor to the first drop zone; return whether there is one."""
        if self._boxes:
            self._boxes[0].focus_zone()
        return bool(self._boxes)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Documents"))
        for box in self._boxes:
            box.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        for box in self._boxes:
            box.restyle()

    def _make_boxes(self, count: int) -> None:
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = [EvidenceSlotBox(self._commands, self._theme) for _ in range(count)]
        for box in self._boxes:
            self._list.addWidget(box)
