"""Where everything on the track map stands: pure geometry, no painting.

Lanes are columns side by side where there is room for the longest word, else one column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF

from gui.widgets.track_map_geometry import (
    LANE_GAP,
    MARKER,
    SIGN,
    TEXT_GAP,
    Grid,
    LaneBox,
    LegendBox,
    MapGeometry,
    PlaceBox,
    PlacedText,
)
from gui.widgets.track_map_routes import Wiring, route, wire
from gui.widgets.track_map_rows import Row, measured_rows, placed_rows
from gui.widgets.track_map_text import TextBlock, TextSetter, TextStyle
from gui.widgets.track_map_values import Chart, Lane, Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADING_GAP = 12.0
_LEGEND_TOP = 24.0
_LEGEND_GAP = 20.0
_EDGE = 4.0


def lay_out(chart: Chart, width: float, setter: TextSetter) -> MapGeometry:
    """Return the map at a width; its height follows from the texts."""
    wiring, columns = _columns(chart, width, setter)
    rows = measured_rows(chart, columns, setter)
    lanes, places = _lanes(chart, columns, rows, setter)
    named = {box.place.id: box for box in places}
    bottom = max((lane.rect.bottom() for lane in lanes), default=0.0)
    legend = tuple(_legend(chart, width, bottom + _LEGEND_TOP, setter))
    if legend:
        bottom = max(box.text.rect.bottom() for box in legend)
    return MapGeometry(
        lanes=lanes,
        places=places,
        links=route(chart, wiring, columns, lanes, named),
        legend=legend,
        size=QSizeF(width, bottom + _EDGE),
    )


def _columns(chart: Chart, width: float, setter: TextSetter) -> tuple[Wiring, Grid]:
    wiring = wire(chart, stacked=False)
    columns = _grid(wiring.gutters, width, stacked=False)
    if columns.text_width >= _least_text_width(chart, setter):
        return wiring, columns
    wiring = wire(chart, stacked=True)
    gutters = wiring.gutters * len(chart.lanes)
    return wiring, _grid(gutters, width, stacked=True)


def _grid(gutters: tuple[float, ...], width: float, *, stacked: bool) -> Grid:
    count = 1 if stacked else max(len(gutters), 1)
    fixed = sum(gutters[:count]) + count * (MARKER + TEXT_GAP) + LANE_GAP * (count - 1)
    text_width = max((width - 2 * _EDGE - fixed) / count, 1.0)
    lefts, spines, texts = [], [], []
    x = _EDGE
    for gutter in gutters:
        lefts.append(x)
        spines.append(x + gutter + MARKER / 2)
        texts.append(x + gutter + MARKER + TEXT_GAP)
        if not stacked:
            x = texts[-1] + text_width + LANE_GAP
    return Grid(stacked, tuple(lefts), tuple(spines), tuple(texts), text_width)


def _least_text_width(chart: Chart, setter: TextSetter) -> float:
    """Return the width below which some word of the map would have to be broken."""
    words: list[float] = [0.0]
    for lane in chart.lanes:
        words += [setter.width(word, TextStyle.HEADING) for word in lane.title.split()]
        for place in lane.places:
            words += [setter.width(word, TextStyle.HEADING) for word in place.title.split()]
    figures = [
        setter.width(place.figure, TextStyle.CAPTION)
        for lane in chart.lanes
        for place in lane.places
        if isinstance(place, Segment)
    ]
    return max(words) + max(figures, default=0.0) + TEXT_GAP


def _lanes(
    chart: Chart, columns: Grid, rows: list[list[Row]], setter: TextSetter
) -> tuple[tuple[LaneBox, ...], tuple[PlaceBox, ...]]:
    width = columns.text_width + MARKER + TEXT_GAP
    headings = [_heading(lane, width, setter) for lane in chart.lanes]
    tallest = max((_height(heading) for heading in headings), default=0.0)
    lanes: list[LaneBox] = []
    places: list[PlaceBox] = []
    top = _EDGE
    for index, lane in enumerate(chart.lanes):
        heading = headings[index]
        start = top + (_height(heading) if columns.stacked else tallest) + _HEADING_GAP
        boxes = list(placed_rows(rows[index], index, columns, start))
        bottom = boxes[-1].row.bottom() if boxes else start
        left = columns.spines[index] - MARKER / 2
        title, caption = heading
        placed = (
            PlacedText(title, left, top),
            PlacedText(caption, left, top + title.height, muted=True),
        )
        rect = QRectF(left, top, width, bottom - top)
        lanes.append(LaneBox(lane, rect, columns.spines[index], placed))
        places += boxes
        if columns.stacked:
            top = bottom + LANE_GAP
    return tuple(lanes), tuple(places)


def _heading(lane: Lane, width: float, setter: TextSetter) -> tuple[TextBlock, TextBlock]:
    return (
        setter.block(lane.title, TextStyle.HEADING, width),
        setter.block(lane.caption, TextStyle.CAPTION, width),
    )


def _height(blocks: Sequence[TextBlock]) -> float:
    return sum(block.height for block in blocks)


def _legend(chart: Chart, width: float, top: float, setter: TextSetter) -> list[LegendBox]:
    """Set the entries one after the other, in as many lines as they need."""
    boxes = []
    x, y = _EDGE, top
    for entry in chart.legend:
        block = setter.block(entry.text, TextStyle.CAPTION, width - 2 * _EDGE - SIGN - 8)
        wide = SIGN + 8 + block.width
        if x > _EDGE and x + wide > width - _EDGE:
            x, y = _EDGE, y + block.step + 6
        sign = QRectF(x, y + (block.step - SIGN) / 2, SIGN, SIGN)
        boxes.append(LegendBox(entry, sign, PlacedText(block, x + SIGN + 8, y, muted=True)))
        x += wide + _LEGEND_GAP
    return boxes
