"""The start page: where one left off, a new case, and the demonstration."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from gui.pages.start.begin import BeginCard
from gui.pages.start.heading import Heading
from gui.pages.start.profile import ProfileCard
from gui.pages.start.recent import RecentCard
from gui.pages.start.sample import SampleCard
from gui.settings import RECENT_CASES
from gui.theme.tokens import SPACE_4, SPACE_5, SPACE_6
from gui.widgets.page import Page
from gui.widgets.styled import column, row, set_property

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from gui.context import AppContext
    from models.services.view import CaseView

_WIDEST = 1080
_TWO_COLUMNS_FROM = 820
_SIDE = 324
_SUFFIX = ".dopusk"


class StartPage(Page):
    """Offers everything one can begin with.

    Signals:
        new_requested, open_requested, profile_requested: a button was pressed.
        sample_requested: `started` or `complete`.
        case_chosen: the path of a recent or dropped case.
    """

    new_requested = Signal()
    open_requested = Signal()
    profile_requested = Signal()
    sample_requested = Signal(str)
    case_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading = Heading(context)
        self._recent = RecentCard(context.theme_manager)
        self._begin = BeginCard(context.theme_manager)
        self._sample = SampleCard()
        self._profile = ProfileCard()
        self._columns = row(gap=SPACE_5)
        self._side = QWidget()
        self._lay_out()
        self._wire()
        self.setAcceptDrops(True)
        self.restyle()
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Start")

    @override
    def show_view(self, view: CaseView) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show the recent cases and the profile as they stand in the settings."""
        paths = [Path(text) for text in self.context.settings.get(RECENT_CASES)]
        self._recent.show_cases(paths, self.context.language_manager.locale)
        self._profile.show_profile(self.context.settings, self.context.operations.who)

    @override
    def retranslate(self) -> None:
        for part in (self._heading, self._recent, self._begin, self._sample, self._profile):
            part.retranslate()
        self.refresh()

    @override
    def restyle(self) -> None:
        self._side.setMinimumWidth(self.context.theme_manager.pixels(_SIDE))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_case(event.mimeData()):
            event.acceptProposedAction()
            set_property(self._begin, "card", "selected")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self._begin, "card", "plain")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self._begin, "card", "plain")
        if path := _dropped_case(event.mimeData()):
            event.acceptProposedAction()
            self.case_chosen.emit(path)

    def _lay_out(self) -> None:
        side = column(self._side, margin=0, gap=SPACE_4)
        for part in (self._begin, self._sample, self._profile):
            side.addWidget(part)
        side.addStretch()
        self._columns.addWidget(self._recent, 1)
        self._columns.addWidget(self._side)
        inside = QWidget()
        inside.setProperty("surface", "canvas")
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        whole = column(body, margin=0, gap=SPACE_6)
        whole.addWidget(self._heading)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        centred = row(inside, margin=SPACE_6)
        centred.addWidget(body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outer: QVBoxLayout = column(self, margin=0)
        self._outer.addWidget(area)

    def _wire(self) -> None:
        self._begin.new_requested.connect(self.new_requested)
        self._begin.open_requested.connect(self.open_requested)
        self._sample.requested.connect(self.sample_requested)
        self._profile.edit_requested.connect(self.profile_requested)
        self._recent.case_chosen.connect(self.case_chosen)
        self._recent.case_forgotten.connect(self._on_case_forgotten)

    def _arrange(self) -> None:
        beside = self.width() >= self.context.theme_manager.pixels(_TWO_COLUMNS_FROM)
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._columns.setDirection(sideways if beside else down)

    @Slot(str)
    def _on_case_forgotten(self, path: str) -> None:
        self.context.settings.forget_case(Path(path))
        self.refresh()


def _dropped_case(mime: QMimeData) -> str:
    """Return the path of the one case that is dragged, or nothing."""
    paths = [url.toLocalFile() for url in mime.urls()]
    return paths[0] if len(paths) == 1 and paths[0].endswith(_SUFFIX) else ""
