"""A paper as it went out beside the paper as it stands now, the changed words marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from gui.dialogs.frame import Frame, at_text_size
from gui.theme.tokens import SPACE_3, SPACE_4, Role
from gui.widgets.growing_area import GrowingArea
from gui.widgets.styled import card, column, label, rule
from models.domain.comparing import Edit, compare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager
    from models.domain.comparing import ComparedPart, Run
    from models.domain.dossier import PaperPreview

_WIDTH, _HEIGHT = 860, 520
_AROUND = 2
"""Parts shown before and after one that has changed."""


class CompareDialog(Frame):
    """Shows what changed in a paper since it went out; parts far from a change are left out."""

    def __init__(
        self, paper: PaperPreview, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._theme = theme
        parts = compare(paper.sent_text, paper.text)
        changed = sum(part.edit is not Edit.SAME for part in parts)
        self.set_words(
            self.tr("What has changed since it went out"),
            self.tr("{0}. Places changed: {1}").format(paper.title, changed),
            self.tr("Close"),
            "",
        )
        self.cancel_button.hide()
        self.content.addWidget(self._area(parts), 1)

    def _area(self, parts: Sequence[ComparedPart]) -> QFrame:
        inside = QWidget()
        inside.setProperty("surface", "plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label("bold", text=self.tr("As it went out")), 0, 0)
        grid.addWidget(label("bold", text=self.tr("As it stands now")), 0, 2)
        line = 1
        for number, part in enumerate(parts):
            if not _near(parts, number):
                if number and _near(parts, number - 1):
                    grid.addWidget(label("muted", text="…"), line, 0)
                    grid.addWidget(label("muted", text="…"), line, 2)
                    line += 1
                continue
            grid.addWidget(self._side(part.before, Role.DANGER, struck=True), line, 0)
            grid.addWidget(self._side(part.now, Role.OK, struck=False), line, 2)
            line += 1
        grid.addWidget(rule("v"), 0, 1, line, 1)
        grid.setRowStretch(line, 1)
        frame = card()
        column(frame, margin=2).addWidget(GrowingArea(inside, at_text_size(_HEIGHT)))
        return frame

    def _side(self, runs: Sequence[Run], role: Role, *, struck: bool) -> QLabel:
        """Return a part; what is marked is told by a line as well as by its colour."""
        look = "line-through" if struck else "underline"
        back = self._theme.current.hex(Role.DANGER_SOFT if struck else Role.OK_SOFT)
        colour = self._theme.current.hex(role)
        style = f"background-color:{back}; color:{colour}; text-decoration:{look};"
        shown = QLabel()
        shown.setTextFormat(Qt.TextFormat.RichText)  # every word of it is escaped
        shown.setWordWrap(True)
        shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setText(
            "".join(
                f'<span style="{style}">{escape(run.text)}</span>'
                if run.marked
                else escape(run.text)
                for run in runs
            )
            or "–"
        )
        shown.setAccessibleName("".join(run.text for run in runs))
        return shown


def _near(parts: Sequence[ComparedPart], number: int) -> bool:
    around = parts[max(number - _AROUND, 0) : number + _AROUND + 1]
    return any(part.edit is not Edit.SAME for part in around)
