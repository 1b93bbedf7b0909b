"""The left half of the page: search, filters and the documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from typing_extensions import override

from gui.pages.documents.filter_bar import FilterBar
from gui.pages.documents.hits import PageHits
from gui.qtmodels.document_rows import DocumentRow, Standing
from gui.qtmodels.keyed_rows import KeyedRows
from gui.theme.tokens import SPACE_3, Role
from gui.widgets.badges import Badge
from gui.widgets.drop_zone import DropZone
from gui.widgets.row_list import RowListView
from gui.widgets.row_list_panel import RowListPanel
from gui.widgets.styled import column
from gui.widgets.two_line_delegate import TwoLineDelegate
from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.theme.manager import ThemeManager
    from models.domain.searching import Hit

_MOST = 16777215
"""Where Qt sets no limit to a height."""
_SHARE = 1000
_ROLES = {Standing.BROKEN: Role.DANGER, Standing.LOOK: Role.WARN, Standing.UNUSED: Role.MUTED}


class DocumentDelegate(TwoLineDelegate[DocumentRow]):
    """Paints documents."""

    @override
    def badges(self, row: DocumentRow) -> Iterator[Badge]:
        if row.internal:
            yield Badge(text=row.internal, chip=True)
        if row.mark:
            yield Badge(text=row.mark, role=_ROLES[row.standing], chip=True)


class DocumentList(RowListPanel):
    """Shows the documents that are wanted.

    Signals:
        chosen: the `DocumentRow` the cursor is on, or None.
        files_dropped: a list of `Path` to keep.
        choosing_wanted: the user would rather choose files from a dialog.
        words_wanted: what the user looks for, also on the pages.
        hit_opened: the `Hit` of a page to show.
    """

    chosen = Signal(object)
    files_dropped = Signal(list)
    choosing_wanted = Signal()
    words_wanted = Signal(str)
    hit_opened = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        self.filters = FilterBar()
        self._hits = PageHits(theme)
        self._model = KeyedRows[DocumentRow]()
        self._rows: Sequence[DocumentRow] = ()
        self._current = ""
        super().__init__(
            theme, self.filters, RowListView(self._model, DocumentDelegate(theme)), parent
        )
        self._whole.setStretch(self._whole.count() - 1, _SHARE)
        self._whole.addWidget(self._hits, _SHARE)
        self._whole.addStretch(1)  # takes what neither list needs
        self._zone = DropZone(theme, folders=True)
        foot = column(margin=SPACE_3)
        foot.addWidget(self._zone)
        self.add_foot(foot)
        self._zone.files_dropped.connect(self.files_dropped)
        self._zone.choosing_wanted.connect(self.choosing_wanted)
        self._hits.opened.connect(self.hit_opened)
        self._search.textChanged.connect(self._show)
        self._search.textChanged.connect(self.words_wanted)
        self.filters.changed.connect(self._show)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        for lines in (self._view, self._hits.lines):
            lines.width_changed.connect(self._share_room)

    def show_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Show the documents of a case; the cursor stays on its document."""
        self._rows = rows
        self._say_why_nothing()
        self._show()

    def go_to(self, key: str) -> None:
        """Move the cursor to a document, past every filter."""
        self._current = key
        self.clear_filters()
        self._show()

    def clear_filters(self) -> None:
        """Let go of search and filters."""
        self.filters.clear()
        with QSignalBlocker(self._search):
            self._search.clear()
        self.words_wanted.emit("")

    @property
    def words(self) -> str:
        """Return what the user looks for."""
        return self._search.text()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show pages that were found below the documents, or in their place if none matches."""
        self._hits.show_hits(hits)
        self._stack.setVisible(self._model.rowCount() > 0 or not hits)
        self._share_room()

    @override
    def restyle(self) -> None:
        super().restyle()
        self._hits.restyle()
        self._share_room()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self.name(self.tr("Search in the documents"), self.tr("Documents of the case"))
        self.filters.retranslate()
        self._hits.retranslate()
        words = self.tr("Drop files or folders here or click to choose")
        self._zone.show_words(words, words)
        self._say_why_nothing()

    def allow_files(self, *, allowed: bool) -> None:
        """Take files or not."""
        self._zone.setEnabled(allowed)

    def _say_why_nothing(self) -> None:
        """Tell a case without documents from a search that found none."""
        if not self._rows:
            self._nothing.show_words(
                self.tr("No documents yet"),
                self.tr(
                    "Drop files or whole folders below, or click there to choose them: you are "
                    "asked what each of them is."
                ),
            )
        else:
            self.say_nothing_matches()

    @Slot()
    def _show(self) -> None:
        wanted = folded(self._search.text()).split()
        rows = [
            row
            for row in self._rows
            if self.filters.lets_through(row) and all(word in row.search for word in wanted)
        ]
        with QSignalBlocker(self._view.selectionModel()):
            if self._model.show_rows(rows):
                self._view.doItemsLayout()
        index = self._model.index_of(self._current)
        if not index.isValid():
            index = self._model.index(0) if rows else QModelIndex()
        self._view.setCurrentIndex(index)
        self.show_found(found=bool(rows))
        self._stack.setVisible(bool(rows) or self._hits.isHidden())
        self._share_room()
        self.chosen.emit(self._model.row_at(index))

    @Slot()
    def _share_room(self) -> None:
        """Let neither list take more room than its lines need while both are in sight."""
        both = not self._hits.isHidden() and self._model.rowCount() > 0
        self._stack.setMaximumHeight(self._view.lines_height(_MOST) if both else _MOST)
        self._hits.setMaximumHeight(self._hits.needed(_MOST) if both else _MOST)

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        if (found := self._model.row_at(index)) is not None:
            self._current = found.key
            self.chosen.emit(found)
