"""Whether a dossier is to be kept as filed: what it means, and that it cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from gui.dialogs.frame import Frame
from gui.theme.tokens import SPACE_2
from gui.widgets.styled import column
from gui.widgets.text_block import TextBlock
from templates.texts import format_day, words

if TYPE_CHECKING:
    from models.domain.dossier import DossierResult
    from models.domain.text import Language

_WIDTH = 520


class FreezeDialog(Frame):
    """Says what freezing does before it is done."""

    def __init__(
        self, result: DossierResult, title: str, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, _WIDTH)
        self.set_words(
            self.tr("Freeze as filed?"),
            self.tr(
                "Every byte of this dossier is kept in the case as what went to the authority."
            ),
            self.tr("Freeze as filed"),
            self.tr("Cancel"),
        )
        facts = [words("dossier.pages", language, n=result.pages)]
        if result.dated is not None:
            facts.append(self.tr("dated {0}").format(format_day(result.dated)))
        box = column(margin=0, gap=SPACE_2)
        box.addWidget(TextBlock("bold", title))
        box.addWidget(TextBlock("muted", " · ".join(facts)))
        box.addSpacing(SPACE_2)
        for said in (
            self.tr("Nothing of it changes again, whatever happens in the case later."),
            self.tr("You can look at it, take its files out, and build it again to compare."),
        ):
            box.addWidget(TextBlock(text=said))
        warning = self.tr(
            "This cannot be undone, and what was done before it cannot be undone any more."
        )
        box.addSpacing(SPACE_2)
        box.addWidget(TextBlock("warn", warning))
        self.content.addLayout(box)
        self.content.addStretch(1)
        self.primary_button.setDefault(False)
        self.cancel_button.setDefault(True)

    @classmethod
    def ask(
        cls, result: DossierResult, title: str, language: Language, parent: QWidget | None
    ) -> bool:
        """Return whether it is to be frozen."""
        dialog = cls(result, title, language, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted
