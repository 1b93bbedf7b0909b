"""The quiet line over the law: which pack, as of when, what it is not, how much is verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.section import reading_label
from gui.widgets.styled import column, label, row

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader


class LawHeader(QFrame):
    """Says what every reader of the law must know first."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._title, self._edition = reading_label(), reading_label()
        self._title.setProperty("kind", "strong")
        self._edition.setProperty("kind", "caption")
        self._notice = reading_label()
        self._notice.setProperty("kind", "caption")
        self._icon = IconLabel(theme, "scales", Role.MUTED, 16)
        self._verified = label("bold")
        left = column(margin=0, gap=SPACE_1)
        left.addWidget(self._title)
        left.addWidget(self._edition)
        measure = row(gap=SPACE_2)
        measure.addWidget(self._icon)
        measure.addWidget(self._verified)
        first = row(gap=SPACE_4)
        first.addLayout(left, 1)
        first.addLayout(measure)
        first.setAlignment(measure, Qt.AlignmentFlag.AlignTop)
        whole = column(self, gap=SPACE_2)
        whole.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        whole.addLayout(first)
        whole.addWidget(self._notice)

    def show_reader(self, reader: Reader) -> None:
        """Show the facts of the pack of a case."""
        pack, measure = reader.view.pack, reader.view.readiness.measures.verified
        self._title.setText(reader.text(pack.title))
        edition = self.tr("Law pack {0}, as of {1}")
        self._edition.setText(edition.format(pack.version, reader.date(pack.as_of)))
        self._notice.setText(reader.text(pack.notice))
        said = self.tr("Verified by a lawyer: {0} of {1}").format(measure.done, measure.total)
        self._verified.setText(said)
        meaning = self.tr("Requirements of this case whose provision a lawyer of the team has read")
        self._verified.setToolTip(meaning)
        self._verified.setAccessibleDescription(meaning)
        all_done = bool(measure.total) and measure.done == measure.total
        self._icon.show_icon("check" if all_done else "scales", Role.OK if all_done else Role.MUTED)
