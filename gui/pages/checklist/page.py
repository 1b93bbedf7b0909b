"""The checklist page: the list on the left, the requirement on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from gui.pages.checklist.commands import ChecklistCommands
from gui.pages.checklist.list_panel import ListPanel
from gui.pages.checklist.panel import RequirementPanel
from gui.widgets.law.reader import Reader
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import row
from models.domain.ids import AnswerKey, RequirementId, RequirementRef, StageId
from models.domain.readiness import Truth

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.domain.readiness import Item
    from models.services.view import CaseView

_LIST_SHARE = 0.5
_LIST_MOST = 0.55


class ChecklistPage(Page):
    """Requirements of a track and everything about the one chosen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._ref: RequirementRef | None = None
        self._list = ListPanel(context.theme_manager)
        self._panel = RequirementPanel(ChecklistCommands(context), context.theme_manager)
        self._splitter = list_and_panel(self._list, self._panel, self._list)
        row(self).addWidget(self._splitter)
        self._list.requirement_chosen.connect(self._on_requirement_chosen)
        self._list.opened.connect(self._panel.focus_first)
        self._list.evidence_wanted.connect(self._panel.focus_evidence)
        self._panel.requirement_wanted.connect(self.show_requirement)
        self._panel.question_wanted.connect(self.show_question)
        self._panel.entry_wanted.connect(self.open_law)
        self._panel.verify_wanted.connect(self._on_verify_wanted)
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Checklist")

    @override
    def has_primary(self) -> bool:
        return True  # the review bar's, which comes and goes with the requirement

    @override
    def show_view(self, view: CaseView) -> None:
        other = self._reader is None or self._reader.view.path != view.path
        self._reader = Reader(view, self.language)
        if other:
            self._ref = None
        self._list.show_reader(self._reader)
        if self._ref is None or self._item() is None:
            self._list.select_first()
        self._show_item()

    @override
    def retranslate(self) -> None:
        self._list.retranslate()
        self._panel.retranslate()

    @override
    def restyle(self) -> None:
        self._list.restyle()
        self._panel.restyle()

    @override
    def focus_search(self) -> None:
        self._list.focus_search()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setMaximumWidth(round(event.size().width() * _LIST_MOST))
        if not event.oldSize().isValid():
            left = round(event.size().width() * _LIST_SHARE)
            self._splitter.setSizes([left, event.size().width() - left])

    @Slot(str)
    def show_requirement(self, ref: str) -> None:
        """Put the cursor on a requirement and show it."""
        if self._reader is None or ref not in self._reader.view.readiness.items:
            return
        self._ref = RequirementRef(ref)
        self._list.select(self._ref)
        self._show_item()
        self._list.focus_list()

    @Slot(str)
    def show_stage(self, stage_id: str) -> None:
        """Bring a stage up and show its first requirement."""
        self._list.select_stage(StageId(stage_id))
        self._list.focus_list()

    @Slot(str)
    def show_question(self, key: str) -> None:
        """Show the first requirement that asks a question, with the cursor in its field."""
        item = self._asking(AnswerKey(key))
        if item is None:
            return
        self.show_requirement(item.ref)
        self._panel.focus_question(AnswerKey(key))

    def _asking(self, key: AnswerKey) -> Item | None:
        """Return a requirement that asks a question: the one shown, else one that applies."""
        if self._reader is None:
            return None
        asking = [
            item
            for item in self._reader.view.readiness.items.values()
            if any(slot.key == key for slot in item.questions)
        ]
        asking.sort(key=lambda item: (item.ref != self._ref, item.applies.truth is Truth.FALSE))
        return asking[0] if asking else None

    def _item(self) -> Item | None:
        if self._reader is None or self._ref is None:
            return None
        return self._reader.view.readiness.items.get(self._ref)

    def _show_item(self) -> None:
        if self._reader is not None:
            self._panel.show_item(self._item(), self._reader)

    @Slot(str)
    def _on_requirement_chosen(self, ref: str) -> None:
        if ref != self._ref:
            self._ref = RequirementRef(ref)
            self._show_item()

    @Slot(str)
    def _on_verify_wanted(self, requirement: str) -> None:
        from gui.dialogs.verify import verify  # noqa: PLC0415 (not before it is wanted)

        verify(self.context, RequirementId(requirement), self)
