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
_LEGEND_CLEAR = 36.0
_EDGE = 4.0


def lay_out(chart: Chart, width: float, setter: TextSetter) -> MapGeometry:
    """Return the map at a width; its height follows from the texts."""
    wiring, columns = _columns(chart, width, setter)
    rows = measured_rows(chart, columns, setter)
    lanes, places = _lanes(chart, columns, rows, setter)
    named = {box.place.id: box for box in places}
    bottom = max((lane.rect.bottom() for lane in lanes), default=0.0)
    legend = _legend_in_corner(chart, columns, lanes, setter)
    if not legend:
        legend = _legend(chart, width, bottom + _LEGEND_TOP, setter)
    bottom = max([bottom, *(box.text.rect.bottom() for box in legend)])
    return MapGeometry(
        lanes=lanes,
        places=places,
        links=route(chart, wiring, columns, lanes, named),
        legend=tuple(legend),
        size=QSizeF(width, bottom + _EDGE),
    )


def _columns(chart: Chart, width: float, setter: TextSetter) -> tuple[Wiring, Grid]:
    needs = [_least_text_width(lane, setter) for lane in chart.lanes]
    wiring = wire(chart, stacked=False)
    columns = _side_by_side(wiring.gutters, needs, width)
    if columns is not None:
        return wiring, columns
    wiring = wire(chart, stacked=True)
    return wiring, _stacked(wiring.gutters[0], len(needs), width)


def _side_by_side(gutters: Sequence[float], needs: Sequence[float], width: float) -> Grid | None:
    """Return one column per lane, spare room shared alike; None if there is too little."""
    count = max(len(needs), 1)
    fixed = sum(gutters) + count * (MARKER + TEXT_GAP) + LANE_GAP * (count - 1)
    spare = (width - 2 * _EDGE - fixed - sum(needs)) / count
    if spare < 0:
        return None
    lefts, spines, texts = [], [], []
    x = _EDGE
    for gutter, need in zip(gutters, needs, strict=True):
        lefts.append(x)
        spines.append(x + gutter + MARKER / 2)
        texts.append(x + gutter + MARKER + TEXT_GAP)
        x = texts[-1] + need + spare + LANE_GAP
    widths = tuple(need + spare for need in needs)
    return Grid(False, tuple(lefts), tuple(spines), tuple(texts), widths)


def _stacked(gutter: float, count: int, width: float) -> Grid:
    spine = _EDGE + gutter + MARKER / 2
    text = spine + MARKER / 2 + TEXT_GAP
    wide = max(width - _EDGE - text, 1.0)
    return Grid(True, (_EDGE,) * count, (spine,) * count, (text,) * count, (wide,) * count)


def _least_text_width(lane: Lane, setter: TextSetter) -> float:
    """Return the width below which some word of a lane would have to be broken."""
    needed = [setter.width(word, TextStyle.HEADING) for word in lane.title.split()]
    for place in lane.places:
        style = TextStyle.LABEL if isinstance(place, Segment) else TextStyle.HEADING
        longest = max((setter.width(word, style) for word in place.title.split()), default=0.0)
        if isinstance(place, Segment):
            longest += TEXT_GAP + setter.width(place.figure, TextStyle.CAPTION)
        needed.append(longest)
    return max(needed, default=0.0) + 1.0


def _lanes(
    chart: Chart, columns: Grid, rows: list[list[Row]], setter: TextSetter
) -> tuple[tuple[LaneBox, ...], tuple[PlaceBox, ...]]:
    widths = [width + MARKER + TEXT_GAP for width in columns.widths]
    headings = [
        _heading(lane, width, setter) for lane, width in zip(chart.lanes, widths, strict=True)
    ]
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
        rect = QRectF(left, top, widths[index], bottom - top)
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


def _legend_in_corner(
    chart: Chart, columns: Grid, lanes: Sequence[LaneBox], setter: TextSetter
) -> list[LegendBox]:
    """Set the legend below the shorter lanes, level with the end of the last; none if too tall."""
    if columns.stacked or len(lanes) == 1 or not lanes:
        return []
    above = max(lane.rect.bottom() for lane in lanes[:-1])
    room = lanes[-1].rect.bottom() - above
    boxes = _legend(chart, columns.lefts[-1] - LANE_GAP, 0.0, setter)
    height = max((box.text.rect.bottom() for box in boxes), default=0.0)
    if height + _LEGEND_CLEAR > room:
        return []
    return _legend(chart, columns.lefts[-1] - LANE_GAP, above + room - height, setter)


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
