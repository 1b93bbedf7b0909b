"""How tall every row of the track map is, and how lanes wait for each other.

Time runs downwards: what opens a station in another lane never stands below it. A lane that has to
wait gets longer segments, not holes, so that the lanes read as one map.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.widgets.track_map_geometry import BAND, MARKER, TEXT_GAP, Grid, PlaceBox, PlacedText
from gui.widgets.track_map_text import TextBlock, TextSetter, TextStyle
from gui.widgets.track_map_values import Chart, Link, Place, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SEGMENT_MIN = 34.0
_SEGMENT_PADDING = 14.0
_STATION_MIN = 30.0
_STATION_PADDING = 10.0
_WEIGHT_HEIGHT = 0.8
_WEIGHT_MOST = 20
_BELOW_LANE = 14.0
_NEAR = 120.0


@dataclass(frozen=True, slots=True)
class Row:
    """A place measured but not yet put anywhere; `lead` is empty track before it."""

    place: Place
    blocks: tuple[TextBlock, TextBlock]
    inline: bool
    height: float
    lead: float = 0.0


def measured_rows(chart: Chart, columns: Grid, setter: TextSetter) -> list[list[Row]]:
    """Return the rows of every lane, tall enough for their texts and for waiting."""
    rows = [
        [_measured(place, width, setter) for place in lane.places]
        for lane, width in zip(chart.lanes, columns.widths, strict=True)
    ]
    if not columns.stacked:
        _settle(rows, chart.links)
    return rows


def placed_rows(rows: Sequence[Row], lane: int, columns: Grid, top: float) -> Iterator[PlaceBox]:
    """Put the rows of a lane under each other."""
    y, spine, texts = top, columns.spines[lane], columns.texts[lane]
    width = columns.widths[lane]
    for row in rows:
        y += row.lead
        left = spine - MARKER / 2
        rect = QRectF(left, y, texts + width - left, row.height)
        middle = rect.center().y()
        if isinstance(row.place, Segment):
            mark = QRectF(spine - BAND / 2, y + 1, BAND, row.height - 2)
        else:
            mark = QRectF(left, middle - MARKER / 2, MARKER, MARKER)
        placed = _placed_texts(row, texts, width, middle)
        yield PlaceBox(row.place, lane, rect, mark, placed)
        y += row.height


def _measured(place: Place, width: float, setter: TextSetter) -> Row:
    if isinstance(place, Segment):
        figure = setter.block(place.figure, TextStyle.CAPTION, width)
        title = setter.block(place.title, TextStyle.LABEL, width - figure.width - TEXT_GAP)
        weight = min(place.weight, _WEIGHT_MOST) * _WEIGHT_HEIGHT
        return Row(
            place,
            (title, figure),
            True,
            max(_SEGMENT_MIN, title.height + _SEGMENT_PADDING) + weight,
        )
    title = setter.block(place.title, TextStyle.HEADING, width)
    caption = setter.block(place.caption, TextStyle.CAPTION, width)
    inline = len(title.lines) == 1 and title.width + TEXT_GAP / 2 + caption.width <= width
    height = title.height if inline else title.height + caption.height
    return Row(place, (title, caption), inline, max(_STATION_MIN, height + _STATION_PADDING))


def _placed_texts(row: Row, x: float, width: float, middle: float) -> tuple[PlacedText, ...]:
    first, second = row.blocks
    if row.inline:
        is_segment = isinstance(row.place, Segment)
        beside = width - second.width if is_segment else first.width + TEXT_GAP / 2
        return (
            PlacedText(first, x, middle - first.height / 2),
            PlacedText(second, x + beside, middle - second.height / 2, muted=True),
        )
    top = middle - (first.height + second.height) / 2
    return (
        PlacedText(first, x, top),
        PlacedText(second, x, top + first.height, muted=True),
    )


def _settle(rows: list[list[Row]], links: tuple[Link, ...]) -> None:
    """Stretch lanes until no firm link between two lanes points upwards.

    Each pass mends every link once; links that go round in a circle stop after as many passes.
    """
    where = {row.place.id: (lane, k) for lane, lot in enumerate(rows) for k, row in enumerate(lot)}
    between = [
        link
        for link in links
        if link.firm
        and {link.before, link.after} <= where.keys()
        and where[link.before][0] != where[link.after][0]
    ]
    pinned: set[str] = set()
    for _ in between:
        mended = [_mended(rows, where, link, pinned) for link in between]
        if not any(mended):
            break


def _mended(
    rows: list[list[Row]], where: Mapping[str, tuple[int, int]], link: Link, pinned: set[str]
) -> bool:
    lane, index = where[link.after]
    missing = _lowest(rows, where[link.before], lane) - _middle(rows[lane], index)
    pinned.add(link.after)
    if missing <= 0:
        return False
    _stretch(rows[lane], index, missing, pinned)
    return True


def _lowest(rows: list[list[Row]], start: tuple[int, int], last: int) -> float:
    """Return how low a link has to end: level with its start, and below short lanes between."""
    first, index = start
    level = _middle(rows[first], index)
    bottoms = [
        sum(row.lead + row.height for row in lot)
        for lot in rows[min(first, last) + 1 : max(first, last)]
    ]
    # A lane that ends far below is crossed between two of its rows instead.
    near = [bottom + _BELOW_LANE for bottom in bottoms if bottom <= level + _NEAR]
    return max([level, *near])


def _middle(lot: Sequence[Row], index: int) -> float:
    above = sum(row.lead + row.height for row in lot[:index])
    return above + lot[index].lead + lot[index].height / 2


def _stretch(lot: list[Row], index: int, missing: float, pinned: set[str]) -> None:
    """Make room before a row by lengthening the segments after the last pinned station."""
    start = max((k for k, row in enumerate(lot[:index]) if row.place.id in pinned), default=-1)
    segments = [k for k in range(start + 1, index) if isinstance(lot[k].place, Segment)]
    if not segments:
        lot[index] = replace(lot[index], lead=lot[index].lead + missing)
        return
    for k in segments:
        lot[k] = replace(lot[k], height=lot[k].height + missing / len(segments))
