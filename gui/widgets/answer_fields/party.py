"""A party of the case, picked by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from typing_extensions import override

from gui.widgets.answer_fields.choice import ComboField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.records import Party


class PartyField(ComboField):
    """The parties that may be named; empty until the case has one."""

    @override
    def offer(self, parties: Sequence[Party]) -> None:
        offered = [(party.name, party.id) for party in parties]
        numbers = range(self._combo.count())
        if offered == [(self._combo.itemText(at), self._combo.itemData(at)) for at in numbers]:
            return
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for name, party in offered:
                self._combo.addItem(name, party)
            self._show_kept()

    @override
    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        if not self._combo.count():
            self._line.setPlaceholderText(self.tr("The case has nobody in this role yet"))
