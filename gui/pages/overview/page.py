"""The overview page: measures, the map of the tracks, next steps, findings, dates, filings."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from gui.pages.overview.chart import ChartBuilder, stage_of
from gui.pages.overview.columns import Columns
from gui.pages.overview.row_card import RowCard
from gui.pages.overview.rows import (
    Target,
    date_rows,
    filing_rows,
    filing_target,
    finding_rows,
    step_rows,
)
from gui.pages.overview.summary import Summary
from gui.pages.overview.welcome import Welcome
from gui.theme.tokens import SPACE_3, SPACE_4, SPACE_5
from gui.widgets.page import Page
from gui.widgets.styled import card, column, label
from gui.widgets.track_map import TrackMap
from gui.widgets.track_map_values import LegendEntry, LineSign, StationKind, Tone
from models.domain.ids import FilingId, GateId
from models.domain.requirement import Track

if TYPE_CHECKING:
    from gui.context import AppContext
    from models.services.view import CaseView

_STEPS_SHOWN = 5
_ROWS_SHOWN = 6
_WIDEST = 1640


class OverviewPage(Page):
    """Shows where the case stands and leads to what can be done about it.

    Signals:
        open_stage: the id of a stage whose requirements are to be listed.
    """

    open_stage = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme_manager
        self._view: CaseView | None = None
        self._stops: list[QWidget] = []
        self._summary = Summary()
        self._welcome = Welcome()
        self._track_map = TrackMap(theme)
        self._map_title = label("bold", wrap=True)
        self._steps_card = RowCard(theme, _STEPS_SHOWN)
        self._findings_card = RowCard(theme, _ROWS_SHOWN)
        self._dates_card = RowCard(theme, _ROWS_SHOWN)
        self._filings_card = RowCard(theme, _ROWS_SHOWN)
        self._columns = Columns(
            self._map_card(),
            (
                (self._steps_card, self._dates_card),
                (self._findings_card, self._filings_card),
            ),
            theme.text_scale,
        )
        self._scroll = QScrollArea()
        self._content = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.retranslate()

    @override
    def page_title(self) -> str:
        return self.tr("Overview")

    @override
    def show_view(self, view: CaseView) -> None:
        self._view = view
        language = self.language
        self._summary.show_view(view, language)
        builder = ChartBuilder(view, language, self._tone_words(), self._track_words())
        self._track_map.show_chart(builder.chart(self._legend()))
        self._steps_card.show_rows(step_rows(view, language))
        self._filings_card.show_rows(filing_rows(view, language))
        findings, dates = finding_rows(view, language), date_rows(view, language)
        self._findings_card.show_rows(findings)
        self._dates_card.show_rows(dates)
        self._dates_card.setVisible(bool(dates))
        state = view.state
        fresh = not (state.answers or state.parties or state.documents or state.work)
        self._welcome.setVisible(fresh)
        self._findings_card.setVisible(not fresh)
        self._order_tabs()

    @override
    def retranslate(self) -> None:
        self._map_title.setText(self.tr("The way to the register"))
        self._track_map.setAccessibleName(self.tr("The way to the register"))
        self._track_map.setAccessibleDescription(
            self.tr("Tab goes from track to track, the arrow keys walk everything on the map.")
        )
        self._steps_card.set_words(
            self.tr("Next: what opens most"), self.tr("Nothing is left to do for now.")
        )
        self._findings_card.set_words(
            self.tr("Contradictions"), self.tr("The checks found nothing wrong.")
        )
        self._dates_card.set_words(self.tr("Dates"))
        self._filings_card.set_words(self.tr("Filings"))
        self._welcome.retranslate()
        if self._view is not None:
            self.show_view(self._view)

    @override
    def restyle(self) -> None:
        self._track_map.restyle()
        self._columns.set_scale(self.context.theme_manager.text_scale)

    def _map_card(self) -> QFrame:
        frame = card()
        layout = column(frame, margin=SPACE_4, gap=SPACE_3)
        layout.addWidget(self._map_title)
        layout.addWidget(self._track_map)
        layout.addStretch()
        return frame

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("surface", "none")
        centred = QVBoxLayout(body)
        centred.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        centred.addLayout(self._content)
        self._content.setSpacing(SPACE_4)
        for part in (self._summary, self._welcome, self._columns):
            self._content.addWidget(part)
        self._content.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _wire(self) -> None:
        self._track_map.segment_activated.connect(self._on_segment_activated)
        self._track_map.station_activated.connect(self._on_station_activated)
        self._track_map.link_activated.connect(self._on_link_activated)
        self._track_map.spot_focused.connect(self._on_spot_focused)
        self._welcome.started.connect(self._on_welcome_started)
        for one in self._cards():
            one.chosen.connect(self._go)
            one.relisted.connect(self._order_tabs)

    def _cards(self) -> tuple[RowCard, ...]:
        return (self._steps_card, self._dates_card, self._findings_card, self._filings_card)

    @Slot()
    def _order_tabs(self) -> None:
        """Let Tab go as the eye does; widgets made later would else come last."""
        stops: list[QWidget] = [self._welcome.start_button, *self._track_map.spots()]
        for one in self._cards():
            stops += one.stops()
        if stops != self._stops:
            self._stops = stops
            for first, second in itertools.pairwise(stops):
                QWidget.setTabOrder(first, second)

    def _tone_words(self) -> dict[Tone, str]:
        return {
            Tone.APPROVED: self.tr("approved"),
            Tone.EVIDENCED: self.tr("complete, not yet approved"),
            Tone.FILLED: self.tr("filled, documents missing"),
            Tone.OPEN: self.tr("to do"),
            Tone.BLOCKED: self.tr("blocked"),
            Tone.EXPECTED: self.tr("expected law"),
        }

    def _track_words(self) -> dict[Track, str]:
        return {
            Track.JSC: self.tr("Joint-stock company"),
            Track.HTP: self.tr("Hi-Tech Park"),
            Track.NBRB: self.tr("National Bank"),
        }

    def _legend(self) -> tuple[LegendEntry, ...]:
        tones = (LegendEntry(sign=tone, text=text) for tone, text in self._tone_words().items())
        return (
            *tones,
            LegendEntry(sign=StationKind.GATE, text=self.tr("gate")),
            LegendEntry(sign=StationKind.FILING, text=self.tr("filing")),
            LegendEntry(sign=LineSign.FIRM, text=self.tr("firm order")),
            LegendEntry(sign=LineSign.UNSURE, text=self.tr("order unsure")),
        )

    def _station_target(self, station: str) -> Target:
        """Return where a gate's deciding answer, or a filing's first gap, is to be found."""
        if self._view is None:
            return Target()
        readiness = self._view.readiness
        if gate := readiness.gates.get(GateId(station)):
            because = gate.verdict.because
            return Target(key=because[0]) if because else Target()
        return filing_target(readiness.filings[FilingId(station)])

    @Slot(object)
    def _go(self, target: Target) -> None:
        if target.ref:
            self.open_requirement.emit(target.ref)
        elif target.key:
            self.open_question.emit(target.key)

    @Slot(str)
    def _on_segment_activated(self, segment: str) -> None:
        self.open_stage.emit(stage_of(segment))

    @Slot(str)
    def _on_station_activated(self, station: str) -> None:
        self._go(self._station_target(station))

    @Slot(str, str)
    def _on_link_activated(self, before: str, after: str) -> None:
        self._go(self._station_target(before) or self._station_target(after))

    @Slot(QWidget)
    def _on_spot_focused(self, spot: QWidget) -> None:
        self._scroll.ensureWidgetVisible(spot, SPACE_4, SPACE_5)

    @Slot()
    def _on_welcome_started(self) -> None:
        steps = self._view.readiness.steps if self._view else ()
        if steps:
            self._go(Target(steps[0].ref, steps[0].key))
