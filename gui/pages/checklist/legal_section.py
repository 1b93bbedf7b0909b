"""Why it is required: acts and provisions, where we know it from, and how sure we are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gui.pages.checklist.act_words import act_words
from gui.pages.checklist.heading_section import certainty_tone
from gui.pages.checklist.section import Section, reading_label
from gui.pages.checklist.words import certainty_meaning, certainty_word, confidence_word
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role
from gui.widgets.chip import Chip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from gui.pages.checklist.reader import Reader
    from gui.theme.manager import ThemeManager
    from models.domain.basis import Basis
    from models.domain.readiness import Item


class LegalSection(Section):
    """The grounds of a requirement, the ones that carry the duty first."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._reader: Reader | None = None
        self._all = False
        self._checked_icon = IconLabel(theme, "scales", Role.MUTED, 16)
        self._checked = label("caption", wrap=True)
        self._more = button("link")
        self._grounds = column(margin=0, gap=SPACE_3)
        checked = row(gap=SPACE_2)
        checked.addWidget(self._checked_icon)
        checked.addWidget(self._checked, 1)
        more = row()
        more.addWidget(self._more)
        more.addStretch(1)
        self.body.setSpacing(SPACE_1)
        self.body.addLayout(self._grounds)
        self.body.addLayout(checked)
        self.body.addLayout(more)
        self._more.clicked.connect(self._on_more_clicked)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the grounds of a requirement."""
        if self._item is None or self._item.ref != item.ref:
            self._all = False
        unchanged = self._item is not None and (
            self._item.requirement is item.requirement and self._reader is not None
        )
        same_words = self._reader is not None and self._reader.language is reader.language
        self._item, self._reader = item, reader
        self._show_checked(item, reader)
        if not (unchanged and same_words):
            self._rebuild()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Why"))

    def _show_checked(self, item: Item, reader: Reader) -> None:
        checked = reader.verification(item)
        if checked is None:
            words = self.tr("Not checked yet by a lawyer of the team")
        else:
            words = self.tr("Checked by {0} on {1}, edition: {2}").format(
                checked.by, reader.date(checked.on), checked.edition
            )
        self._checked.setText(words)
        role = Role.MUTED if checked is None else Role.OK
        self._checked_icon.show_icon("scales" if checked is None else "check", role)

    def _rebuild(self) -> None:
        while (taken := self._grounds.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._item is None or self._reader is None:
            return
        bases = sorted(self._item.requirement.basis, key=lambda basis: not basis.carries_duty)
        shown = bases if self._all else bases[:1]
        for basis in shown:
            self._grounds.addWidget(_ground(basis, self._reader, whole=self._all))
        if self._all:
            self._more.setText(self.tr("Show less"))
        else:
            self._more.setText(self.tr("All grounds and sources ({0})").format(len(bases)))

    @Slot()
    def _on_more_clicked(self) -> None:
        self._all = not self._all
        self._rebuild()


def _ground(basis: Basis, reader: Reader, *, whole: bool) -> QWidget:
    widget = QWidget()
    lines = column(widget, margin=0, gap=SPACE_1)
    act = reader.view.pack.acts.get(basis.act) if basis.act else None
    covers = reader.text(basis.covers)
    cited = act_words(act, basis.provision, reader.language) if act else covers
    lines.addWidget(reading_label(cited))
    if not whole:
        return widget
    if act:
        lines.addWidget(label("muted", wrap=True, text=covers))
    sure = FlowLayout()
    chip = Chip()
    chip.show_word(
        certainty_word(basis.kind), certainty_tone(basis.kind), certainty_meaning(basis.kind)
    )
    sure.addWidget(chip)
    sure.addWidget(label("caption", text=confidence_word(basis.confidence)))
    lines.addLayout(sure)
    if sources := _sources(basis, reader):
        lines.addWidget(label("caption", wrap=True, text=sources))
    return widget


def _sources(basis: Basis, reader: Reader) -> str:
    known = (reader.view.pack.sources.get(source) for source in basis.sources)
    return "; ".join(f"{source.title} [{source.grade}]" for source in known if source)
