"""The pages of a kept document, and what is decided about each of them for the dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from gui.dialogs.page_tools import PageTools
from models.domain.pages_taken import turn_of

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.dialogs.page_view import PageView
    from gui.operations.operations import Verb
    from models.domain.records import Document, PageRange
    from models.services.view import CaseView

_TURNS = {"R": 90, "Shift+R": -90, "К": 90, "Shift+К": -90}
"""The letter on a Latin keyboard, and the one that is in its place on a Cyrillic one."""


class EvidenceDesk(QObject):
    """Stands between a window of pages and the case: what is decided in one shows in the other."""

    def __init__(self, view: PageView, document: Document, context: AppContext) -> None:
        super().__init__(view)
        self._view, self._document = view, document
        self._operations = context.operations
        self.tools = PageTools(context.theme_manager, context.language_manager.current)
        view.add_tools(self.tools)
        self.tools.turn_wanted.connect(self._on_turn_wanted)
        self.tools.pages_wanted.connect(self._on_pages_wanted)
        self._operations.view_changed.connect(self._on_view_changed)
        for keys, degrees in _TURNS.items():
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.activated.connect(lambda by=degrees: self._on_turn_wanted(by))
        self._on_view_changed(self._operations.view)

    @Slot(object)
    def _on_view_changed(self, view: CaseView | None) -> None:
        """Show the document as it is now; what is gone or has a newer file is only looked at."""
        known = view.state.documents.get(self._document.id) if view else None
        shown = self._document.current
        same = known is not None and known.current.sha256 == shown.sha256
        if known is not None and same:
            self._document = known
        version = self._document.current
        writable = same and view is not None and view.read_only is None
        self.tools.show_version(version, writable=writable)
        turns = {turn.page: turn.degrees for turn in version.turns}
        self._view.show_taken(turns, version.excerpt)

    @Slot(int)
    def _on_turn_wanted(self, degrees: int) -> None:
        document, page = self._document, self._view.page
        wanted = (turn_of(document.current, page) + degrees) % 360
        self._run(lambda session: session.evidence.turn(document.id, page, wanted))

    @Slot(object)
    def _on_pages_wanted(self, pages: tuple[PageRange, ...]) -> None:
        document = self._document.id
        self._run(lambda session: session.evidence.excerpt(document, pages))

    def _run(self, verb: Verb) -> None:
        if self.tools.writable:
            self._operations.run(verb, refused=self.tools.show_wrong)
