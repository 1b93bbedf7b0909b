"""What there is to know beside the requirement; each line leads to the Law page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.theme.tokens import Role
from gui.widgets.law.section import Section
from gui.widgets.styled import emptied
from gui.widgets.way_list import Way, WayList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item


class NotesSection(Section):
    """Open points and notes about a requirement; hidden where there are none.

    Signals:
        entry_wanted: the key of an entry of the Law page.
    """

    entry_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ways: tuple[Way, ...] = ()

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show what the pack notes about a requirement."""
        ways = (*_points(item, reader), *_notes(item, reader))
        if ways != self._ways:
            self._ways = ways
            listed = WayList(self._theme, ways)
            listed.place_chosen.connect(self.entry_wanted)
            emptied(self.body).addWidget(listed)
        self.setVisible(bool(ways))

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Open points and notes"))


def _points(item: Item, reader: Reader) -> list[Way]:
    return [
        Way(
            words=reader.text(point.text),
            place=f"point:{point.id}",
            icon="question",
            role=Role.WARN,
        )
        for point in reader.view.pack.open_points.values()
        if item.requirement.id in point.requirements
    ]


def _notes(item: Item, reader: Reader) -> list[Way]:
    return [
        Way(words=reader.text(note.title), place=f"note:{note.id}", icon="note")
        for note in reader.view.pack.notes.values()
        if item.requirement.id in note.requirements
    ]
