"""What this program is and what it never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.frame import Frame
from gui.widgets.styled import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 480


class AboutDialog(Frame):
    """Says what Dopusk is, and under which law pack the open case works."""

    def __init__(self, law: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.set_words(
            self.tr("About Dopusk"),
            self.tr("Takes a future Belarusian crypto bank from an idea to the register."),
            self.tr("Close"),
            self.tr("Cancel"),
        )
        self.cancel_button.hide()
        promises = (
            self.tr("Dopusk never goes on the network and sends nothing to anybody."),
            self.tr("A case is one file on your disk; every change is kept at once."),
        )
        advice = self.tr(
            "Dopusk is not legal advice: its guidance rests on sources of different certainty, "
            "and a lawyer checks every provision before anything is filed."
        )
        for promise in promises:
            self.content.addWidget(label(wrap=True, text=promise))
        self.content.addWidget(label("bold", wrap=True, text=advice))
        if law:
            self.content.addWidget(label("caption", wrap=True, text=law))

    @classmethod
    def tell(cls, law: str, parent: QWidget | None) -> None:
        """Show it until it is closed."""
        dialog = cls(law, parent)
        dialog.exec()
        dialog.deleteLater()
