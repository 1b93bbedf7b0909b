"""Lines that say what is missing; a line that has a place leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_2, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.row_button import RowButton
from gui.widgets.styled import button, column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager

_FIRST = 5


@dataclass(frozen=True, slots=True)
class GapLine:
    """Words, whether they stop a final build, and the place they lead to (empty: nowhere)."""

    words: str
    blocks: bool
    place: str = ""


class GapList(QWidget):
    """Shows the first lines, and the rest on demand.

    Signals:
        place_chosen: the place of the line that was pressed.
    """

    place_chosen = Signal(str)

    def __init__(
        self, theme_manager: ThemeManager, gaps: Sequence[GapLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._rest = [self._line(gap) for gap in gaps]
        self._more = button("link")
        layout = column(self, margin=0)
        for line in self._rest:
            layout.addWidget(line)
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        for line in self._rest[_FIRST:]:
            line.hide()
        self._more.setText(self.tr("Show all ({count})").format(count=len(gaps)))
        self._more.setVisible(len(gaps) > _FIRST)
        self._more.clicked.connect(self._on_more_clicked)

    def _line(self, gap: GapLine) -> RowButton:
        line = RowButton()
        margins = line.content.contentsMargins()
        line.content.setContentsMargins(margins.left(), SPACE_2, margins.right(), SPACE_2)
        icon, role = ("blocked", Role.DANGER) if gap.blocks else ("warn", Role.WARN)
        line.add(IconLabel(self._theme_manager, icon, role, 16))
        line.add(label(wrap=True, text=gap.words), 1)
        line.setAccessibleName(gap.words)
        line.setProperty("place", gap.place)
        if not gap.place:
            line.rest()
        else:
            line.add(IconLabel(self._theme_manager, "chevron", Role.MUTED, 16))
            line.clicked.connect(self._on_line_clicked)
        return line

    @Slot()
    def _on_line_clicked(self) -> None:
        self.place_chosen.emit(self.sender().property("place"))

    @Slot()
    def _on_more_clicked(self) -> None:
        for line in self._rest:
            line.show()
        self._more.hide()
