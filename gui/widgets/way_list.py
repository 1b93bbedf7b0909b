"""Lines that each lead somewhere; a long list shows its first ones and the rest on demand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.row_button import RowButton
from gui.widgets.styled import button, column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager

_FIRST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Words, the place they lead to, and an icon in front of them."""

    words: str
    place: str
    icon: str
    role: Role = Role.MUTED


class WayList(QWidget):
    """Shows ways as rows that are pressed.

    Signals:
        place_chosen: the place of the row that was pressed.
    """

    place_chosen = Signal(str)

    def __init__(
        self, theme: ThemeManager, ways: Sequence[Way], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rest = [self._line(way) for way in ways]
        self._more = button("link")
        lines = column(self, margin=0)
        for line in self._rest:
            lines.addWidget(line)
        lines.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        for line in self._rest[_FIRST:]:
            line.hide()
        words = QCoreApplication.translate("WayList", "Show all ({0})")
        self._more.setText(words.format(len(ways)))
        self._more.setVisible(len(ways) > _FIRST)
        self._more.clicked.connect(self._on_more_clicked)

    def _line(self, way: Way) -> RowButton:
        line = RowButton()
        line.content.setContentsMargins(SPACE_1, SPACE_2, SPACE_1, SPACE_2)
        line.content.setSpacing(SPACE_2)
        line.add(IconLabel(self._theme, way.icon, way.role, 16))
        line.add(label(wrap=True, text=way.words), 1)
        line.add(IconLabel(self._theme, "chevron", Role.MUTED, 16))
        line.setAccessibleName(way.words)
        line.setProperty("place", way.place)
        line.clicked.connect(self._on_line_clicked)
        return line

    @Slot()
    def _on_line_clicked(self) -> None:
        self.place_chosen.emit(self.sender().property("place"))

    @Slot()
    def _on_more_clicked(self) -> None:
        for line in self._rest[_FIRST:]:
            line.show()
        self._more.hide()
        self._rest[_FIRST].setFocus()
