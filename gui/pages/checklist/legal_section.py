"""Why it is required: acts and provisions, where we know it from, and how sure we are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from gui.theme.tokens import SPACE_2, SPACE_3
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.law.ground import Ground
from gui.widgets.law.section import Section
from gui.widgets.law.verification_note import VerificationNote
from gui.widgets.styled import button, column, emptied

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item


class LegalSection(Section):
    """The grounds of a requirement, the ones that carry the duty first.

    Signals:
        verify_wanted: the id of the requirement whose basis is to be verified.
        entry_wanted: the key of the requirement's entry on the Law page.
    """

    verify_wanted = Signal(str)
    entry_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._reader: Reader | None = None
        self._all = False
        self._checked = VerificationNote(theme)
        self._more, self._open = button("link"), button("link")
        self._grounds = column(margin=0, gap=SPACE_3)
        ways = FlowLayout()
        ways.addWidget(self._more)
        ways.addWidget(self._open)
        self.body.setSpacing(SPACE_2)
        self.body.addLayout(self._grounds)
        self.body.addLayout(ways)
        self.body.addWidget(self._checked)
        self._more.clicked.connect(self._on_more_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._checked.verify_wanted.connect(self._on_verify_wanted)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the grounds of a requirement."""
        before, language = self._item, self._reader.language if self._reader else None
        if before is None or before.ref != item.ref:
            self._all = False
        same = before is not None and before.requirement is item.requirement
        self._item, self._reader = item, reader
        self._checked.show_requirement(item.requirement.id, reader)
        if not (same and language is reader.language):
            self._rebuild()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Why"))
        self._open.setText(self.tr("Open in the law"))

    def _rebuild(self) -> None:
        emptied(self._grounds)
        if self._item is None or self._reader is None:
            return
        bases = sorted(self._item.requirement.basis, key=lambda basis: not basis.carries_duty)
        for basis in bases if self._all else bases[:1]:
            self._grounds.addWidget(Ground(basis, self._reader, whole=self._all))
        if self._all:
            self._more.setText(self.tr("Show less"))
        else:
            self._more.setText(self.tr("All grounds and sources ({0})").format(len(bases)))

    @Slot()
    def _on_more_clicked(self) -> None:
        self._all = not self._all
        self._rebuild()

    @Slot()
    def _on_verify_wanted(self) -> None:
        if self._item is not None:
            self.verify_wanted.emit(self._item.requirement.id)

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._item is not None:
            self.entry_wanted.emit(f"requirement:{self._item.requirement.id}")
