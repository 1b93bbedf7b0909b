"""The Journal page: the entries on the left, the one chosen on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from shiboken6 import isValid
from typing_extensions import override

from gui.pages.journal.entry_panel import EntryPanel
from gui.pages.journal.list_panel import JournalList
from gui.pages.journal.words import row_of
from gui.widgets.law.reader import Reader
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import column

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.qtmodels.journal_rows import JournalRow
    from models.domain.journal import RecordKey
    from models.services.restoring import Side
    from models.services.session import CaseSession
    from models.services.view import CaseView, JournalFilter, JournalLine

_AT_ONCE = 200
"""Entries fetched in one go; older ones follow as the reader scrolls."""

Found = tuple[tuple["JournalLine", ...], tuple[str, ...]]


class JournalPage(Page):
    """Who changed what and when; before and after; one value, one record or all of it put back.

    Signals:
        past_wanted: the id of an entry; the window then shows the case as it was just after it.
    """

    past_wanted = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._row: JournalRow | None = None
        self._lines: list[JournalLine] = []
        self._asked, self._all_here = 0, False
        self._today: date | None = None
        self._list = JournalList(context.theme_manager)
        self._panel = EntryPanel(context.theme_manager)
        splitter = list_and_panel(self._list, self._panel, self._list)
        splitter.setSizes([440, 640])
        column(self, margin=0).addWidget(splitter)
        self._list.chosen.connect(self._on_chosen)
        self._list.filter_changed.connect(self._search)
        self._list.more_wanted.connect(self._fetch_more)
        self._list.opened.connect(self._panel.focus_first)
        self._panel.past_wanted.connect(self._on_past_wanted)
        self._panel.restore_wanted.connect(self._on_restore_wanted)
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Journal")

    @override
    def show_view(self, view: CaseView) -> None:
        if self._reader is None or self._reader.view.path != view.path:
            self._lines, self._row = [], None
            self._list.clear()
        self._reader = Reader(view, self.language)
        if view.as_of is None:
            self._today = view.today  # "7 days" are counted from now also in the past
        self._show()
        self._search()

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

    @Slot()
    def _search(self) -> None:
        """Ask for the newest entries that are wanted, as many as are shown at least."""
        if self._reader is None:
            return
        self._asked += 1
        which = self._wanted(self._reader)
        many = max(_AT_ONCE, len(self._lines))
        self.context.operations.read(
            partial(_found, which, many), partial(self._on_found, self._asked, many)
        )

    def _on_found(self, asked: int, many: int, found: Found) -> None:
        if not self._still_wants(asked) or self._reader is None:
            return
        lines, people = found
        self._lines, self._all_here = list(lines), len(lines) < many
        self._list.filters.show_people(people, self.language)
        self._show()

    @Slot()
    def _fetch_more(self) -> None:
        if self._reader is None or self._all_here or not self._lines:
            return
        self._all_here = True  # until the answer is here nothing more is asked
        which, oldest = self._wanted(self._reader), self._lines[-1].entry.id
        self.context.operations.read(
            lambda session: session.history.entries(limit=_AT_ONCE, before=oldest, which=which),
            partial(self._on_more, self._asked),
        )

    def _on_more(self, asked: int, lines: tuple[JournalLine, ...]) -> None:
        if not self._still_wants(asked) or self._reader is None:
            return
        self._lines += lines
        self._all_here = len(lines) < _AT_ONCE
        self._list.add_rows([row_of(line, self._reader) for line in lines])

    def _wanted(self, reader: Reader) -> JournalFilter:
        return self._list.wanted(self._today or reader.view.today)

    def _still_wants(self, asked: int) -> bool:
        """Return whether the page still is there and wants just this answer."""
        return isValid(self) and asked == self._asked

    def _show(self) -> None:
        if self._reader is not None:
            reader = self._reader
            self._list.show_rows([row_of(line, reader) for line in self._lines])

    @Slot(object)
    def _on_chosen(self, chosen: JournalRow | None) -> None:
        self._row = chosen
        if self._reader is not None:
            self._panel.show_row(chosen, self._reader)

    @Slot()
    def _on_past_wanted(self) -> None:
        if self._row is not None:
            self.past_wanted.emit(self._row.key)

    @Slot(object, object, object)
    def _on_restore_wanted(self, side: Side, record: RecordKey | None, field: str | None) -> None:
        if self._row is None:
            return
        entry = self._row.line.entry.id
        records, fields = ([record] if record else None), ([field] if field else None)
        self.context.operations.run(
            lambda session: session.history.restore(
                entry, side=side, records=records, fields=fields
            )
        )


def _found(which: JournalFilter, many: int, session: CaseSession) -> Found:
    return session.history.entries(limit=many, which=which), session.history.people()
