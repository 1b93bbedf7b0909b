"""One deadline or fee: what it is, the arithmetic, and the question it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2
from gui.widgets.chip import Chip
from gui.widgets.law.act_words import act_words
from gui.widgets.law.certainty import show_certainty
from gui.widgets.law.section import reading_label
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from gui.widgets.law.due_words import DueLine
    from gui.widgets.law.reader import Reader

translate = QCoreApplication.translate


class DueRow(QWidget):
    """Shows a line; the button leads to the question that is not answered yet.

    Signals:
        question_wanted: the key of an answer.
    """

    question_wanted = Signal(str)

    def __init__(self, line: DueLine, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        chip = Chip()
        show_certainty(chip, line.certainty)
        heading = row(gap=SPACE_2)
        heading.addWidget(label("bold", wrap=True, text=line.title), 1)
        heading.addWidget(chip, alignment=Qt.AlignmentFlag.AlignTop)
        whole = column(self, margin=0, gap=SPACE_1 // 2)
        whole.addLayout(heading)
        whole.addWidget(reading_label(line.reckoned))
        for remark in line.remarks:
            whole.addWidget(label("caption", wrap=True, text=remark))
        if cited := _cited(line, reader):
            whole.addWidget(label("caption", wrap=True, text=cited))
        if line.question:
            whole.addLayout(self._way(line))

    def _way(self, line: DueLine) -> QHBoxLayout:
        go = button("link")
        go.setText(translate("DueWords", "Answer it"))
        go.setAccessibleName(f"{go.text()}: {line.missing}")
        go.clicked.connect(self._on_clicked)
        way = row(gap=SPACE_2)
        asked = translate("DueWords", "Not answered yet: {0}").format(line.missing)
        way.addWidget(label("muted", wrap=True, text=asked), 1)
        way.addWidget(go, alignment=Qt.AlignmentFlag.AlignTop)
        return way

    @Slot()
    def _on_clicked(self) -> None:
        if self._line.question:
            self.question_wanted.emit(self._line.question)


def _cited(line: DueLine, reader: Reader) -> str:
    known = ((reader.view.pack.acts.get(basis.act), basis) for basis in line.bases if basis.act)
    cited = (act_words(act, basis.provision, reader.language) for act, basis in known if act)
    return "; ".join(dict.fromkeys(cited))
