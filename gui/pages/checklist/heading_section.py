"""The head of the panel: what is required, of whom, how binding, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.pages.checklist.links_section import find_links
from gui.pages.checklist.rows import Findings, reason
from gui.theme.tokens import SPACE_2, Role
from gui.widgets.chip import Chip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.certainty import certainty, show_certainty
from gui.widgets.law.words import force_word
from gui.widgets.state_glyph import StateGlyph, mark_word
from gui.widgets.styled import column, label, row
from models.domain.requirement import Force

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item


class HeadingSection(QWidget):
    """Title, party and authority, chips, the state in words and what checks have found."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = StateGlyph(theme)
        self._state = label("bold", wrap=True)
        self._reason = label("muted", wrap=True)
        self._title = label("title", wrap=True)
        self._whose = label("muted", wrap=True)
        self._force = Chip()
        self._duty = Chip("line")
        self._certainty = Chip()
        self._verified = IconLabel(theme, "check", Role.OK, 16)
        self._finding_row = QWidget()
        self._finding = label("warn", wrap=True)
        self._lay_out(IconLabel(theme, "warn", Role.WARN, 18))

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the head of a requirement."""
        requirement = item.requirement
        self._glyph.show_mark(item.mark)
        self._state.setText(mark_word(item.mark))
        # What blocks or decides is listed below, with the ways there
        why = "" if any(find_links(item, reader)) else reason(item, reader)
        self._reason.setText(why)
        self._reason.setVisible(bool(why))
        self._title.setText(reader.text(requirement.title))
        named = (reader.party(item.party), reader.authority(requirement.authority))
        self._whose.setText(" · ".join(part for part in named if part))
        must = requirement.force is Force.MUST
        self._force.show_word(force_word(requirement.force), "accent" if must else "line")
        self._duty.show_word(
            self.tr("After the status is gained"),
            "line",
            self.tr("A duty that begins only then; it goes with no filing"),
        )
        self._duty.setVisible(requirement.duty)
        show_certainty(self._certainty, certainty(requirement, verified=item.verified))
        self._verified.setVisible(item.verified)
        found = reader.say_all(finding.message for finding in Findings(reader).of_item(item))
        self._finding.setText(found)
        self._finding_row.setVisible(bool(found))

    def _lay_out(self, finding_icon: IconLabel) -> None:
        chips = FlowLayout()
        for chip in (self._force, self._duty, self._certainty, self._verified):
            chips.addWidget(chip)
        top = Qt.AlignmentFlag.AlignTop
        state = row(gap=SPACE_2)
        state.addWidget(self._glyph, alignment=top)
        words = column(margin=0, gap=2)
        words.addWidget(self._state)
        words.addWidget(self._reason)
        state.addLayout(words, 1)
        finding = row(self._finding_row, gap=SPACE_2)
        finding.addWidget(finding_icon, alignment=top)
        finding.addWidget(self._finding, 1)
        whole = column(self, margin=0, gap=SPACE_2)
        whole.addWidget(self._title)
        whole.addWidget(self._whose)
        whole.addLayout(chips)
        whole.addSpacing(SPACE_2)
        whole.addLayout(state)
        whole.addWidget(self._finding_row)
