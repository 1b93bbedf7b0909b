"""A filing as it went out: when, by whom, under which law, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.pages.filings.rows import submission_facts
from gui.theme.tokens import SPACE_1, SPACE_3
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.styled import button, column, label
from gui.widgets.text_block import TextBlock
from templates.texts import format_day

if TYPE_CHECKING:
    from gui.widgets.law.reader import Reader
    from models.domain.paper import Submission


class SubmissionCard(QFrame):
    """Shows a submission; nothing here changes it.

    Signals:
        wanted: what is to be done with it: `look`, `out` or `again`.
    """

    wanted = Signal(str)

    def __init__(
        self, submission: Submission, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "inset")
        box = column(self, margin=SPACE_3, gap=SPACE_1)
        dated = self.tr("Dossier of {0}").format(format_day(submission.dated))
        box.addWidget(TextBlock(text=dated))
        box.addWidget(label("caption", wrap=True, text=submission_facts(submission, reader)))
        holder = QWidget()
        flow = FlowLayout(holder, gap=SPACE_3, line_gap=0)
        for way, said in (
            ("look", self.tr("Look at the pages")),
            ("out", self.tr("Take the files out …")),
            ("again", self.tr("Build again and compare")),
        ):
            made = button("link")
            made.setProperty("tight", "true")
            made.setText(said)
            made.setAccessibleName(f"{said}: {dated}")
            made.clicked.connect(lambda _=False, way=way: self.wanted.emit(way))
            flow.addWidget(made)
        box.addWidget(holder)
