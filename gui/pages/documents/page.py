"""The Documents page: all evidence on the left, the document chosen on the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from gui.operations.page_finder import PageFinder
from gui.pages.documents.list_panel import DocumentList
from gui.pages.documents.panel import DocumentPanel
from gui.pages.documents.rows import rows_of
from gui.widgets.law.reader import Reader, error_words
from gui.widgets.list_and_panel import list_and_panel
from gui.widgets.page import Page
from gui.widgets.styled import column
from models.domain.filenames import harmless_name

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.context import AppContext
    from gui.qtmodels.document_rows import DocumentRow
    from models.domain.records import Document
    from models.domain.searching import Hit
    from models.errors import DopuskError
    from models.services.session import CaseSession
    from models.services.view import CaseView

_LIST_SHARE = 0.43
"""Of the width of the page, at first."""


class DocumentsPage(Page):
    """Every document of the case, whatever it serves: what it is, how it stands, where it goes."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reader: Reader | None = None
        self._document: Document | None = None
        self._list = DocumentList(context.theme_manager)
        self._panel = DocumentPanel(context.theme_manager)
        self._splitter = list_and_panel(self._list, self._panel, self._list)
        column(self, margin=0).addWidget(self._splitter)
        self._list.chosen.connect(self._on_chosen)
        self._list.files_dropped.connect(self.sort_in)
        self._list.choosing_wanted.connect(self._on_choosing_wanted)
        self._list.opened.connect(self._panel.form.focus_first)
        self._panel.look_wanted.connect(self._on_look_wanted)
        look = QShortcut(QKeySequence(Qt.Key.Key_Space), self._list)
        look.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look.activated.connect(self._on_look_wanted)
        self._finder = PageFinder(context.operations, self)
        self._list.words_wanted.connect(self._finder.find)
        self._list.hit_opened.connect(self._on_hit_opened)
        self._finder.found.connect(lambda _words, hits: self._list.show_hits(hits))
        self._panel.said.connect(self._on_said)
        self._panel.requirement_wanted.connect(self.open_requirement)
        self._panel.copy_wanted.connect(self._on_copy_wanted)
        self._panel.version_wanted.connect(self._on_version_wanted)
        self._panel.convert_wanted.connect(self._on_convert_wanted)
        self._panel.remove_wanted.connect(self._on_remove_wanted)
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Documents")

    @override
    def show_view(self, view: CaseView) -> None:
        if self._reader is None or self._reader.view.path != view.path:
            self._list.clear_filters()
        self._reader = Reader(view, self.language)
        self._list.filters.show_filings(self._reader)
        self._list.allow_files(allowed=view.read_only is None)
        self._list.show_rows(rows_of(self._reader))
        self._finder.find(self._list.words)

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
        if not event.oldSize().isValid():
            left = round(event.size().width() * _LIST_SHARE)
            self._splitter.setSizes([left, event.size().width() - left])

    @Slot(list)
    def sort_in(self, files: list[Path]) -> None:
        """Ask what files are and keep them."""
        from gui.dialogs.sorting import sort_in  # noqa: PLC0415 (when it is asked for)

        sort_in(files, self.context, self)

    @Slot()
    def _on_choosing_wanted(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files to keep"))
        if names:
            self.sort_in([Path(name) for name in names])

    @Slot(object)
    def _on_chosen(self, chosen: DocumentRow | None) -> None:
        self._document = chosen.document if chosen else None
        if self._reader is not None:
            self._panel.show_document(self._document, self._reader)

    @Slot(str, object)
    def _on_said(self, name: str, value: object) -> None:
        if self._document is None:
            return
        document = self._document.id
        self.context.operations.run(
            lambda session: session.evidence.update(document, **{name: value}),
            refused=self._on_refused,
        )

    @Slot()
    def _on_look_wanted(self) -> None:
        if self._document is not None:
            from gui.dialogs.looking import look_at  # noqa: PLC0415 (when it is asked for)

            look_at(self._document, self.context, self)

    @Slot(object)
    def _on_hit_opened(self, hit: Hit) -> None:
        from gui.dialogs.looking import look_at  # noqa: PLC0415 (when it is asked for)

        document = self._reader.view.state.documents.get(hit.document) if self._reader else None
        if document is not None:
            words = self._list.words
            look_at(document, self.context, self, number=hit.version, page=hit.page, words=words)

    @Slot()
    def _on_convert_wanted(self) -> None:
        from gui.dialogs.converting import agreed  # noqa: PLC0415 (when it is asked for)

        document, reader = self._document, self._reader
        if document is None or reader is None:
            return
        if agreed(document.title, encrypted=reader.view.encrypted, parent=self):
            self.context.operations.jobs.convert(document.id)

    @Slot()
    def _on_copy_wanted(self) -> None:
        if self._document is None:
            return
        name = str(Path.home() / harmless_name(self._document.current.name))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        if chosen:
            self.context.operations.read(
                partial(_save, self._document, Path(chosen)), _nothing, refused=self._on_refused
            )

    @Slot()
    def _on_version_wanted(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a newer version"))
        if name and self._document is not None:
            document = self._document.id
            self.context.operations.run(
                lambda session: session.evidence.add_version(document, Path(name)),
                refused=self._on_refused,
            )

    @Slot()
    def _on_remove_wanted(self) -> None:
        if self._document is not None:
            document = self._document.id
            self.context.operations.run(lambda session: session.evidence.remove(document))

    def _on_refused(self, error: DopuskError) -> None:
        self._panel.form.show_wrong(error_words(error, self.language))


def _save(document: Document, target: Path, session: CaseSession) -> None:
    session.evidence.save_copy(document.id, target)


def _nothing(_: None) -> None:
    """Do nothing more once a copy is written."""
