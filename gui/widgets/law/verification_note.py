"""Whether a lawyer of the team has read the provision: who, when, which edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.section import reading_label
from gui.widgets.styled import button, column, row

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import RequirementId

translate = QCoreApplication.translate


class VerificationNote(QWidget):
    """A line that says how the check stands, and the button to make one.

    Signals:
        verify_wanted: the button was pressed.
    """

    verify_wanted = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, "scales", Role.MUTED, 16)
        self._said, self._note = reading_label(), reading_label()
        self._button = button()
        self._note.setProperty("kind", "muted")
        words = column(margin=0, gap=SPACE_1)
        words.addWidget(self._said)
        words.addWidget(self._note)
        line = row(self, gap=SPACE_2)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._icon, alignment=middle)
        line.addLayout(words, 1)
        line.addWidget(self._button, alignment=middle)
        self._button.clicked.connect(self.verify_wanted)

    def show_requirement(self, requirement: RequirementId, reader: Reader) -> None:
        """Show how the check of a requirement stands."""
        known = reader.verified(requirement)
        if known is None:
            said = translate("VerificationNote", "Not checked yet by a lawyer of the team")
        else:
            said = translate("VerificationNote", "Checked by {0} on {1}, edition: {2}").format(
                known.by, reader.date(known.on), known.edition
            )
        self._said.setText(said)
        self._note.setText(known.note if known else "")
        self._note.setVisible(bool(known and known.note))
        self._icon.show_icon("check" if known else "scales", Role.OK if known else Role.MUTED)
        again = translate("VerificationNote", "Verify again…")
        self._button.setText(again if known else translate("VerificationNote", "Verify…"))
        title = reader.text(reader.view.pack.requirements[requirement].title)
        self._button.setAccessibleName(f"{self._button.text()} {title}")
