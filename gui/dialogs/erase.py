"""Erasing by law: what would go, on what ground, and the plain word for it on the button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit

from gui.dialogs.frame import Frame, field
from gui.widgets.styled import label
from models.domain.journal import RecordKey
from models.domain.records import Kind
from templates.texts import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.errors import DopuskError
    from models.services.erasure import ErasurePlan
    from models.services.view import CaseView

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Erasure:
    """What to erase and why."""

    target: RecordKey
    ground: str


class EraseDialog(Frame):
    """Lets a person or a document be chosen and shows what erasing it destroys."""

    def __init__(self, context: AppContext, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._context = context
        self._planned: RecordKey | None = None
        self._what, self._ground = QComboBox(), QLineEdit()
        self._plan = label(wrap=True)
        for party in view.state.parties.values():
            self._what.addItem(party.name, RecordKey(kind=Kind.PARTY, id=party.id))
        for document in view.state.documents.values():
            words = self.tr("Document: {title}").format(title=document.title)
            self._what.addItem(words, RecordKey(kind=Kind.DOCUMENT, id=document.id))
        self.content.addLayout(field(label("bold", text=self.tr("What to erase")), self._what))
        self.content.addWidget(self._plan)
        self.content.addLayout(
            field(label("bold", text=self.tr("Ground; it stays in the journal")), self._ground)
        )
        self._ground.setPlaceholderText(
            self.tr("For example, withdrawal of consent of 24.11.2026, No. 5")
        )
        self.set_words(
            self.tr("Erase by law"),
            self.tr("Erasing destroys for good: it cannot be undone and no backup keeps it. Use it"
                    " only where personal-data law demands it; to tidy up, remove instead."),
            self.tr("Erase for good"),
            self.tr("Cancel"),
        )  # fmt: skip
        self.primary_button.setProperty("role", "danger")
        self._what.currentIndexChanged.connect(self._on_what_changed)
        self._ground.textChanged.connect(self._on_ground_changed)
        self._on_what_changed()
        context.operations.read(
            lambda session: session.erasure.removed(), self.add_removed, refused=self._on_refused
        )

    @classmethod
    def ask(cls, context: AppContext, view: CaseView, parent: QWidget | None) -> Erasure | None:
        """Return what to erase and why, or None."""
        dialog = cls(context, view, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.answer()
        dialog.deleteLater()
        return found if accepted else None

    def answer(self) -> Erasure | None:
        """Return what is chosen, None while the plan is not known."""
        if self._planned is None:
            return None
        return Erasure(self._planned, self._ground.text().strip())

    def add_removed(self, removed: tuple[tuple[RecordKey, str], ...]) -> None:
        """Offer what was removed as well: the journal still holds it."""
        for key, name in removed:
            self._what.addItem(self.tr("Removed earlier: {name}").format(name=name), key)

    def show_plan(self, plan: ErasurePlan) -> None:
        """Show what would go."""
        self._planned = plan.target
        parts = [
            self.tr("Records, in all their states: {n}").format(n=len(plan.records)),
            self.tr("Files that nobody else uses: {n}").format(n=len(plan.contents)),
            self.tr("Journal entries that lose their content: {n}").format(n=plan.entries),
            self.tr("Backups that a fresh one replaces: {n}").format(n=plan.copies),
        ]
        parts += [self.tr("Document: {title}").format(title=title) for title in plan.documents]
        if plan.mentions:
            places = self.tr("Other places where the name occurs, which stay: {n}")
            parts.append(places.format(n=plan.mentions))
        self._plan.setText("\n".join(f"• {part}" for part in parts))
        self._on_ground_changed()
        self.grow()

    @Slot()
    def _on_what_changed(self) -> None:
        self._planned = None
        self._on_ground_changed()
        target: RecordKey | None = self._what.currentData()
        if target is None:
            self._plan.setText(self.tr("The case holds neither people nor documents."))
            return
        self._plan.setText(self.tr("Looking…"))
        self._context.operations.read(
            lambda session: session.erasure.plan(target), self.show_plan, refused=self._on_refused
        )

    @Slot()
    def _on_ground_changed(self) -> None:
        ready = self._planned is not None and bool(self._ground.text().strip())
        self.primary_button.setEnabled(ready)

    def _on_refused(self, error: DopuskError) -> None:
        self._plan.setText(say(error.message, self._context.language_manager.current))
