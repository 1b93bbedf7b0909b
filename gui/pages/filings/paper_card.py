"""One generated paper of a filing: who signs it, how far it has come, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.pages.filings.rows import paper_facts, paper_word
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3
from gui.widgets.chip import Chip
from gui.widgets.styled import button, column, label, row
from gui.widgets.text_block import TextBlock
from models.domain.paper import PaperStage
from templates.texts import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from gui.widgets.law.reader import Reader
    from models.domain.dossier import PaperPreview

_LOOK, _SAVE, _SEND, _SIGN, _WITHDRAW = "look", "save", "send", "sign", "withdraw"


class PaperCard(QFrame):
    """Shows a paper.

    Signals:
        wanted: what is to be done with it: `look`, `save`, `send`, `sign` or `withdraw`.
    """

    wanted = Signal(str)

    def __init__(
        self,
        paper: PaperPreview,
        reader: Reader,
        *,
        attached_later: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "inset")
        box = column(self, margin=SPACE_3, gap=SPACE_1)
        head = row(gap=SPACE_2)
        title = paper.title if attached_later else f"{paper.number}. {paper.title}"
        head.addWidget(TextBlock(text=title), 1)
        if not attached_later:
            chip = Chip()
            chip.show_word(*paper_word(paper))
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        box.addWidget(label("caption", wrap=True, text=paper_facts(paper, reader)))
        if paper.changed is not None:
            said = say(paper.changed, reader.language)
            box.addWidget(label("danger", wrap=True, text=said))
        ways = _ways_of_text() if attached_later else _ways_of_paper(paper)
        box.addLayout(self._ways(ways, paper, writable=reader.view.read_only is None))

    def _ways(self, ways: dict[str, str], paper: PaperPreview, *, writable: bool) -> QHBoxLayout:
        line = row(gap=SPACE_3)
        for name, words in ways.items():
            way = button("link")
            way.setText(words)
            way.setAccessibleName(f"{words}: {paper.title}")
            way.setEnabled(writable or name in {_LOOK, _SAVE})
            way.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            line.addWidget(way)
        line.addStretch(1)
        return line


def _ways_of_text() -> dict[str, str]:
    """Return what can be done with the text of a document that is signed and attached."""
    translate = QCoreApplication.translate
    return {_LOOK: translate("PaperCard", "Look"), _SAVE: translate("PaperCard", "Save the file …")}


def _ways_of_paper(paper: PaperPreview) -> dict[str, str]:
    """Return what can be done with a paper as far as it has come."""
    translate, out = QCoreApplication.translate, paper.stage is not PaperStage.DRAFT
    settled = paper.stage is PaperStage.SIGNED and paper.changed is None
    ways = {_LOOK: translate("PaperCard", "Look")}
    if not settled and out:
        ways[_SIGN] = translate("PaperCard", "Attach the signed copy …")
        ways[_SEND] = translate("PaperCard", "Send out anew …")
    elif not settled:
        ways[_SEND] = translate("PaperCard", "Send out for signature …")
    if out:
        ways[_WITHDRAW] = translate("PaperCard", "Back to a draft")
    return ways
