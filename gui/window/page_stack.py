"""The pages: made when they are first needed, shown a view when they come to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.pages.start.page import StartPage

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.pages.checklist.page import ChecklistPage
    from gui.pages.law.page import LawPage
    from gui.widgets.page import Page
    from models.services.view import CaseView


class PageStack(QStackedWidget):
    """Holds the pages by name and hands their wishes on; only the front one is kept fresh.

    Signals:
        requirement_wanted, question_wanted, stage_wanted, entry_wanted: a page asks to go there.
        past_wanted: the case is to be shown as it was after an entry of the journal.
    """

    requirement_wanted = Signal(str)
    question_wanted = Signal(str)
    stage_wanted = Signal(str)
    entry_wanted = Signal(str)
    past_wanted = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._view: CaseView | None = None
        self._checklist: ChecklistPage | None = None
        self._law: LawPage | None = None
        self.start = StartPage(context)
        self._add("start", self.start)

    @property
    def front(self) -> Page:
        """Return the page in front."""
        return next(page for page in self._pages.values() if page is self.currentWidget())

    def show_page(self, name: str) -> None:
        """Bring a page to the front, fresh."""
        self.setCurrentWidget(self._pages[name])
        self._refresh()
        if name == "start":
            self.start.refresh()

    def show_view(self, view: CaseView) -> None:
        """Show a view on the page in front; the others follow when they come to the front."""
        if self._checklist is None:
            self._add_case_pages()
        self._view = view
        self._stale = set(self._pages)
        self._refresh()

    def show_requirement(self, ref: str) -> None:
        """Show a requirement on the checklist, which must be in front."""
        if self._checklist is not None:
            self._checklist.show_requirement(ref)

    def show_stage(self, stage_id: str) -> None:
        """Show a stage on the checklist, which must be in front."""
        if self._checklist is not None:
            self._checklist.show_stage(stage_id)

    def show_entry(self, key: str) -> None:
        """Show an entry of the law pack on the Law page, which must be in front."""
        if self._law is not None:
            self._law.show_entry(key)

    def _refresh(self) -> None:
        if self._view is None:
            return
        for name in [name for name in self._stale if self._pages[name] is self.front]:
            self._stale.discard(name)
            self._pages[name].show_view(self._view)

    def _add_case_pages(self) -> None:
        from gui.pages.checklist.page import ChecklistPage  # noqa: PLC0415 (not for the start page)
        from gui.pages.documents.page import DocumentsPage  # noqa: PLC0415
        from gui.pages.filings.page import FilingsPage  # noqa: PLC0415
        from gui.pages.journal.page import JournalPage  # noqa: PLC0415
        from gui.pages.law.page import LawPage  # noqa: PLC0415
        from gui.pages.overview.page import OverviewPage  # noqa: PLC0415

        self._checklist = ChecklistPage(self._context)
        self._law = LawPage(self._context)
        overview = OverviewPage(self._context)
        overview.open_stage.connect(self.stage_wanted)
        self._add("overview", overview)
        self._add("checklist", self._checklist)
        self._add("documents", DocumentsPage(self._context))
        self._add("filings", FilingsPage(self._context))
        self._add("law", self._law)
        journal = JournalPage(self._context)
        journal.past_wanted.connect(self.past_wanted)
        self._add("journal", journal)

    def _add(self, name: str, page: Page) -> None:
        self._pages[name] = page
        self.addWidget(page)
        page.open_requirement.connect(self.requirement_wanted)
        page.open_question.connect(self.question_wanted)
        page.open_law.connect(self.entry_wanted)
