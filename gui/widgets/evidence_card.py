"""A document as a card: what it is, what is wrong with it, what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role
from gui.widgets.chip import Chip, ChipTone
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconButton, IconLabel
from gui.widgets.styled import column, label, row, set_property

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager


@dataclass(frozen=True, slots=True)
class CardChip:
    """A word on the card, in a tone, with what it means."""

    word: str
    tone: ChipTone
    means: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """What stands on a card, in words.

    `faults` say why it does not serve, `remarks` what to look at although it does.
    """

    title: str
    file: str
    facts: str
    chips: tuple[CardChip, ...] = ()
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class EvidenceCard(QFrame):
    """Shows a document.

    Signals:
        menu_wanted: the user wants to do something with it; fill the menu and show it.
    """

    menu_wanted = Signal(QMenu)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._icon = IconLabel(theme, "document", Role.MUTED, 20)
        self._title = ElidedLabel("bold")
        self._file = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
        self._facts = label("caption", wrap=True)
        self._faults = label("danger", wrap=True)
        self._remarks = label("warn", wrap=True)
        self._chips = FlowLayout(gap=SPACE_1)
        self._menu_button = IconButton(theme, "more", size=18)
        self.details = column(margin=0)
        self._lay_out()
        self._menu_button.clicked.connect(self._on_menu_clicked)

    def show_text(self, text: CardText) -> None:
        """Show a document."""
        self._title.show_text(text.title)
        self._file.show_text(text.file)
        self._facts.setText(text.facts)
        self._facts.setVisible(bool(text.facts))
        self._faults.setText("\n".join(text.faults))
        self._faults.setVisible(bool(text.faults))
        self._remarks.setText("\n".join(text.remarks))
        self._remarks.setVisible(bool(text.remarks))
        self._icon.show_icon(*(("warn", Role.DANGER) if text.faults else ("document", Role.MUTED)))
        self._chips.clear()
        for chip in text.chips:
            shown = Chip()
            shown.show_word(chip.word, chip.tone, chip.means)
            self._chips.addWidget(shown)
        self.setAccessibleName(", ".join((text.title, text.file, *text.faults, *text.remarks)))
        self._menu_button.explain(self.tr("What to do with “{0}”").format(text.title))
        set_property(self, "card", "plain")

    def focus_menu(self) -> None:
        """Move the cursor to the button that opens the menu."""
        self._menu_button.setFocus()

    def _lay_out(self) -> None:
        words = column(margin=0, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._file)
        words.addWidget(self._facts)
        words.addWidget(self._faults)
        words.addWidget(self._remarks)
        words.addLayout(self._chips)
        line = row(gap=SPACE_2)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._icon, alignment=top)
        line.addLayout(words, 1)
        line.addWidget(self._menu_button, alignment=top)
        whole = column(self, margin=SPACE_3, gap=SPACE_2)
        whole.addLayout(line)
        whole.addLayout(self.details)

    def _on_menu_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu)
        menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))
