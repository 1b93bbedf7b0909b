"""The left half of the page: tracks, search, filters and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from gui.pages.checklist.rows import is_done, stage_rows
from gui.pages.checklist.tree import ChecklistTree
from gui.qtmodels.checklist_model import ChecklistModel
from gui.qtmodels.checklist_rows import ItemRow, RowFilter, StageRow, filtered, passes
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.law.words import track_word
from gui.widgets.segmented import Segmented
from gui.widgets.styled import button, column, row
from models.domain.readiness import Mark
from models.domain.requirement import Track

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import RequirementRef, StageId


class ListPanel(QWidget):
    """Shows the requirements of one track.

    Signals:
        requirement_chosen: the reference of the requirement the cursor is on.
        opened: Enter was pressed on a requirement.
        evidence_wanted: E was pressed on a requirement.
    """

    requirement_chosen = Signal(str)
    opened = Signal()
    evidence_wanted = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reader: Reader | None = None
        self._track = Track.JSC
        self._filter = RowFilter.ALL
        self._stages: tuple[StageRow, ...] = ()
        self._current: RequirementRef | None = None
        self._model = ChecklistModel(self)
        self._tracks = Segmented([track.value for track in Track])
        self._search = QLineEdit()
        self._search_icon = QAction(self)
        self._filters = {row_filter: self._chip(row_filter) for row_filter in RowFilter}
        self._tree = ChecklistTree(self._model, theme)
        self._nothing = EmptyState(theme, "search")
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self._tracks.show_value(self._track)
        self._filters[self._filter].setChecked(True)

    @property
    def track(self) -> Track:
        """Return the track shown."""
        return self._track

    def show_reader(self, reader: Reader) -> None:
        """Show a fresh view; selection, scroll and folded stages stay."""
        self._reader = reader
        self._name_tracks()
        self._refresh()

    def select(self, ref: RequirementRef) -> None:
        """Put the cursor on a requirement, on its own track, letting go of filters that hide it."""
        if self._reader is None or ref not in self._reader.view.readiness.items:
            return
        self._current = ref
        track = self._reader.view.readiness.items[ref].requirement.track
        if track is not self._track:
            self._track = track
            self._tracks.show_value(track)
        self._refresh()
        if not self._model.index_of(ref).isValid():
            self._show_all()
        self._tree.scrollTo(self._model.index_of(ref))

    def select_stage(self, stage: StageId) -> None:
        """Put the cursor on the first requirement of a stage and bring the stage to the top."""
        if self._reader is None or stage not in self._reader.view.pack.stages:
            return
        self._track = self._reader.view.pack.stages[stage].track
        self._tracks.show_value(self._track)
        self._show_all()
        index = self._model.index_of_stage(stage)
        self._tree.expand(index)
        self._tree.setCurrentIndex(self._model.index(0, 0, index))
        self._tree.scrollTo(index, ChecklistTree.ScrollHint.PositionAtTop)

    def select_first(self) -> None:
        """Put the cursor on the first requirement shown."""
        self._tree.setCurrentIndex(self._model.first_item())

    def focus_search(self) -> None:
        """Move the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def focus_list(self) -> None:
        """Move the cursor to the list."""
        self._tree.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._search.setPlaceholderText(self.tr("Search  /"))
        self._search.setAccessibleName(self.tr("Search in the checklist"))
        self._tree.setAccessibleName(self.tr("Requirements"))
        self._name_filters()
        self._nothing.show_words(
            self.tr("Nothing matches"), self.tr("Try other words or another filter")
        )

    def restyle(self) -> None:
        """Take fresh icons and measure the lines anew."""
        self._name_tracks()
        self._search_icon.setIcon(self._theme.icon("search", Role.MUTED, 16))
        self._tree.relayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tracks()

    def _lay_out(self) -> None:
        self._search.setClearButtonEnabled(True)
        self._search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        tracks = row()
        tracks.addWidget(self._tracks)
        tracks.addStretch(1)
        chips = FlowLayout(gap=SPACE_1 + 2)
        for chip in self._filters.values():
            chips.addWidget(chip)
        head = column(gap=SPACE_3)
        head.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_2)
        head.addLayout(tracks)
        head.addWidget(self._search)
        head.addLayout(chips)
        self._stack.addWidget(self._tree)
        self._stack.addWidget(self._nothing)
        listing = column(margin=0)
        listing.setContentsMargins(SPACE_2, 0, SPACE_1, 0)
        listing.addWidget(self._stack)
        # The words for an empty list may be cut in a low window; the filters above may not
        self._nothing.setMinimumHeight(1)
        whole = column(self, margin=0)
        whole.addLayout(head)
        whole.addLayout(listing, 1)
        self.restyle()

    def _wire(self) -> None:
        self._tracks.chosen.connect(self._on_track_chosen)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self.focus_list)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tree.opened.connect(self.opened)
        self._tree.evidence_wanted.connect(self.evidence_wanted)
        self._tree.search_wanted.connect(self.focus_search)

    def _chip(self, row_filter: RowFilter) -> QPushButton:
        chip = button("filter")
        chip.setCheckable(True)
        chip.setObjectName(row_filter)
        chip.clicked.connect(self._on_filter_clicked)
        return chip

    def _refresh(self) -> None:
        if self._reader is None:
            return
        self._stages = stage_rows(self._reader, self._track)
        self._name_filters()
        shown = filtered(self._stages, self._filter, self._search.text())
        self._show_rows(shown)

    def _show_rows(self, shown: list[StageRow]) -> None:
        scrolled = self._tree.verticalScrollBar().value()
        folded = self._folded()
        with QSignalBlocker(self._tree.selectionModel()):
            if self._model.show_stages(shown):
                self._tree.expandAll()
                for stage in folded:
                    self._tree.collapse(self._model.index_of_stage(stage))
                self._tree.verticalScrollBar().setValue(scrolled)
            self._restore_cursor()
        self._tree.viewport().update()
        self._stack.setCurrentIndex(0 if shown else 1)

    def _restore_cursor(self) -> None:
        index = self._model.index_of(self._current) if self._current else QModelIndex()
        if index.isValid() and index != self._tree.currentIndex():
            self._tree.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _folded(self) -> list[StageId]:
        rows = range(self._model.rowCount())
        indexes = [self._model.index(number, 0) for number in rows]
        stages = [
            self._model.row_at(index) for index in indexes if not self._tree.isExpanded(index)
        ]
        return [stage.id for stage in stages if isinstance(stage, StageRow)]

    def _show_all(self) -> None:
        self._filter = RowFilter.ALL
        for row_filter, chip in self._filters.items():
            chip.setChecked(row_filter is RowFilter.ALL)
        with QSignalBlocker(self._search):
            self._search.clear()
        self._refresh()

    def _name_tracks(self) -> None:
        """Name the tracks with how far each is; in a narrow list the figures go to the tooltip."""
        if self._reader is None:
            return
        figures = {track: _figures(self._reader, track) for track in Track}
        for track, figure in figures.items():
            self._tracks.name(track, f"{track_word(track)}  {figure}")
        if self._tracks.sizeHint().width() > self.width() - 2 * SPACE_4:
            for track, figure in figures.items():
                self._tracks.name(track, track_word(track), f"{track_word(track)}  {figure}")

    def _name_filters(self) -> None:
        words = {
            RowFilter.ALL: self.tr("All"),
            RowFilter.TO_DO: self.tr("To do"),
            RowFilter.BLOCKED: self.tr("Blocked"),
            RowFilter.UNKNOWN: self.tr("Applicability open"),
            RowFilter.EXPECTED: self.tr("Expected law"),
            RowFilter.MUST: self.tr("Mandatory only"),
        }
        items = [row for stage in self._stages for row in stage.items]
        for row_filter, chip in self._filters.items():
            count = sum(passes(row, row_filter) for row in items)
            chip.setText(f"{words[row_filter]}  {count}")
            chip.setVisible(bool(count) or row_filter in {RowFilter.ALL, self._filter})

    @Slot(str)
    def _on_track_chosen(self, track: str) -> None:
        self._track = Track(track)
        self._refresh()
        self._tree.scrollToTop()

    @Slot()
    def _on_filter_clicked(self) -> None:
        self._filter = RowFilter(self.sender().objectName())
        for row_filter, chip in self._filters.items():
            chip.setChecked(row_filter is self._filter)
        self._refresh()

    @Slot()
    def _on_search_changed(self) -> None:
        self._refresh()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        shown = self._model.row_at(index)
        if isinstance(shown, ItemRow):
            self._current = shown.ref
            self.requirement_chosen.emit(shown.ref)


def _figures(reader: Reader, track: Track) -> str:
    items = [
        item
        for item in reader.view.readiness.of_track(track)
        if item.mark is not Mark.NOT_APPLICABLE
    ]
    return f"{sum(is_done(item) for item in items)}/{len(items)}"
