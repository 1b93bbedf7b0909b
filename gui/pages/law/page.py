"""The Law page: the entries of the pack on the left, the one chosen on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from gui.pages.law.entry_panel import EntryPanel
from gui.pages.law.header import LawHeader
from gui.pages.law.list_panel import LawList
from gui.widgets.law.reader import Reader
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import column
from models.domain.ids import RequirementId

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from models.services.view import CaseView

_LIST_SHARE = 0.46
_LIST_MOST = 0.55


class LawPage(Page):
    """What the case works under, how sure every part of it is, and who has verified it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._key = ""
        self._header = LawHeader(context.theme_manager)
        self._list = LawList(context.theme_manager)
        self._panel = EntryPanel(context.theme_manager)
        self._splitter = list_and_panel(self._list, self._panel, self._list)
        whole = column(self, margin=0)
        whole.addWidget(self._header)
        whole.addWidget(self._splitter, 1)
        self._list.entry_chosen.connect(self._on_entry_chosen)
        self._list.opened.connect(self._panel.focus_first)
        self._panel.entry_wanted.connect(self.show_entry)
        self._panel.question_wanted.connect(self.open_question)
        self._panel.requirement_wanted.connect(self.open_requirement)
        self._panel.verify_wanted.connect(self._on_verify_wanted)
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Law")

    @override
    def show_view(self, view: CaseView) -> None:
        other = self._reader is None or self._reader.view.path != view.path
        self._reader = Reader(view, self.language)
        if other:
            self._key = ""
        self._header.show_reader(self._reader)
        self._list.show_reader(self._reader)
        if not self._key:
            self._list.select_first()
        self._panel.show_entry(self._key, self._reader)

    @override
    def retranslate(self) -> None:
        self._list.retranslate()
        self._panel.retranslate()

    @override
    def restyle(self) -> None:
        self._list.restyle()

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
    def show_entry(self, key: str) -> None:
        """Put the cursor on an entry and show it."""
        if self._reader is None:
            return
        self._key = key
        self._list.select(key)
        self._panel.show_entry(key, self._reader)
        self._list.focus_list()

    @Slot(str)
    def _on_entry_chosen(self, key: str) -> None:
        if key != self._key and self._reader is not None:
            self._key = key
            self._panel.show_entry(key, self._reader)

    @Slot(str)
    def _on_verify_wanted(self, requirement: str) -> None:
        from gui.dialogs.verify import verify  # noqa: PLC0415 (not before it is wanted)

        verify(self.context, RequirementId(requirement), self)
